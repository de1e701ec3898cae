package org.crosslight.evidence.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.crosslight.evidence.content.Direction;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.reader.source.text.TelephoneNumbers;
import org.crosslight.evidence.reader.source.text.WrittenIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * Whose device or export a file comes from: what the officer told, and what the file says itself.
 *
 * <p>People are compared by their identifiers where they have any, however a telephone number is
 * written, and by their names only where they have none.
 */
public final class Owner {
  private final TelephoneNumbers numbers;
  private final @Nullable String name;
  private final Set<String> keys = new HashSet<>();
  private @Nullable Party party;

  Owner(Told told) {
    this.numbers = new TelephoneNumbers(told.defaultRegion());
    this.name = told.ownerName();
    String identifier = told.ownerIdentifier();
    if (identifier != null) {
      keys.add(keyOf(identifier));
    }
    this.party = Party.of(name, identifier == null ? null : WrittenIdentifiers.of(identifier));
  }

  /** The file says that this account is its owner's. */
  public void isAlso(Party account) {
    Identifier identifier = account.identifier();
    if (identifier != null) {
      keys.add(keyOf(identifier.value()));
    }
    if (party == null) {
      party = account;
    }
  }

  /** The owner as a party of a row, or null when nobody knows who it is. */
  public @Nullable Party party() {
    return party;
  }

  /** Whether anything is known by which the owner could be told from others. */
  public boolean isKnown() {
    return name != null || !keys.isEmpty();
  }

  /** Whether this is the owner; no when nobody knows. */
  public boolean is(@Nullable Party one) {
    if (one == null) {
      return false;
    }
    Identifier identifier = one.identifier();
    return identifier == null ? isNamed(one) : isNumber(identifier.value());
  }

  /** Whether this number, address or account is one of the owner's. */
  public boolean isNumber(String written) {
    return keys.contains(keyOf(written));
  }

  /** Which way something went that this party sent. */
  public Direction sentBy(@Nullable Party sender) {
    if (sender == null || !isKnown()) {
      return Direction.UNKNOWN;
    }
    return is(sender) ? Direction.OUTGOING : Direction.INCOMING;
  }

  /**
   * Which way something went in a chat of two: whoever is not its other side has the device.
   *
   * @param other null in any other chat
   */
  public Direction sentBy(@Nullable Party sender, @Nullable Party other) {
    if (sender != null && other != null) {
      if (same(sender, other)) {
        return Direction.INCOMING;
      }
      isAlso(sender);
    }
    return sentBy(sender);
  }

  private static boolean same(Party one, Party other) {
    return (one.identifier() == null || other.identifier() == null)
        ? Objects.equals(one.name(), other.name())
        : one.identifier().equals(other.identifier());
  }

  /** Whether this account bears the name that the owner was said to have. */
  public boolean isNamed(Party account) {
    return name != null && name.equalsIgnoreCase(account.name());
  }

  /** Who received what went this way in a chat of two; null where nobody knows. */
  public @Nullable Party recipient(Direction direction, @Nullable Party other) {
    return (other == null || direction == Direction.OUTGOING) ? other : party;
  }

  /** Everybody of these but the owner. */
  public List<Party> others(List<Party> all) {
    return all.stream().filter(one -> !is(one)).distinct().toList();
  }

  /** One key for all ways in which a telephone number is written; see {@link TelephoneNumbers}. */
  public String keyOf(String written) {
    return numbers.keyOf(written.strip());
  }
}
