package org.crosslight.kit.problem;

/** The kinds of error every service can answer with. */
public enum CommonProblem implements ProblemType {
  NOT_SIGNED_IN("not-signed-in", "Sign in first", 401),
  FORBIDDEN("forbidden", "Your role does not allow this", 403),
  NOT_FOUND("not-found", "There is nothing here that you may see", 404),
  METHOD_NOT_ALLOWED("method-not-allowed", "This address does not take that method", 405),
  NOT_ACCEPTABLE("not-acceptable", "This answer cannot be given in the format asked for", 406),
  CONFLICT("conflict", "This cannot be done in the present state", 409),
  TOO_LARGE("too-large", "The request is larger than allowed", 413),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", "This content type is not read here", 415),
  INVALID_REQUEST("invalid-request", "The request is not valid", 400),
  MALFORMED_JSON("malformed-json", "The request body is not the JSON expected here", 400),
  IDEMPOTENCY_KEY_MISSING("idempotency-key-missing", "An Idempotency-Key header is needed", 400),
  IDEMPOTENCY_KEY_REUSED(
      "idempotency-key-reused", "This Idempotency-Key was used for another request", 422),
  UNAVAILABLE("unavailable", "Something this needs is not available now", 503),
  INTERNAL("internal-error", "Something went wrong on our side", 500);

  private final String slug;
  private final String title;
  private final int status;

  CommonProblem(String slug, String title, int status) {
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
