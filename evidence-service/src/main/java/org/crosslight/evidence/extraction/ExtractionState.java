package org.crosslight.evidence.extraction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far the reading of an original is. */
public enum ExtractionState {
  QUEUED,
  RUNNING,
  /** Read to the end; single rows may have been rejected. */
  COMPLETE,
  /** Reading stopped before the end; what was read up to there stands. */
  PARTIAL,
  /** Nothing could be read. */
  FAILED;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that name; throws {@link IllegalArgumentException} for any other. */
  @JsonCreator
  public static ExtractionState labelled(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
