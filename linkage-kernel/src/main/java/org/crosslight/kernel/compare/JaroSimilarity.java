package org.crosslight.kernel.compare;

import org.crosslight.kernel.input.TextValues;

/**
 * Jaro similarity and Winkler's bonus for a common beginning (weight 0.1, up to four characters,
 * given above a similarity of 0.7). M. A. Jaro, JASA 84 (1989); W. E. Winkler (1990).
 */
final class JaroSimilarity {
  private final TextValues values;
  private final Outlines outlines;
  private final Scratch scratch;
  private final Positions positions;
  private final byte[] tableNeeded = new byte[5 * 64 * 64];
  private double tableLowest = Double.NaN;

  JaroSimilarity(TextValues values, Outlines outlines, Scratch scratch) {
    this.values = values;
    this.outlines = outlines;
    this.scratch = scratch;
    this.positions = new Positions(values, outlines);
  }

  /**
   * The Jaro or Jaro-Winkler similarity of two values, 0 to 1; -1 as soon as it is sure to be below
   * {@code lowest}, which most pairs show by their lengths and characters alone.
   */
  double atLeast(int a, int b, boolean winkler, double lowest) {
    int la = outlines.length(a);
    int lb = outlines.length(b);
    int most = Math.min(la - outlines.without(a, b), lb - outlines.without(b, a));
    int start = winkler ? outlines.commonStart(a, b, 4) : 0;
    int needed =
        la < 64 && lb < 64
            ? neededFor(lowest)[(start * 64 + la) * 64 + lb]
            : matchesNeeded(la, lb, start, lowest);
    if (most < needed) {
      return -1;
    }
    double jaro =
        outlines.bothShortLatin(a, b) ? shortLatin(a, la, b, lb, needed) : anyLength(a, la, b, lb);
    return winkler && jaro > 0.7 ? jaro + 0.1 * start * (1.0 - jaro) : jaro;
  }

  /** The matches needed for each common beginning and lengths below 64. */
  private byte[] neededFor(double lowest) {
    if (lowest != tableLowest) {
      for (int place = 0; place < tableNeeded.length; place++) {
        int la = Math.max(1, place / 64 % 64);
        int lb = Math.max(1, place % 64);
        tableNeeded[place] = (byte) matchesNeeded(la, lb, place / 4096, lowest);
      }
      tableLowest = lowest;
    }
    return tableNeeded;
  }

  /** With fewer matching characters than this, the similarity cannot reach {@code lowest}. */
  private static int matchesNeeded(int la, int lb, int start, double lowest) {
    double bonus = 0.1 * start;
    double withBonus = (lowest - bonus) / (1 - bonus);
    double jaro = lowest > 0.7 ? Math.max(withBonus, 0.7) : lowest;
    double needed = (3 * jaro - 1) * la * lb / (la + lb);
    return Math.max(1, (int) Math.ceil(needed - 1e-9));
  }

  /** The Jaro-Winkler similarity of two values, 0 to 1. */
  double jaroWinkler(int a, int b) {
    return Math.max(0, atLeast(a, b, true, 0));
  }

  /** The Jaro similarity of two values, 0 to 1. */
  double jaro(int a, int b) {
    return Math.max(0, atLeast(a, b, false, 0));
  }

  /**
   * Jaro similarity, or -1 when more of {@code b} is without partner than {@code needed} allows.
   */
  private double shortLatin(int a, int la, int b, int lb, int needed) {
    positions.prepare(a);
    long[] table = positions.table();
    byte[] text = values.latin();
    int startB = outlines.start(b);
    int window = Math.max(0, Math.max(la, lb) / 2 - 1);
    int mayMiss = lb - needed;
    long free = la == 64 ? -1L : (1L << la) - 1;
    long matchedB = 0;
    for (int j = 0; j < lb; j++) {
      int low = j - window;
      long reach = low <= 0 ? -1L : low > 63 ? 0 : -1L << low;
      int high = j + window;
      reach &= high >= 63 ? -1L : (1L << (high + 1)) - 1;
      long found = table[text[startB + j] & 0xFF] & free & reach;
      if (found == 0) {
        if (--mayMiss < 0) {
          return -1;
        }
      } else {
        free &= ~Long.lowestOneBit(found);
        matchedB |= 1L << j;
      }
    }
    int matches = Long.bitCount(matchedB);
    if (matches == 0) {
      return 0;
    }
    long matchedA = (la == 64 ? -1L : (1L << la) - 1) & ~free;
    int startA = outlines.start(a);
    int outOfOrder = 0;
    while (matchedA != 0) {
      int i = Long.numberOfTrailingZeros(matchedA);
      int j = Long.numberOfTrailingZeros(matchedB);
      outOfOrder += text[startA + i] == text[startB + j] ? 0 : 1;
      matchedA &= matchedA - 1;
      matchedB &= matchedB - 1;
    }
    return similarity(matches, la, lb, outOfOrder / 2);
  }

  private double anyLength(int a, int la, int b, int lb) {
    scratch.load(values, a, b);
    int[] left = scratch.left;
    int[] right = scratch.right;
    int window = Math.max(0, Math.max(la, lb) / 2 - 1);
    int[] partner = scratch.cells(la + lb);
    java.util.Arrays.fill(partner, 0, la + lb, 0);
    int matches = 0;
    for (int i = 0; i < la; i++) {
      int to = Math.min(lb - 1, i + window);
      for (int j = Math.max(0, i - window); j <= to; j++) {
        if (right[j] == left[i] && partner[la + j] == 0) {
          partner[i] = 1;
          partner[la + j] = 1;
          matches++;
          break;
        }
      }
    }
    if (matches == 0) {
      return 0;
    }
    int outOfOrder = 0;
    int j = 0;
    for (int i = 0; i < la; i++) {
      if (partner[i] == 1) {
        while (partner[la + j] == 0) {
          j++;
        }
        outOfOrder += left[i] == right[j++] ? 0 : 1;
      }
    }
    return similarity(matches, la, lb, outOfOrder / 2);
  }

  private static double similarity(int matches, int la, int lb, int transpositions) {
    double m = matches;
    return (m / la + m / lb + (m - transpositions) / m) / 3.0;
  }
}
