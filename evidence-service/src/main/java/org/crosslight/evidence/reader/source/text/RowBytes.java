package org.crosslight.evidence.reader.source.text;

import java.util.Arrays;

/** The bytes of one row, of which a bounded number is kept. */
public final class RowBytes {
  private static final int MOST = 8 << 20;
  private static final int SPARE = 1 << 20;

  private byte[] bytes = new byte[4096];
  private int kept;
  private long length;
  private int tags;

  /** Forgets the row before. */
  public void clear() {
    if (bytes.length > SPARE) {
      bytes = new byte[4096];
    }
    kept = 0;
    length = 0;
    tags = 0;
  }

  /** One more byte. */
  public void add(int value) {
    length++;
    tags += value == '<' ? 1 : 0;
    if (kept < MOST) {
      if (kept == bytes.length) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      bytes[kept++] = (byte) value;
    }
  }

  /** More bytes, one for each character of ASCII. */
  public void add(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      add(ascii.charAt(i));
    }
  }

  /** Whether the kept bytes end with these characters of ASCII. */
  public boolean endsWith(String ascii) {
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
  public int tags() {
    return tags;
  }

  /** All bytes of the row, kept or not. */
  public long length() {
    return length;
  }

  /** Whether the row is longer than the 8 MiB that are kept. */
  public boolean isTooLong() {
    return length > kept;
  }

  /** The kept bytes as text. */
  public TextEncoding.Decoded decode(TextEncoding encoding) {
    return encoding.decode(bytes, 0, kept);
  }
}
