package org.crosslight.translation;

import org.crosslight.kit.problem.ProblemType;

/** What can be wrong with a request to this service. */
public enum TranslationProblem implements ProblemType {
  UNKNOWN_LANGUAGE("unknown-language", "That is no language this service knows", 400),
  NOT_CSV("not-csv", "The file is not CSV as RFC 4180 has it", 422),
  NOT_UTF8("not-utf8", "The file is not UTF-8", 422),
  EMPTY_FILE("empty-file", "The file is empty", 422),
  NO_SUCH_COLUMN("no-such-column", "The file has no such column", 422),
  NOT_FINISHED("not-finished", "The file is still being translated", 409);

  private final String slug;
  private final String title;
  private final int status;

  TranslationProblem(String slug, String title, int status) {
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
