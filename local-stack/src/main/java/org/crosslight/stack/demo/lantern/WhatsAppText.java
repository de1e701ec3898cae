package org.crosslight.stack.demo.lantern;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Conversations as WhatsApp exports them in the United Kingdom. */
final class WhatsAppText {

  private static final DateTimeFormatter ANDROID =
      DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm", Locale.UK);
  private static final DateTimeFormatter IPHONE =
      DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm:ss", Locale.UK);
  private static final String NOTICE =
      "Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp,"
          + " can read or listen to them.";
  private static final int EVERY_SO_OFTEN = 97;

  private WhatsAppText() {}

  /** As an Android phone writes it; now and then a picture that was left out. */
  static String android(List<Line> lines) {
    StringBuilder out = new StringBuilder();
    out.append(ANDROID.format(lines.getFirst().at())).append(" - ").append(NOTICE).append('\n');
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      out.append(ANDROID.format(line.at())).append(" - ").append(line.sender()).append(": ");
      out.append(i % EVERY_SO_OFTEN == EVERY_SO_OFTEN - 1 ? "<Media omitted>" : line.text());
      out.append('\n');
    }
    return out.toString();
  }

  /** As an iPhone writes it, with its invisible marks. */
  static String iphone(List<Line> lines) {
    StringBuilder out = new StringBuilder();
    out.append('[').append(IPHONE.format(lines.getFirst().at())).append("] ");
    out.append(lines.getFirst().sender()).append(": \u200e").append(NOTICE).append('\n');
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean picture = i % EVERY_SO_OFTEN == EVERY_SO_OFTEN - 1;
      out.append(picture ? "\u200e[" : "[").append(IPHONE.format(line.at())).append("] ");
      out.append(line.sender()).append(": ");
      out.append(picture ? "\u200eimage omitted" : line.text()).append('\n');
    }
    return out.toString();
  }
}
