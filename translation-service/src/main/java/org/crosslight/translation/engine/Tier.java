package org.crosslight.translation.engine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How far a translation can be trusted, worst to best after {@code NONE}. */
public enum Tier {
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

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a label; throws {@link IllegalArgumentException} for any other. */
  @JsonCreator
  public static Tier labelled(String label) {
    return Arrays.stream(values())
        .filter(tier -> tier.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a tier: " + label));
  }
}
