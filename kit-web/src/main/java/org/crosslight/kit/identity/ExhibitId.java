package org.crosslight.kit.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An item of evidence, named by a UUID that is never reused. */
public record ExhibitId(UUID value) implements Id {

  /** A new id, ordered by the time it was made (UUID version 7). */
  public static ExhibitId next() {
    return new ExhibitId(Id.nextValue());
  }

  /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
  @JsonCreator
  public static ExhibitId fromString(String text) {
    return new ExhibitId(UUID.fromString(text));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toString();
  }
}
