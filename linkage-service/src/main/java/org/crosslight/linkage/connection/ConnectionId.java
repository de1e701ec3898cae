package org.crosslight.linkage.connection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.crosslight.kit.identity.Id;

/** What one case is told of another, named by a UUID that is never reused. */
public record ConnectionId(UUID value) implements Id {

  /** A new id, ordered by the time it was made (UUID version 7). */
  public static ConnectionId next() {
    return new ConnectionId(Id.nextValue());
  }

  /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
  @JsonCreator
  public static ConnectionId fromString(String text) {
    return new ConnectionId(UUID.fromString(text));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toString();
  }
}
