package org.crosslight.linkage.connection;

import java.util.Arrays;
import org.crosslight.kit.code.Coded;

/** How much a connection says, as a word and never as a probability. */
public enum Strength implements Coded {
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
}
