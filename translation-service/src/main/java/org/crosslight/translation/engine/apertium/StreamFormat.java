package org.crosslight.translation.engine.apertium;

import java.util.ArrayList;
import java.util.List;

/**
 * Apertium's stream format: text in which {@code ^ $ @ \ / < > [ ] { }} are escaped, and
 * "superblanks" in brackets that the pipeline carries along untouched.
 *
 * @see <a href="https://wiki.apertium.org/wiki/Apertium_stream_format">Apertium stream format</a>
 */
final class StreamFormat {

  private static final String RESERVED = "^$@\\/<>[]{}";

  private StreamFormat() {}

  /** A piece of a stream. */
  sealed interface Piece {

    /** Text, unescaped. */
    record Text(String text) implements Piece {}

    /** What stands between the brackets of a superblank, unescaped. */
    record Blank(String content) implements Piece {}
  }

  static void escape(String text, StringBuilder into) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (RESERVED.indexOf(c) >= 0) {
        into.append('\\');
      }
      into.append(c);
    }
  }

  /** Writes a superblank. */
  static void blank(String content, StringBuilder into) {
    into.append('[');
    escape(content, into);
    into.append(']');
  }

  /** Takes a stream apart. A superblank that is not closed counts as text. */
  static List<Piece> parse(String stream) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < stream.length(); i++) {
      char c = stream.charAt(i);
      if (c == '\\' && i + 1 < stream.length()) {
        current.append(stream.charAt(++i));
      } else if (c == '[' && !blank) {
        flush(current, pieces);
        blank = true;
      } else if (c == ']' && blank) {
        pieces.add(new Piece.Blank(current.toString()));
        current.setLength(0);
        blank = false;
      } else {
        current.append(c);
      }
    }
    flush(current, pieces);
    return pieces;
  }

  private static void flush(StringBuilder current, List<Piece> pieces) {
    if (!current.isEmpty()) {
      pieces.add(new Piece.Text(current.toString()));
      current.setLength(0);
    }
  }
}
