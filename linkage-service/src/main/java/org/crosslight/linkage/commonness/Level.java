package org.crosslight.linkage.commonness;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How many people an identifier tends to stand for. */
public enum Level {
  /** In few cases and exhibits: it says much. */
  RARE,
  /** Seen in several places: it says something. */
  USUAL,
  /** Shared by many: by itself it says next to nothing. */
  COMMON;

  /** The name used in the API and in the database. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level with this name. */
  public static Level ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
