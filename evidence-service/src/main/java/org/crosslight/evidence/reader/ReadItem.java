package org.crosslight.evidence.reader;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One message, call or contact as a file gives it.
 *
 * @param sender null when the file does not say, for example an outgoing message of an unnamed
 *     owner
 * @param at the moment, or null when the file gives none that can be understood
 * @param atText the time as written, or empty when there is none
 * @param assumedZone the zone that was assumed to get from the text to the moment; null when the
 *     file itself fixes the moment
 * @param text what was written, without marks of the app; null when there is none
 * @param deleted the file says that the item had been deleted
 * @param marks what else the file says about the item, such as that it is a draft
 */
public record ReadItem(
    Conversation conversation,
    ItemKind kind,
    Direction direction,
    @Nullable Party sender,
    List<Party> recipients,
    @Nullable Instant at,
    String atText,
    @Nullable ZoneId assumedZone,
    @Nullable String text,
    List<Media> media,
    @Nullable Call call,
    @Nullable Contact contact,
    boolean deleted,
    Set<Mark> marks,
    Provenance provenance) {

  public ReadItem {
    recipients = List.copyOf(recipients);
    media = List.copyOf(media);
    marks = Collections.unmodifiableSortedSet(new TreeSet<>(marks));
  }

  /** Characters of text this item carries in all its parts. */
  long length() {
    long length =
        atText.length() + of(text) + of(conversation.title()) + conversation.key().length();
    if (sender != null) {
      length += of(sender.name()) + of(sender.identifier());
    }
    for (Party recipient : recipients) {
      length += of(recipient.name()) + of(recipient.identifier());
    }
    for (Media one : media) {
      length += of(one.name());
    }
    if (contact != null) {
      length += of(contact.name()) + of(contact.organisation());
      for (Identifier identifier : contact.identifiers()) {
        length += identifier.value().length();
      }
    }
    return length;
  }

  private static long of(@Nullable String text) {
    return text == null ? 0 : text.length();
  }
}
