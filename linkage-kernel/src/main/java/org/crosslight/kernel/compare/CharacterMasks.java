package org.crosslight.kernel.compare;

import org.crosslight.kernel.input.TextValues;

/**
 * For every value, 64 bits that say which characters occur in it. A bit set in one value and not in
 * the other is at least one character without a partner, which bounds every similarity from above.
 */
final class CharacterMasks {
  private CharacterMasks() {}

  static long[] of(TextValues values) {
    long[] masks = new long[values.size()];
    for (int v = 0; v < masks.length; v++) {
      long mask = 0;
      for (int i = 0; i < values.length(v); i++) {
        mask |= 1L << bit(values.codePoint(v, i));
      }
      masks[v] = mask;
    }
    return masks;
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
}
