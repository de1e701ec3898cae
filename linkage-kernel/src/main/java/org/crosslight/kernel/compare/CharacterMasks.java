package org.crosslight.kernel.compare;

import org.crosslight.kernel.input.TextValues;

/**
 * For every value, 128 bits that say which characters occur in it, and which more than once. A bit
 * set in one value and not in the other is a character without a partner, which bounds every
 * similarity from above and every distance from below.
 */
final class CharacterMasks {
  private final long[] masks;

  CharacterMasks(TextValues values) {
    masks = new long[2 * values.size()];
    for (int v = 0; v < values.size(); v++) {
      long once = 0;
      long twice = 0;
      for (int i = 0; i < values.length(v); i++) {
        long bit = 1L << bit(values.codePoint(v, i));
        twice |= once & bit;
        once |= bit;
      }
      masks[2 * v] = once;
      masks[2 * v + 1] = twice;
    }
  }

  private static int bit(int c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    if (c >= '0' && c <= '9') {
      return 26 + c - '0';
    }
    return 36 + c % 28;
  }

  /** At least so many characters of {@code a} have no partner in {@code b}. */
  int without(int a, int b) {
    return Long.bitCount(masks[2 * a] & ~masks[2 * b])
        + Long.bitCount(masks[2 * a + 1] & ~masks[2 * b + 1]);
  }
}
