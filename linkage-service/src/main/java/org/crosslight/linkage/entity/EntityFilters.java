package org.crosslight.linkage.entity;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.crosslight.linkage.mention.IdentifierKind;
import org.jspecify.annotations.Nullable;

/** Reads the filters of requests; what is no filter is said, with what would be one. */
public final class EntityFilters {
  private static final int LONGEST_QUERY = 200;

  private EntityFilters() {}

  /** A kind of identifier, or null when none is asked for. */
  static @Nullable IdentifierKind kind(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    Optional<IdentifierKind> kind = IdentifierKind.find(text);
    return kind.orElseThrow(() -> invalid("kind", kinds()));
  }

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

  /** The names of all kinds of identifier, for a sentence. */
  public static String kinds() {
    return joined(Arrays.stream(IdentifierKind.values()).map(IdentifierKind::wire));
  }

  /** Names for a sentence. */
  public static String joined(Stream<String> names) {
    return names.collect(Collectors.joining(", "));
  }

  /** The problem of a filter that is none. */
  public static Problem invalid(String field, String allowed) {
    return Problem.of(CommonProblem.INVALID_REQUEST)
        .detail("'" + field + "' must be " + allowed + ".")
        .with("field", field)
        .build();
  }
}
