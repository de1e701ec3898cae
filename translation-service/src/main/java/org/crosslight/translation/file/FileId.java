package org.crosslight.translation.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.crosslight.kit.identity.Id;

/** A CSV file that somebody sent to be translated. */
public record FileId(UUID value) implements Id {

  /** A new id, ordered by the time it was made (UUID version 7). */
  public static FileId next() {
    return new FileId(Id.nextValue());
  }

  /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
  @JsonCreator
  public static FileId fromString(String text) {
    return new FileId(UUID.fromString(text));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toString();
  }
}
