package org.crosslight.kit.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An item read from an original, such as a message: named by a UUID that is never reused. */
public record ItemId(UUID value) implements Id {

  /** A new id, ordered by the time it was made (UUID version 7). */
  public static ItemId next() {
    return new ItemId(Id.nextValue());
  }

  /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
  @JsonCreator
  public static ItemId fromString(String text) {
    return new ItemId(UUID.fromString(text));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toString();
  }
}
