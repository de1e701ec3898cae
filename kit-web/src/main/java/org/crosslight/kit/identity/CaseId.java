package org.crosslight.kit.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An investigation, named by a UUID that is never reused. */
public record CaseId(UUID value) implements Id {

  /** A new id, ordered by the time it was made (UUID version 7). */
  public static CaseId next() {
    return new CaseId(Id.nextValue());
  }

  /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
  @JsonCreator
  public static CaseId fromString(String text) {
    return new CaseId(UUID.fromString(text));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toString();
  }
}
