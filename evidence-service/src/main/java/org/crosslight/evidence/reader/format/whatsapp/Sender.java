package org.crosslight.evidence.reader.format.whatsapp;

import java.util.Set;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.reader.source.text.TelephoneNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a message and where its text begins.
 *
 * @param name as written, or null for a line of the app itself
 * @param textStart where in the rest of the line the text begins
 */
record Sender(@Nullable String name, int textStart) {
  static final int LONGEST_NAME = 150;

  /**
   * Splits what follows the header.
   *
   * @param rest the line after its header
   * @param known the names that stand before a colon anywhere in the file
   */
  static Sender of(String rest, Set<String> known) {
    int colon = rest.indexOf(": ");
    if (colon < 0 && rest.endsWith(":")) {
      colon = rest.length() - 1;
    }
    if (colon < 0) {
      return tight(rest, known);
    }
    String name = ShownText.trim(rest.substring(0, colon));
    if (name.length() > LONGEST_NAME || name.indexOf('"') >= 0 || name.indexOf('“') >= 0) {
      return new Sender(null, 0);
    }
    int next = rest.indexOf(": ", colon + 2);
    if (next > 0 && !known.contains(name)) {
      String longer = name + ": " + rest.substring(colon + 2, next);
      if (known.contains(longer)) {
        return new Sender(longer, next + 2);
      }
    }
    return new Sender(name, Math.min(colon + 2, rest.length()));
  }

  // Some exports lack the blank after the colon; only a name seen elsewhere is believed then.
  private static Sender tight(String rest, Set<String> known) {
    int colon = rest.indexOf(':');
    if (colon > 0) {
      String name = ShownText.trim(rest.substring(0, colon));
      if (known.contains(name)) {
        return new Sender(name, colon + 1);
      }
    }
    return new Sender(null, 0);
  }

  /** The party of this name: a number is an identifier, anything else a name. */
  static Party party(String name) {
    String plain = ShownText.plain(name);
    if (plain.isEmpty()) {
      return Party.named(name.isEmpty() ? "?" : name);
    }
    return TelephoneNumbers.looksLikeNumber(plain)
        ? Party.identified(Identifier.phone(plain))
        : Party.named(plain);
  }
}
