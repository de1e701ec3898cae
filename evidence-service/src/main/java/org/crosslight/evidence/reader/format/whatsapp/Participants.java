package org.crosslight.evidence.reader.format.whatsapp;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosslight.evidence.content.Direction;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.source.text.TelephoneNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in one export.
 *
 * <p>A text export does not say whose phone it comes from. It is known only when the officer names
 * the owner, or when the file's name gives the other party of a conversation of two.
 */
final class Participants {
  private final Set<String> names;
  private final Told told;
  private final TelephoneNumbers numbers;
  private final boolean ownerWrote;
  private final @Nullable String other;

  Participants(Set<String> names, @Nullable String title, Told told) {
    this.names = names;
    this.told = told;
    this.numbers = new TelephoneNumbers(told.defaultRegion());
    this.ownerWrote = names.stream().anyMatch(this::isOwner);
    this.other = otherOf(title);
  }

  private @Nullable String otherOf(@Nullable String title) {
    if (names.size() > 2) {
      return null;
    }
    if (title != null) {
      for (String name : names) {
        if (same(name, title)) {
          return name;
        }
      }
    }
    return ownerWrote
        ? names.stream().filter(name -> !isOwner(name)).findFirst().orElse(null)
        : null;
  }

  private boolean same(String one, String two) {
    return keyOf(one).equals(keyOf(two));
  }

  private String keyOf(String name) {
    return numbers.keyOf(ShownText.plain(name)).toLowerCase(Locale.ROOT);
  }

  private boolean isOwner(String name) {
    String ownerName = told.ownerName();
    String ownerIdentifier = told.ownerIdentifier();
    return (ownerName != null && same(name, ownerName))
        || (ownerIdentifier != null && same(name, ownerIdentifier));
  }

  Direction directionOf(String name) {
    if (ownerWrote) {
      return isOwner(name) ? Direction.OUTGOING : Direction.INCOMING;
    }
    if (other == null) {
      return Direction.UNKNOWN;
    }
    return name.equals(other) ? Direction.INCOMING : Direction.OUTGOING;
  }

  /** Who received what this party sent; empty where the file does not settle it. */
  List<Party> recipientsOf(String name) {
    if (other == null) {
      return List.of();
    }
    if (!name.equals(other)) {
      return List.of(Sender.party(other));
    }
    return names.stream()
        .filter(one -> !one.equals(other))
        .findFirst()
        .map(one -> List.of(Sender.party(one)))
        .orElse(List.of());
  }
}
