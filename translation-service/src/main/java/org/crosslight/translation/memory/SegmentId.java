package org.crosslight.translation.memory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.crosslight.kit.identity.Id;

/** A segment of the translation memory. */
public record SegmentId(UUID value) implements Id {

  /** A new id, ordered by the time it was made (UUID version 7). */
  public static SegmentId next() {
    return new SegmentId(Id.nextValue());
  }

  /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
  @JsonCreator
  public static SegmentId fromString(String text) {
    return new SegmentId(UUID.fromString(text));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toString();
  }
}
