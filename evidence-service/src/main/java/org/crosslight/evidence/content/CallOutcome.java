package org.crosslight.evidence.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a call ended, as far as the file says. */
public enum CallOutcome {
  ANSWERED,
  NOT_ANSWERED,
  MISSED,
  REJECTED,
  BLOCKED,
  VOICEMAIL,
  UNKNOWN;

  @JsonValue
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this slug, such as {@code missed}. */
  @JsonCreator
  public static CallOutcome of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
