package org.crosslight.evidence.reader.source.json;

/** What a text between quotes says. */
final class JsonText {
  private JsonText() {}

  /** The characters of a text, without its quotes; what is no escape stands as it is. */
  static String unescaped(String quoted) {
    String text = quoted.substring(1, Math.max(1, quoted.length() - 1));
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
        continue;
      }
      char escaped = text.charAt(++i);
      switch (escaped) {
        case 'n' -> plain.append('\n');
        case 't' -> plain.append('\t');
        case 'r' -> plain.append('\r');
        case 'b' -> plain.append('\b');
        case 'f' -> plain.append('\f');
        case 'u' -> i += unit(text, i + 1, plain);
        default -> plain.append(escaped);
      }
    }
    return plain.toString();
  }

  private static int unit(String text, int from, StringBuilder plain) {
    if (from + 4 > text.length() || !text.substring(from, from + 4).matches("[0-9a-fA-F]{4}")) {
      plain.append('\uFFFD');
      return 0;
    }
    plain.append((char) Integer.parseInt(text.substring(from, from + 4), 16));
    return 4;
  }
}
