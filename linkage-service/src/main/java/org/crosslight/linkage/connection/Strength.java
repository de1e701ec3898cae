package org.crosslight.linkage.connection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a connection says, as a word and never as a probability. */
public enum Strength {
  /** Worth a look when there is time. */
  WEAK(1),
  /** Worth following. */
  MODERATE(2),
  /** Worth following today. */
  STRONG(3);

  private final int rank;

  Strength(int rank) {
    this.rank = rank;
  }

  /** The number kept in the database; more is stronger. */
  public int rank() {
    return rank;
  }

  /** The strength with this number. */
  public static Strength ofRank(int rank) {
    return Arrays.stream(values()).filter(s -> s.rank == rank).findFirst().orElseThrow();
  }

  /** The strength with this API name, if there is one. */
  public static Optional<Strength> find(String wire) {
    return Arrays.stream(values()).filter(s -> s.wire().equals(wire)).findFirst();
  }

  /** The name used in the API. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
