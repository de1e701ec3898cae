package org.crosslight.kernel.input;

import java.util.Arrays;

/** The order of ids by their bytes, so that no result depends on the order of the rows. */
final class IdOrder {
  private IdOrder() {}

  /** The numbers of the ids from the smallest to the largest. */
  static int[] of(DistinctBytes ids) {
    int size = ids.size();
    int[] order = new int[size];
    long[] keys = new long[size];
    byte[] arena = ids.arena();
    int shared = sharedPrefix(ids);
    for (int i = 0; i < size; i++) {
      order[i] = i;
      keys[i] = key(arena, ids.start(i) + shared, ids.end(i));
    }
    sort(order, keys);
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && keys[to] == keys[from]) {
        to++;
      }
      if (to - from > 1) {
        settleTies(ids, order, from, to);
      }
      from = to;
    }
    return order;
  }

  private static int sharedPrefix(DistinctBytes ids) {
    if (ids.size() == 0) {
      return 0;
    }
    byte[] arena = ids.arena();
    int shared = ids.end(0);
    for (int i = 1; i < ids.size() && shared > 0; i++) {
      int mismatch = Arrays.mismatch(arena, 0, shared, arena, ids.start(i), ids.end(i));
      shared = mismatch < 0 ? shared : mismatch;
    }
    return shared;
  }

  private static long key(byte[] arena, int from, int to) {
    long key = 0;
    for (int i = 0; i < 8; i++) {
      key = (key << 8) | (from + i < to ? arena[from + i] & 0xFF : 0);
    }
    return key ^ Long.MIN_VALUE;
  }

  /** Sorts by key, carrying the order along. */
  private static void sort(int[] order, long[] keys) {
    boolean sorted = true;
    for (int i = 1; i < keys.length && sorted; i++) {
      sorted = keys[i - 1] <= keys[i];
    }
    if (sorted) {
      return;
    }
    int[] otherOrder = new int[order.length];
    long[] otherKeys = new long[keys.length];
    int[] from = order;
    long[] fromKeys = keys;
    for (int shift = 0; shift < 64; shift += 16) {
      int[] counts = new int[65_537];
      for (long key : fromKeys) {
        counts[digit(key, shift) + 1]++;
      }
      for (int d = 0; d < 65_536; d++) {
        counts[d + 1] += counts[d];
      }
      for (int i = 0; i < fromKeys.length; i++) {
        int place = counts[digit(fromKeys[i], shift)]++;
        otherOrder[place] = from[i];
        otherKeys[place] = fromKeys[i];
      }
      int[] swapped = from;
      from = otherOrder;
      otherOrder = swapped;
      long[] swappedKeys = fromKeys;
      fromKeys = otherKeys;
      otherKeys = swappedKeys;
    }
  }

  private static int digit(long key, int shift) {
    return (int) (((key ^ Long.MIN_VALUE) >>> shift) & 0xFFFF);
  }

  private static void settleTies(DistinctBytes ids, int[] order, int from, int to) {
    Integer[] boxed = new Integer[to - from];
    for (int i = from; i < to; i++) {
      boxed[i - from] = order[i];
    }
    byte[] arena = ids.arena();
    Arrays.sort(
        boxed,
        (a, b) ->
            Arrays.compareUnsigned(
                arena, ids.start(a), ids.end(a), arena, ids.start(b), ids.end(b)));
    for (int i = from; i < to; i++) {
      order[i] = boxed[i - from];
    }
  }
}
