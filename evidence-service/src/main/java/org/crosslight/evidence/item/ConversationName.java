package org.crosslight.evidence.item;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Party;
import org.crosslight.kit.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What officers know a conversation by, for the log of who looked at what.
 *
 * @param title as the source gives it; one without a title is named after its people
 * @param kind such as {@code chat} or {@code calls}
 */
record ConversationName(
    String exhibitReference, @Nullable String title, String kind, List<Party> participants) {

  /** A group may have hundreds of people; these tell it well enough from others. */
  private static final int MOST_PEOPLE = 5;

  /** Exhibit and title, for example {@code JDS/1, Vali}. */
  String inFull() {
    return exhibitReference + ", " + shownTitle();
  }

  /** One item of the conversation, for example {@code JDS/1, Vali, message 402}. */
  String ofItem(Item item) {
    return String.format(
        Locale.UK, "%s, %s %,d", inFull(), item.kind().replace('-', ' '), item.position() + 1L);
  }

  /** What is shown of it, counted as people do, for example {@code messages 401 to 600}. */
  String part(List<Item> shown) {
    String one = oneOf();
    if (shown.isEmpty()) {
      return "no " + one + "s";
    }
    long first = shown.getFirst().position() + 1L;
    long last = shown.getLast().position() + 1L;
    if (first == last) {
      return String.format(Locale.UK, "%s %,d", one, first);
    }
    return shown.size() == last - first + 1
        ? String.format(Locale.UK, "%ss %,d to %,d", one, first, last)
        : String.format(Locale.UK, "%,d %ss from %,d to %,d", shown.size(), one, first, last);
  }

  private String oneOf() {
    return switch (Coded.of(ConversationKind.class, kind)) {
      case CHAT -> "message";
      case CALLS -> "call";
      case CONTACTS -> "contact";
      case LOCATIONS -> "location";
      case ACCOUNTS -> "account";
      case MAIL -> "e-mail";
      case DOCUMENT -> "page";
    };
  }

  private String shownTitle() {
    if (title != null && !title.isBlank()) {
      return title;
    }
    String people =
        participants.stream()
            .limit(MOST_PEOPLE)
            .map(ConversationName::shown)
            .collect(Collectors.joining(", "));
    if (people.isEmpty()) {
      return "without a title";
    }
    int others = participants.size() - MOST_PEOPLE;
    return others > 0 ? "%s and %d more".formatted(people, others) : people;
  }

  private static String shown(Party party) {
    String name = party.name() != null ? party.name() : party.identifierValue();
    return name != null ? name : "Unknown";
  }
}
