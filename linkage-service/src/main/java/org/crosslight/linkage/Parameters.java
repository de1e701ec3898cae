package org.crosslight.linkage;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.crosslight.linkage.connection.ConnectionLedger;
import org.crosslight.linkage.connection.Strength;
import org.crosslight.linkage.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Reads the filters of requests; what is no filter is said, with what would be one. */
public final class Parameters {
  private static final int LONGEST_QUERY = 200;

  private Parameters() {}

  /** A kind of identifier, or null when none is asked for. */
  public static @Nullable MentionKind kind(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    Optional<MentionKind> kind = MentionKind.find(text);
    return kind.orElseThrow(() -> invalid("kind", kinds()));
  }

  /** A kind of connection, or null when none is asked for. */
  public static @Nullable String connectionKind(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    if (!text.equals(ConnectionLedger.SHARED_CONTACTS) && MentionKind.find(text).isEmpty()) {
      throw invalid("kind", kinds() + ", " + ConnectionLedger.SHARED_CONTACTS);
    }
    return text;
  }

  /** A strength, or null when none is asked for. */
  public static @Nullable Strength strength(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    Optional<Strength> strength = Strength.find(text);
    return strength.orElseThrow(
        () -> invalid("strength", joined(Arrays.stream(Strength.values()).map(Strength::wire))));
  }

  /** Words to search for, or null when there are none. */
  public static @Nullable String query(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > LONGEST_QUERY || text.indexOf('\0') >= 0) {
      throw invalid("q", "up to " + LONGEST_QUERY + " characters of text");
    }
    return text.strip();
  }

  private static String kinds() {
    return joined(Arrays.stream(MentionKind.values()).map(MentionKind::wire));
  }

  private static String joined(Stream<String> names) {
    return names.collect(Collectors.joining(", "));
  }

  private static Problem invalid(String field, String allowed) {
    return Problem.of(CommonProblem.INVALID_REQUEST)
        .detail("'" + field + "' must be " + allowed + ".")
        .with("field", field)
        .build();
  }
}
