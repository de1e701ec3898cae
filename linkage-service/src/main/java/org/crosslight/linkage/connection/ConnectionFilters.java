package org.crosslight.linkage.connection;

import org.crosslight.kit.code.Coded;
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
    if (!text.equals(KnownConnections.SHARED_CONTACTS)
        && Coded.find(IdentifierKind.class, text).isEmpty()) {
      throw EntityFilters.invalid(
          "kind",
          String.join(", ", Coded.codes(IdentifierKind.class))
              + ", "
              + KnownConnections.SHARED_CONTACTS);
    }
    return text;
  }
}
