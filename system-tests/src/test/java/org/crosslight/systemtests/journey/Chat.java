package org.crosslight.systemtests.journey;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small chat as WhatsApp exports it: a line of the app, then Ilie and Denny by turns. */
final class Chat {

  static final String FILE = "WhatsApp Chat with Ilie.txt";
  static final String NOTICE =
      "Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp,"
          + " can read or listen to them.";

  private final StringBuilder lines =
      new StringBuilder("25/01/2026, 18:00 - " + NOTICE + System.lineSeparator());
  private int messages;

  /** A chat with these messages, a minute apart. */
  static Chat of(String... messages) {
    Chat chat = new Chat();
    List.of(messages).forEach(chat::say);
    return chat;
  }

  Chat say(String message) {
    messages++;
    int minutes = 18 * 60 + messages;
    lines.append(
        "%02d/01/2026, %02d:%02d - %s: %s\n"
            .formatted(
                25 + minutes / (24 * 60),
                minutes / 60 % 24,
                minutes % 60,
                messages % 2 == 1 ? "Ilie" : "Denny",
                message));
    return this;
  }

  /** Rows of the file: the messages and the line of the app. */
  int rows() {
    return messages + 1;
  }

  byte[] bytes() {
    return lines.toString().replace(System.lineSeparator(), "\n").getBytes(StandardCharsets.UTF_8);
  }
}
