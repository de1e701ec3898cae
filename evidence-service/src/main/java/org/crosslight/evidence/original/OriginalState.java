package org.crosslight.evidence.original;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is done with the bytes of an original. */
public enum OriginalState {
  /** They are what the sender announced, or nothing was announced; they may be read. */
  HELD,
  /** They are not what the sender announced; they are kept and never read. */
  QUARANTINED;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that name; throws {@link IllegalArgumentException} for any other. */
  @JsonCreator
  public static OriginalState labelled(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
