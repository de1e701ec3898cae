package org.crosslight.evidence.reader;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who sent or received an item, as the file names them.
 *
 * @param name the name as written, or null when the file gives none
 * @param identifier telephone number, e-mail address or account as written, or null
 */
public record Party(@Nullable String name, @Nullable String identifier) {
  public Party {
    if (name == null && identifier == null) {
      throw new IllegalArgumentException("a party has a name, an identifier or both");
    }
  }

  /** The party, or null when neither is given. */
  public static @Nullable Party of(@Nullable String name, @Nullable String identifier) {
    return name == null && identifier == null ? null : new Party(name, identifier);
  }
}
