package org.crosslight.linkage.mention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads identifiers that a source states as such: parties of messages, fields of contacts. */
@ApplicationScoped
public class StatedIdentifiers {
  private static final int MAX_LENGTH = 320;
  private static final int SHORTEST_CODE = 3;
  private static final int LONGEST_NUMBER = 15;

  private final MentionFinder finder;

  public StatedIdentifiers(MentionFinder finder) {
    this.finder = finder;
  }

  /**
   * The identifier of a sender or recipient. A number that no numbering plan knows, such as the
   * short code of a service or a foreign number without its country, stands for itself. A bare
   * word, such as the name a business sends texts under, identifies nobody.
   */
  public Optional<Identifier> ofParty(@Nullable String name, @Nullable String identifier) {
    if (identifier != null && !identifier.isBlank()) {
      return read(identifier);
    }
    if (name == null || name.isBlank() || name.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return Optional.ofNullable(finder.extractor(MentionKind.PHONE).normalise(visible(name)))
        .map(number -> new Identifier(MentionKind.PHONE, number));
  }

  /** The identifiers in a contact's field of this kind: {@code phone email handle url address}. */
  public List<Identifier> ofContact(String kind, String value) {
    if (value.isBlank() || value.length() > MAX_LENGTH) {
      return List.of();
    }
    return switch (kind) {
      case "email" -> as(MentionKind.EMAIL, value).stream().toList();
      case "handle" -> as(MentionKind.HANDLE, value).or(() -> read(value)).stream().toList();
      case "url" -> as(MentionKind.URL, value).stream().toList();
      case "address" ->
          finder.find(value).stream()
              .filter(found -> found.kind() == MentionKind.POSTCODE)
              .map(found -> new Identifier(found.kind(), found.normalised()))
              .toList();
      default -> read(value).stream().toList();
    };
  }

  private Optional<Identifier> read(String stated) {
    if (stated.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String value = visible(stated);
    int at = value.indexOf('@');
    if (at > 0) {
      return EmailExtractor.isChatDomain(value.substring(at + 1))
          ? chatNumber(value.substring(0, at))
          : as(MentionKind.EMAIL, value);
    }
    if (at == 0) {
      return as(MentionKind.HANDLE, value);
    }
    return as(MentionKind.PHONE, value)
        .or(() -> bareNumber(value))
        .or(() -> isAccountName(value) ? as(MentionKind.HANDLE, value) : Optional.empty());
  }

  private Optional<Identifier> chatNumber(String account) {
    int device = account.indexOf(':');
    String digits = device < 0 ? account : account.substring(0, device);
    return as(MentionKind.PHONE, "+" + digits).or(() -> bareNumber(digits));
  }

  private Optional<Identifier> as(MentionKind kind, String value) {
    return Optional.ofNullable(finder.extractor(kind).normalise(value))
        .map(normalised -> new Identifier(kind, normalised));
  }

  private static Optional<Identifier> bareNumber(String value) {
    MessageText text = MessageText.of(value);
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      if (MessageText.isDigit(c)) {
        digits.append(c);
      } else if (" -.()+".indexOf(c) < 0) {
        return Optional.empty();
      }
    }
    return digits.length() >= SHORTEST_CODE && digits.length() <= LONGEST_NUMBER
        ? Optional.of(new Identifier(MentionKind.PHONE, digits.toString()))
        : Optional.empty();
  }

  /** Whether a word can only be the name of an account: it holds a digit or an underscore. */
  private static boolean isAccountName(String value) {
    return value.chars().anyMatch(c -> c == '_' || (c >= '0' && c <= '9'));
  }

  /** The value without the marks nobody sees. */
  private static String visible(String value) {
    MessageText text = MessageText.of(value);
    StringBuilder visible = new StringBuilder(value.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.at(i) != MessageText.INVISIBLE) {
        visible.append(value.charAt(i));
      }
    }
    return visible.toString().strip();
  }
}
