package org.crosslight.evidence.reader.source.json;

import java.io.IOException;
import org.crosslight.evidence.reader.source.text.ByteWindow;
import org.crosslight.evidence.reader.source.text.RowBytes;

/** Takes one element of an array, up to where it ends. */
final class JsonRowCutter {
  private final ByteWindow in;
  private final RowBytes bytes;
  private final long indent;
  private int depth;
  private boolean broken;

  /**
   * @param indent how far in the line begins on which the row stands, or less than 1 when it does
   *     not stand at the beginning of one
   */
  JsonRowCutter(ByteWindow in, RowBytes bytes, long indent) {
    this.in = in;
    this.bytes = bytes;
    this.indent = indent;
  }

  JsonRow.End cut() throws IOException {
    while (true) {
      int c = in.peek(0);
      if (c < 0) {
        return JsonRow.End.CUT;
      }
      if (depth == 0 && bytes.length() > 0 && endsValue(c)) {
        return ended();
      }
      in.take();
      bytes.add(c);
      switch (c) {
        case '"' -> text();
        case '{', '[' -> depth++;
        case '}', ']' -> {
          depth--;
          if (depth <= 0) {
            return depth < 0 ? JsonRow.End.BROKEN : ended();
          }
        }
        case '\n' -> {
          if (indent > 0 && lineBeginsAnotherRow()) {
            return JsonRow.End.BROKEN;
          }
        }
        default -> {
          // part of a word or a number, or between them
        }
      }
      if (depth == 0 && c == '"') {
        return ended();
      }
    }
  }

  private JsonRow.End ended() {
    return broken ? JsonRow.End.BROKEN : JsonRow.End.WHOLE;
  }

  private static boolean endsValue(int c) {
    return c == ',' || c == ']' || c == '}' || c == '\n' || c == ' ' || c == '\r' || c == '\t';
  }

  private void text() throws IOException {
    while (true) {
      int c = in.peek(0);
      if (c < 0) {
        return;
      }
      if (c == '\n') {
        broken = true;
        return;
      }
      in.take();
      bytes.add(c);
      if (c == '"') {
        return;
      }
      if (c == '\\' && in.peek(0) >= 0 && in.peek(0) != '\n') {
        bytes.add(in.take());
      }
    }
  }

  // A line as far in as the row's own begins the next row; the row's last line closes it.
  private boolean lineBeginsAnotherRow() throws IOException {
    int blanks = 0;
    while (blanks <= indent && (in.peek(0) == ' ' || in.peek(0) == '\t')) {
      bytes.add(in.take());
      blanks++;
    }
    int c = in.peek(0);
    if (blanks == indent) {
      if (c == '}' && depth > 1) {
        bytes.add(in.take());
        return true;
      }
      return c == '{';
    }
    return blanks < indent && (c == ']' || c == '}');
  }
}
