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
    int start = 0;
    while (start < text.length() && !isMarkOrHardBlank(text.charAt(start))) {
      start++;
    }
    if (start == text.length()) {
      return text.strip();
    }
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, start);
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!HeaderScanner.isMark(c)) {
        plain.append(isMarkOrHardBlank(c) ? ' ' : c);
      }
    }
    return plain.toString().strip();
  }

  private static boolean isMarkOrHardBlank(char c) {
    return c == '\u00A0' || c == '\u202F' || HeaderScanner.isMark(c);
  }

  private static boolean isEdge(char c) {
    return c == ' ' || isMarkOrHardBlank(c);
  }
}
