package org.crosslight.casework.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a case is worked on. */
public enum CaseStatus {
  LIVE,
  CLOSED;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a label; throws {@link IllegalArgumentException} for anything else. */
  @JsonCreator
  public static CaseStatus fromString(String label) {
    for (CaseStatus status : values()) {
      if (status.label().equals(label)) {
        return status;
      }
    }
    throw new IllegalArgumentException("not a status; use live or closed");
  }
}
