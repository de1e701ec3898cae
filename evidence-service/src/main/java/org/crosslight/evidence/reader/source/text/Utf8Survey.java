package org.crosslight.evidence.reader.source.text;

/** Counts well-formed and malformed sequences of UTF-8 in a stream. */
final class Utf8Survey {
  private long wellFormed;
  private long malformed;
  private int expected;

  void take(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      int value = bytes[i];
      if (value >= 0 && expected == 0) {
        continue;
      }
      take(value & 0xFF);
    }
  }

  private void take(int value) {
    if (expected > 0) {
      if (value >> 6 == 0b10) {
        expected--;
        if (expected == 0) {
          wellFormed++;
        }
        return;
      }
      malformed++;
      expected = 0;
    }
    if (value >= 0xC2 && value <= 0xDF) {
      expected = 1;
    } else if (value >= 0xE0 && value <= 0xEF) {
      expected = 2;
    } else if (value >= 0xF0 && value <= 0xF4) {
      expected = 3;
    } else if (value >= 0x80) {
      malformed++;
    }
  }

  /** A few damaged bytes do not make a file anything else; more damage than text does. */
  boolean isUtf8() {
    return malformed == 0 || wellFormed > malformed;
  }
}
