package org.crosslight.kit.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One piece of long work, named by a UUID that is never reused. */
public record JobId(UUID value) implements Id {

  /** A new id, ordered by the time it was made (UUID version 7). */
  public static JobId next() {
    return new JobId(Id.nextValue());
  }

  /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
  @JsonCreator
  public static JobId fromString(String text) {
    return new JobId(UUID.fromString(text));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toString();
  }
}
