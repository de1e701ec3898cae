package org.crosslight.client;

import org.jspecify.annotations.Nullable;

/** A request that Crosslight refused or could not serve, in the words of its answer (RFC 9457). */
public final class ApiProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String slug;

  /** A refusal in whole words; status 0 when nothing answered. */
  public ApiProblem(int status, String slug, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
    this.slug = slug;
  }

  /** The HTTP status; 0 when nothing answered. */
  public int status() {
    return status;
  }

  /** The last part of the problem's type, e.g. {@code digest-mismatch}. */
  public String slug() {
    return slug;
  }
}
