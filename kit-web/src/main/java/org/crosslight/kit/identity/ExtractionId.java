package org.crosslight.kit.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One reading of an original, named by a UUID that is never reused. */
public record ExtractionId(UUID value) implements Id {

  /** A new id, ordered by the time it was made (UUID version 7). */
  public static ExtractionId next() {
    return new ExtractionId(Id.nextValue());
  }

  /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
  @JsonCreator
  public static ExtractionId fromString(String text) {
    return new ExtractionId(UUID.fromString(text));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toString();
  }
}
