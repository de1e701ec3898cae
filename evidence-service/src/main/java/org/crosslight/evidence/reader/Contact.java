package org.crosslight.evidence.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of an address book. */
public record Contact(
    @Nullable String name, List<Identifier> identifiers, @Nullable String organisation) {
  public Contact {
    identifiers = List.copyOf(identifiers);
  }
}
