package org.crosslight.linkage.connection;

import java.util.Arrays;
import java.util.Optional;
import org.crosslight.linkage.entity.EntityFilters;
import org.crosslight.linkage.mention.IdentifierKind;
import org.jspecify.annotations.Nullable;

/** Reads the filters of a list of connections. */
final class ConnectionFilters {
  private ConnectionFilters() {}

  /** A kind of connection, or null when none is asked for. */
  static @Nullable String kind(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    if (!text.equals(KnownConnections.SHARED_CONTACTS) && IdentifierKind.find(text).isEmpty()) {
      throw EntityFilters.invalid(
          "kind", EntityFilters.kinds() + ", " + KnownConnections.SHARED_CONTACTS);
    }
    return text;
  }

  /** A strength, or null when none is asked for. */
  static @Nullable Strength strength(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    Optional<Strength> strength = Strength.find(text);
    return strength.orElseThrow(
        () ->
            EntityFilters.invalid(
                "strength",
                EntityFilters.joined(Arrays.stream(Strength.values()).map(Strength::wire))));
  }
}
