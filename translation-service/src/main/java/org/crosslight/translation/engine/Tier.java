package org.crosslight.translation.engine;

import org.crosslight.kit.code.Coded;

/** How far a translation can be trusted, worst to best after {@code NONE}. */
public enum Tier implements Coded {
  /** Not translated. */
  NONE,
  /** Enough to see what it is about; sentences may say the opposite. */
  KEYWORDS,
  /** The sense mostly comes through. */
  GIST,
  /** English already. */
  ORIGINAL;

  /** The lower of two. */
  public Tier atMost(Tier other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
