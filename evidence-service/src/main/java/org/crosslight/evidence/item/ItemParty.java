package org.crosslight.evidence.item;

import org.crosslight.evidence.content.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sent or received an item, as it is stored and shown.
 *
 * @param name the name as written, or null when the file gives none
 * @param identifier telephone number, e-mail address or account as written, or null
 */
@Schema(name = "Party")
public record ItemParty(@Nullable String name, @Nullable String identifier) {

  /** What is stored of a party. */
  public static ItemParty of(Party party) {
    return new ItemParty(party.name(), party.identifierValue());
  }

  /** The party, or null when neither is known. */
  static @Nullable ItemParty of(@Nullable String name, @Nullable String identifier) {
    return name == null && identifier == null ? null : new ItemParty(name, identifier);
  }
}
