package org.crosslight.portal.problem;

import org.crosslight.kit.problem.ProblemType;

/** The kinds of error the portal answers with itself; all others come from the services. */
public enum PortalProblem implements ProblemType {
  NOT_SIGNED_IN("not-signed-in", "Sign in first", 401),
  CROSS_SITE_REQUEST("cross-site-request", "This request did not come from the portal", 403),
  UNKNOWN_SERVICE("unknown-service", "There is no such service", 404),
  SERVICE_UNAVAILABLE("service-unavailable", "Part of Crosslight is not answering", 503),
  SERVICE_FAILED("service-failed", "Part of Crosslight stopped in the middle of an answer", 502),
  SIGN_IN_UNAVAILABLE("sign-in-unavailable", "Signing in is not possible right now", 503);

  private final String slug;
  private final String title;
  private final int status;

  PortalProblem(String slug, String title, int status) {
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
