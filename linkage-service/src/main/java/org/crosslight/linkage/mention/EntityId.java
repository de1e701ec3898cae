package org.crosslight.linkage.mention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.crosslight.kit.identity.Id;

/** An entity: what one or more mentions name. */
public record EntityId(UUID value) implements Id {

  /** A new id, ordered by the time it was made (UUID version 7). */
  public static EntityId next() {
    return new EntityId(Id.nextValue());
  }

  /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
  @JsonCreator
  public static EntityId fromString(String text) {
    return new EntityId(UUID.fromString(text));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toString();
  }
}
