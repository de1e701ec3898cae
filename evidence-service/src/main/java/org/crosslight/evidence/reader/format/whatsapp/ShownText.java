package org.crosslight.evidence.reader.format.whatsapp;

/** Text without the marks that the app put around it. */
final class ShownText {
  private ShownText() {}

  /** Without marks of writing direction and blanks at both ends. */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Without any mark of writing direction, hard blanks made plain, trimmed. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!HeaderScanner.isMark(c)) {
        plain.append(c == '\u00A0' || c == '\u202F' ? ' ' : c);
      }
    }
    return plain.toString().strip();
  }

  private static boolean isEdge(char c) {
    return HeaderScanner.isMark(c) || c == '\u00A0' || c == '\u202F' || c == ' ';
  }
}
