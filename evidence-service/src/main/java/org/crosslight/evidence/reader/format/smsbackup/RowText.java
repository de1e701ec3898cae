package org.crosslight.evidence.reader.format.smsbackup;

import java.util.Arrays;
import org.crosslight.evidence.reader.source.text.TextEncoding;

/** The bytes of one row, of which a bounded number is kept. */
final class RowText {
  private static final int MOST = 8 << 20;
  private static final int SPARE = 1 << 20;

  private byte[] bytes = new byte[4096];
  private int kept;
  private long length;
  private int tags;

  void clear() {
    if (bytes.length > SPARE) {
      bytes = new byte[4096];
    }
    kept = 0;
    length = 0;
    tags = 0;
  }

  void add(int value) {
    length++;
    tags += value == '<' ? 1 : 0;
    if (kept < MOST) {
      if (kept == bytes.length) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      bytes[kept++] = (byte) value;
    }
  }

  void add(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      add(ascii.charAt(i));
    }
  }

  boolean endsWith(String ascii) {
    if (kept < ascii.length()) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (bytes[kept - ascii.length() + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** How many angle brackets have opened. */
  int tags() {
    return tags;
  }

  /** All bytes of the row, kept or not. */
  long length() {
    return length;
  }

  boolean isTooLong() {
    return length > kept;
  }

  TextEncoding.Decoded decode(TextEncoding encoding) {
    return encoding.decode(bytes, 0, kept);
  }
}
