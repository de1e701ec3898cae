package org.crosslight.casework;

import org.crosslight.kit.problem.ProblemType;

/** The kinds of error only case-service answers with. */
public enum CaseProblem implements ProblemType {
  REFERENCE_TAKEN("case-reference-taken", "Your force has a case with this reference already", 409),
  LAST_LEAD("last-lead", "A case needs a lead", 409),
  CLOSED_BEFORE_OPENED("closed-before-opened", "A case cannot close before it opened", 422);

  private final String slug;
  private final String title;
  private final int status;

  CaseProblem(String slug, String title, int status) {
    this.slug = slug;
    this.title = title;
    this.status = status;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return status;
  }
}
