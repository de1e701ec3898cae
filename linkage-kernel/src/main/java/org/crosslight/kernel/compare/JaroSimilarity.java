package org.crosslight.kernel.compare;

import org.crosslight.kernel.input.TextValues;

/**
 * Jaro similarity and Winkler's bonus for a common beginning (weight 0.1, up to four characters,
 * given above a similarity of 0.7). M. A. Jaro, JASA 84 (1989); W. E. Winkler (1990).
 */
final class JaroSimilarity {
  private final TextValues values;
  private final long[] masks;
  private final Scratch scratch;

  JaroSimilarity(TextValues values, long[] masks, Scratch scratch) {
    this.values = values;
    this.masks = masks;
    this.scratch = scratch;
  }

  /** A number the similarity cannot exceed, found without looking at most characters. */
  double upperBound(int a, int b, boolean winkler) {
    int la = values.length(a);
    int lb = values.length(b);
    long ma = masks[a];
    long mb = masks[b];
    int most = Math.min(la - Long.bitCount(ma & ~mb), lb - Long.bitCount(mb & ~ma));
    if (most <= 0) {
      return 0;
    }
    double jaro = ((double) most / la + (double) most / lb + 1.0) / 3.0;
    return winkler && jaro > 0.7 ? jaro + 0.1 * commonStart(a, b) * (1.0 - jaro) : jaro;
  }

  /** The Jaro-Winkler similarity of two values, 0 to 1. */
  double jaroWinkler(int a, int b) {
    double jaro = jaro(a, b);
    return jaro > 0.7 ? jaro + 0.1 * commonStart(a, b) * (1.0 - jaro) : jaro;
  }

  /** The Jaro similarity of two values, 0 to 1. */
  double jaro(int a, int b) {
    int la = values.length(a);
    int lb = values.length(b);
    return values.isLatin(a) && values.isLatin(b) && la <= 64 && lb <= 64
        ? shortLatin(values.latin(), values.start(a), la, values.start(b), lb)
        : anyLength(a, la, b, lb);
  }

  private int commonStart(int a, int b) {
    int most = Math.min(4, Math.min(values.length(a), values.length(b)));
    int same = 0;
    if (values.isLatin(a) && values.isLatin(b)) {
      byte[] latin = values.latin();
      int sa = values.start(a);
      int sb = values.start(b);
      while (same < most && latin[sa + same] == latin[sb + same]) {
        same++;
      }
      return same;
    }
    while (same < most && values.codePoint(a, same) == values.codePoint(b, same)) {
      same++;
    }
    return same;
  }

  private static double shortLatin(byte[] text, int a, int la, int b, int lb) {
    int window = Math.max(0, Math.max(la, lb) / 2 - 1);
    long matchedA = 0;
    long matchedB = 0;
    int matches = 0;
    for (int i = 0; i < la; i++) {
      byte c = text[a + i];
      int to = Math.min(lb - 1, i + window);
      for (int j = Math.max(0, i - window); j <= to; j++) {
        if (text[b + j] == c && (matchedB & (1L << j)) == 0) {
          matchedA |= 1L << i;
          matchedB |= 1L << j;
          matches++;
          break;
        }
      }
    }
    if (matches == 0) {
      return 0;
    }
    int outOfOrder = 0;
    while (matchedA != 0) {
      int i = Long.numberOfTrailingZeros(matchedA);
      int j = Long.numberOfTrailingZeros(matchedB);
      outOfOrder += text[a + i] == text[b + j] ? 0 : 1;
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
