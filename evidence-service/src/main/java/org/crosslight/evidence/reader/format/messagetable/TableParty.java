package org.crosslight.evidence.reader.format.messagetable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.reader.source.text.TelephoneNumbers;
import org.crosslight.evidence.reader.source.text.WrittenIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as a cell names them: a number or account, a name, or both in one cell.
 *
 * @param party what the app of the row, where it is told, helps to understand
 * @param owner the cell says that this is the device's owner
 * @param system the cell says that the app wrote this
 */
record TableParty(Party party, boolean owner, boolean system) {
  private static final Pattern OWNER = Pattern.compile("\\s*\\((?i:owner)\\)\\s*$");
  private static final Pattern NAME_THEN_IDENTIFIER =
      Pattern.compile("(.{1,200}?)\\s*[<(]([^<>()]{3,100})[>)]");

  /** The party of a cell, or null when there is none. */
  static @Nullable TableParty of(@Nullable String cell, @Nullable String app) {
    if (cell == null) {
      return null;
    }
    String text = cell.strip();
    Matcher owner = OWNER.matcher(text);
    boolean isOwner = owner.find();
    if (isOwner) {
      text = text.substring(0, owner.start()).strip();
    }
    if (text.isEmpty()) {
      return null;
    }
    boolean system = text.startsWith("System Message");
    return new TableParty(split(text, app), isOwner, system);
  }

  private static Party split(String text, @Nullable String app) {
    if (isIdentifier(text)) {
      return Party.identified(WrittenIdentifiers.of(text, app));
    }
    int space = text.indexOf(' ');
    if (space > 0 && isIdentifier(text.substring(0, space))) {
      String name = text.substring(space + 1).strip();
      Identifier identifier = WrittenIdentifiers.of(text.substring(0, space), app);
      return new Party(name.isEmpty() ? null : name, identifier);
    }
    Matcher both = NAME_THEN_IDENTIFIER.matcher(text);
    if (both.matches() && isIdentifier(both.group(2).strip())) {
      return new Party(both.group(1).strip(), WrittenIdentifiers.of(both.group(2).strip(), app));
    }
    return Party.named(text);
  }

  private static boolean isIdentifier(String text) {
    return TelephoneNumbers.looksLikeNumber(text)
        || (text.indexOf('@') >= 0 && text.indexOf(' ') < 0);
  }

  /** All parties that several cells, or one cell with several lines, name. */
  static List<TableParty> all(List<String> cells, @Nullable String app) {
    List<TableParty> parties = new ArrayList<>();
    for (String cell : cells) {
      for (String one : cell.split("[\\r\\n;]+", -1)) {
        TableParty party = of(one, app);
        if (party != null) {
          parties.add(party);
        }
      }
    }
    return parties;
  }
}
