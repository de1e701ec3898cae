package org.crosslight.kernel.compare;

import org.crosslight.kernel.input.TextValues;

/**
 * What is most often asked of a value, side by side in memory: which characters occur in it, and
 * which more than once (128 bits), how it begins, how long it is. A bit set in one value and not in
 * the other is a character without a partner, which bounds every similarity from above and every
 * distance from below, so that most pairs are settled without a look at the text.
 */
final class Outlines {
  private static final int EACH = 4;
  private static final int ONCE = 0;
  private static final int TWICE = 1;
  private static final int BEGINNING = 2;
  private static final int LENGTH = 3;
  private static final int BEGINNING_CHARACTERS = 8;
  private static final long SHORT_LATIN = 1L << 31;
  private static final int START_SHIFT = 32;

  private final TextValues values;
  private final long[] cells;

  Outlines(TextValues values) {
    this.values = values;
    cells = new long[EACH * values.size()];
    for (int v = 0; v < values.size(); v++) {
      int length = values.length(v);
      long once = 0;
      long twice = 0;
      for (int i = 0; i < length; i++) {
        long bit = 1L << bit(values.codePoint(v, i));
        twice |= once & bit;
        once |= bit;
      }
      long beginning = 0;
      boolean latin = values.isLatin(v);
      for (int i = 0; latin && i < Math.min(BEGINNING_CHARACTERS, length); i++) {
        beginning |= (long) values.codePoint(v, i) << (8 * i);
      }
      cells[EACH * v + ONCE] = once;
      cells[EACH * v + TWICE] = twice;
      cells[EACH * v + BEGINNING] = beginning;
      boolean shortLatin = latin && length <= 64;
      long start = (long) values.start(v) << START_SHIFT;
      cells[EACH * v + LENGTH] = start | (shortLatin ? SHORT_LATIN : 0) | length;
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

  int length(int value) {
    return (int) cells[EACH * value + LENGTH] & Integer.MAX_VALUE;
  }

  /** Where the value starts among the characters of its kind. */
  int start(int value) {
    return (int) (cells[EACH * value + LENGTH] >>> START_SHIFT);
  }

  /**
   * Looks at some values that will soon be compared (-1 for none). The looks do not wait for one
   * another, so that memory is fetched for all of them at once; the sum only keeps them from being
   * left out.
   */
  long fetchAhead(int[] those, int count) {
    long seen = 0;
    for (int k = 0; k < count; k++) {
      seen += cells[EACH * Math.max(0, those[k]) + LENGTH];
    }
    return seen;
  }

  /** Whether both values fit in Latin-1 and have at most 64 characters. */
  boolean bothShortLatin(int a, int b) {
    return (cells[EACH * a + LENGTH] & cells[EACH * b + LENGTH] & SHORT_LATIN) != 0;
  }

  /** At least so many characters of {@code a} have no partner in {@code b}. */
  int without(int a, int b) {
    return Long.bitCount(cells[EACH * a + ONCE] & ~cells[EACH * b + ONCE])
        + Long.bitCount(cells[EACH * a + TWICE] & ~cells[EACH * b + TWICE]);
  }

  /** How many characters the values begin with in common, counted up to {@code most} (0 to 8). */
  int commonStart(int a, int b, int most) {
    int limit = Math.min(most, Math.min(length(a), length(b)));
    if (bothShortLatin(a, b)) {
      long differing = cells[EACH * a + BEGINNING] ^ cells[EACH * b + BEGINNING];
      return Math.min(limit, Long.numberOfTrailingZeros(differing) >>> 3);
    }
    int same = 0;
    while (same < limit && values.codePoint(a, same) == values.codePoint(b, same)) {
      same++;
    }
    return same;
  }
}
