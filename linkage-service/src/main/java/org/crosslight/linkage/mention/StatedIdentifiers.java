package org.crosslight.linkage.mention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
   * An identifier as its source states it.
   *
   * @param kind what the source says it is, in evidence-service's word; null where it does not say
   * @param app the app within which it holds, if the source says
   */
  public record Stated(@Nullable String kind, @Nullable String app, String value) {}

  /**
   * The identifier of a sender or recipient. A number that no numbering plan knows, such as the
   * short code of a service or a foreign number without its country, stands for itself. A bare
   * word, such as the name a business sends texts under, identifies nobody.
   */
  public Optional<Identifier> ofParty(@Nullable String name, @Nullable Stated stated) {
    if (stated != null && !stated.value().isBlank()) {
      return of(stated).stream().findFirst();
    }
    if (name == null || name.isBlank() || name.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return as(IdentifierKind.PHONE, visible(name));
  }

  /**
   * The identifiers in a stated value: mostly one, of a postal address those within it. What holds
   * within an app alone is read together with the app, so that an account of one app is never the
   * name somebody chose on another.
   */
  public List<Identifier> of(Stated stated) {
    String value = stated.value();
    if (value.isBlank() || value.length() > MAX_LENGTH) {
      return List.of();
    }
    Optional<IdentifierKind> kind = kind(stated.kind());
    if (kind.isEmpty()) {
      return read(value).stream().toList();
    }
    if (!kind.get().facts().statedWhole()) {
      return finder.find(value).stream()
          .filter(found -> found.kind() == kind.get())
          .map(found -> new Identifier(found.kind(), found.normalised()))
          .toList();
    }
    if (kind.get().facts().withinApp()) {
      return withinApp(kind.get(), AppName.app(stated.app()), visible(value)).stream().toList();
    }
    // A number is written in many ways, and some sources write an address of a chat instead.
    return (kind.get() == IdentifierKind.PHONE ? read(value) : as(kind.get(), value))
        .stream().toList();
  }

  private static Optional<IdentifierKind> kind(@Nullable String stated) {
    return Arrays.stream(IdentifierKind.values())
        .filter(kind -> stated != null && stated.equals(kind.facts().stated()))
        .findFirst();
  }

  /** Addresses and numbers that are one and the same everywhere stay so, whoever states them. */
  private Optional<Identifier> withinApp(IdentifierKind kind, @Nullable String app, String value) {
    if (value.indexOf('@') > 0 || value.startsWith("+")) {
      Optional<Identifier> everywhere = read(value);
      if (everywhere.isPresent()) {
        return everywhere;
      }
    }
    if (app == null) {
      return kind == IdentifierKind.HANDLE
          ? as(kind, value).or(() -> read(value))
          : read(value).filter(read -> !read.kind().facts().withinApp());
    }
    String name =
        kind == IdentifierKind.HANDLE
            ? as(kind, value)
                .map(Identifier::normalised)
                .orElseGet(() -> "@" + value.toLowerCase(Locale.ROOT))
            : value;
    return Optional.of(new Identifier(kind, new AppName(app, name).normalised()));
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
          : as(IdentifierKind.EMAIL, value);
    }
    if (at == 0) {
      return as(IdentifierKind.HANDLE, value);
    }
    return as(IdentifierKind.PHONE, value)
        .or(() -> bareNumber(value))
        .or(() -> isAccountName(value) ? as(IdentifierKind.HANDLE, value) : Optional.empty());
  }

  private Optional<Identifier> chatNumber(String account) {
    int device = account.indexOf(':');
    String digits = device < 0 ? account : account.substring(0, device);
    return as(IdentifierKind.PHONE, "+" + digits).or(() -> bareNumber(digits));
  }

  private Optional<Identifier> as(IdentifierKind kind, String value) {
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
        ? Optional.of(new Identifier(IdentifierKind.PHONE, digits.toString()))
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
