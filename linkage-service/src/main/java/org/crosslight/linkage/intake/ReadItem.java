package org.crosslight.linkage.intake;

import java.util.List;
import org.crosslight.linkage.mention.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * An item with what was read out of it.
 *
 * @param sender who sent it; null when unknown
 * @param senderHolds whether whoever holds the device sent it
 * @param recipients who received it
 * @param linkedRecipients those of them that are linked to the sender: not the whole of a great
 *     list
 * @param holderReceives whether whoever holds the device received it, without an identifier
 * @param card the identifiers of one contact, which belong together
 * @param names which identifier is called what
 */
record ReadItem(
    SourceItem item,
    List<ReadMention> mentions,
    @Nullable Identifier sender,
    boolean senderHolds,
    List<Identifier> recipients,
    List<Identifier> linkedRecipients,
    boolean holderReceives,
    List<Identifier> card,
    List<Named> names) {

  /** An identifier and the name it goes by. */
  record Named(Identifier identifier, String name) {}
}
