package org.crosslight.evidence.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which way an item went, seen from the device's owner. */
public enum Direction {
  INCOMING,
  OUTGOING,
  /** The file does not say and nothing in it settles whose device it was. */
  UNKNOWN;

  // Every row has one.
  private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @JsonValue
  public String slug() {
    return slug;
  }

  /** The constant with this slug, such as {@code incoming}. */
  @JsonCreator
  public static Direction of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
