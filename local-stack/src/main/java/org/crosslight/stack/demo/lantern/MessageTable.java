package org.crosslight.stack.demo.lantern;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Conversations as a forensic tool's chat table writes them. */
final class MessageTable {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.UK);
  private static final List<String> COLUMNS =
      List.of(
          "#",
          "Chat #",
          "Identifier",
          "Name",
          "Participants",
          "Source",
          "Instant Message #",
          "From",
          "To",
          "Body",
          "Platform",
          "Timestamp: Date",
          "Timestamp: Time",
          "Deleted - Instant Message");

  /**
   * One chat of the table.
   *
   * @param people those who write in it
   */
  record Chat(int number, String name, List<Person> people, List<Line> lines) {}

  /** Somebody and their number, shown together as the tool does. */
  record Person(String name, String number) {
    @Override
    public String toString() {
      return number + " " + name;
    }
  }

  private MessageTable() {}

  /** Times are in UTC, as the tool says beside each. */
  static String csv(List<Chat> chats) {
    StringBuilder out = new StringBuilder("\ufeff");
    row(out, COLUMNS);
    int row = 0;
    for (Chat chat : chats) {
      int message = 0;
      String participants = shown(chat.people());
      for (Line line : chat.lines()) {
        Person from =
            chat.people().stream()
                .filter(person -> person.name().equals(line.sender()))
                .findFirst()
                .orElseThrow();
        List<Person> others =
            chat.people().stream().filter(person -> !person.equals(from)).toList();
        row(
            out,
            List.of(
                Integer.toString(++row),
                Integer.toString(chat.number()),
                "chat-" + chat.number(),
                chat.name(),
                participants,
                "WhatsApp",
                Integer.toString(++message),
                from.toString(),
                shown(others),
                line.text(),
                "Mobile",
                DATE.format(line.at()),
                TIME.format(line.at()) + "(UTC+0)",
                row % 211 == 0 ? "Yes" : ""));
      }
    }
    return out.toString();
  }

  private static String shown(List<Person> people) {
    return people.stream().map(Person::toString).collect(Collectors.joining("\n"));
  }

  private static void row(StringBuilder out, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "\"" : ",\"").append(cells.get(i).replace("\"", "\"\"")).append('"');
    }
    out.append("\r\n");
  }
}
