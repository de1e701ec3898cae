package org.crosslight.linkage.entity;

import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the filters of requests; what is no filter is said, with what would be one. */
public final class EntityFilters {
  private static final int LONGEST_QUERY = 200;

  private EntityFilters() {}

  /** Words to search for, or null when there are none. */
  static @Nullable String query(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > LONGEST_QUERY || text.indexOf('\0') >= 0) {
      throw invalid("q", "up to " + LONGEST_QUERY + " characters of text");
    }
    return text.strip();
  }

  /** The problem of a filter that is none. */
  public static Problem invalid(String field, String allowed) {
    return Problem.of(CommonProblem.INVALID_REQUEST)
        .detail("'" + field + "' must be " + allowed + ".")
        .with("field", field)
        .build();
  }
}
