package org.crosslight.kernel.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.crosslight.kernel.input.TextValues;

/**
 * How many edits turn one value into the other, up to a limit. Short Latin-1 values use Myers'
 * bit-parallel algorithm (G. Myers, JACM 46, 1999), all others a band of the usual table.
 */
final class EditDistance {
  private static final int FAR = 1 << 20;

  private final TextValues values;
  private final Outlines outlines;
  private final Scratch scratch;
  private final Positions positions;

  EditDistance(TextValues values, Outlines outlines, Scratch scratch) {
    this.values = values;
    this.outlines = outlines;
    this.scratch = scratch;
    this.positions = new Positions(values, outlines);
  }

  /** Whether lengths and characters alone show that more than {@code limit} edits are needed. */
  boolean surelyAbove(int a, int b, int limit) {
    if (Math.abs(outlines.length(a) - outlines.length(b)) > limit) {
      return true;
    }
    return outlines.without(a, b) > limit || outlines.without(b, a) > limit;
  }

  /** Levenshtein distance; any number above {@code limit} when it exceeds it. */
  int levenshtein(int a, int b, int limit) {
    int la = outlines.length(a);
    int lb = outlines.length(b);
    if (!outlines.bothShortLatin(a, b)) {
      return banded(a, la, b, lb, limit);
    }
    int start = outlines.commonStart(a, b, 8);
    if (start == la || start == lb) {
      return la + lb - 2 * start;
    }
    positions.prepare(a);
    return bitParallel(positions.table(), la, values.latin(), outlines.start(b), lb, start);
  }

  /** What follows the {@code start} characters that both values begin with decides. */
  private static int bitParallel(long[] positions, int la, byte[] text, int b, int lb, int start) {
    long plus = -1L;
    long minus = 0;
    long last = 1L << (la - start - 1);
    int distance = la - start;
    for (int j = start; j < lb; j++) {
      long equal = positions[text[b + j] & 0xFF] >>> start;
      long vertical = equal | minus;
      long horizontal = (((equal & plus) + plus) ^ plus) | equal;
      long up = minus | ~(horizontal | plus);
      long down = plus & horizontal;
      if ((up & last) != 0) {
        distance++;
      } else if ((down & last) != 0) {
        distance--;
      }
      up = (up << 1) | 1;
      down <<= 1;
      plus = down | ~(vertical | up);
      minus = up & vertical;
    }
    return distance;
  }

  private int banded(int a, int la, int b, int lb, int limit) {
    scratch.load(values, a, b);
    int[] left = scratch.left;
    int[] right = scratch.right;
    int[] row = scratch.cells(lb + 1);
    for (int j = 0; j <= lb; j++) {
      row[j] = j <= limit ? j : FAR;
    }
    for (int i = 1; i <= la; i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(lb, i + limit);
      int diagonal = row[from - 1];
      row[from - 1] = from == 1 && i <= limit ? i : FAR;
      int best = row[from - 1];
      for (int j = from; j <= to; j++) {
        int substituted = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
        diagonal = row[j];
        int above = j == i + limit ? FAR : row[j];
        row[j] = Math.min(substituted, Math.min(above, row[j - 1]) + 1);
        best = Math.min(best, row[j]);
      }
      if (best > limit) {
        return limit + 1;
      }
    }
    return row[lb];
  }

  /** Damerau-Levenshtein distance (unrestricted); above {@code limit} when it exceeds it. */
  int damerau(int a, int b, int limit) {
    scratch.load(values, a, b);
    int[] left = scratch.left;
    int[] right = scratch.right;
    int la = outlines.length(a);
    int lb = outlines.length(b);
    while (la > 0 && lb > 0 && left[la - 1] == right[lb - 1]) {
      la--;
      lb--;
    }
    int start = 0;
    while (start < la && start < lb && left[start] == right[start]) {
      start++;
    }
    if (start == la || start == lb) {
      return la + lb - 2 * start;
    }
    if (limit == 1) {
      return oneApart(left, right, start, la, lb) ? 1 : 2;
    }
    return table(left, right, start, la - start, lb - start, limit);
  }

  /** Whether what differs, between a common beginning and end, is one letter or a swap of two. */
  private static boolean oneApart(int[] left, int[] right, int start, int la, int lb) {
    boolean swapped =
        la - start == 2
            && lb - start == 2
            && left[start] == right[start + 1]
            && left[start + 1] == right[start];
    return swapped || (la - start == 1 && lb - start == 1);
  }

  private int table(int[] left, int[] right, int start, int la, int lb, int limit) {
    int width = lb + 2;
    int[] cell = scratch.cells((la + 2) * width);
    Arrays.fill(cell, 0, (la + 2) * width, FAR);
    for (int i = 0; i <= Math.min(la, limit); i++) {
      cell[(i + 1) * width + 1] = i;
    }
    for (int j = 0; j <= Math.min(lb, limit); j++) {
      cell[width + j + 1] = j;
    }
    LastSeen lastRows = new LastSeen(scratch.rows);
    for (int i = 1; i <= la; i++) {
      int lastColumn = 0;
      int from = Math.max(1, i - limit);
      int to = Math.min(lb, i + limit);
      for (int j = 1; j < from; j++) {
        lastColumn = left[start + i - 1] == right[start + j - 1] ? j : lastColumn;
      }
      for (int j = from; j <= to; j++) {
        int swapRow = lastRows.of(right[start + j - 1]);
        int swapColumn = lastColumn;
        int cost = 1;
        if (left[start + i - 1] == right[start + j - 1]) {
          cost = 0;
          lastColumn = j;
        }
        int best =
            Math.min(
                cell[i * width + j] + cost,
                Math.min(cell[(i + 1) * width + j], cell[i * width + j + 1]) + 1);
        if (swapRow > 0 && swapColumn > 0) {
          int swapped =
              cell[swapRow * width + swapColumn] + (i - swapRow - 1) + 1 + (j - swapColumn - 1);
          best = Math.min(best, swapped);
        }
        cell[(i + 1) * width + j + 1] = best;
      }
      lastRows.put(left[start + i - 1], i);
    }
    lastRows.forget(left, start, la);
    return cell[(la + 1) * width + lb + 1];
  }

  /** The last row in which a character was seen; 0 for none. */
  private static final class LastSeen {
    private final long[] latin;
    private final Map<Integer, Integer> others = new HashMap<>();

    LastSeen(long[] latin) {
      this.latin = latin;
    }

    int of(int c) {
      return c < 256 ? (int) latin[c] : others.getOrDefault(c, 0);
    }

    void put(int c, int row) {
      if (c < 256) {
        latin[c] = row;
      } else {
        others.put(c, row);
      }
    }

    void forget(int[] characters, int start, int count) {
      for (int i = start; i < start + count; i++) {
        if (characters[i] < 256) {
          latin[characters[i]] = 0;
        }
      }
    }
  }
}
