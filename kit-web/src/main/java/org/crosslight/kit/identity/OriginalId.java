package org.crosslight.kit.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One file received for an exhibit, never changed, named by a UUID that is never reused. */
public record OriginalId(UUID value) implements Id {

  /** A new id, ordered by the time it was made (UUID version 7). */
  public static OriginalId next() {
    return new OriginalId(Id.nextValue());
  }

  /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
  @JsonCreator
  public static OriginalId fromString(String text) {
    return new OriginalId(UUID.fromString(text));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toString();
  }
}
