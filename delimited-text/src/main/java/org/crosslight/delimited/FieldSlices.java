package org.crosslight.delimited;

import java.util.Arrays;

/** Where the fields of one row begin and end. */
final class FieldSlices {
  int[] starts = new int[16];
  int[] ends = new int[16];
  private boolean[] doubledQuotes = new boolean[16];
  private boolean anyDoubled;
  int count;
  boolean loose;

  void clear() {
    count = 0;
    loose = false;
    anyDoubled = false;
  }

  void add(int start, int end, boolean doubled) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      doubledQuotes = Arrays.copyOf(doubledQuotes, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    doubledQuotes[count++] = doubled;
    anyDoubled |= doubled;
  }

  /** Makes one quote of every two, in the buffer itself. */
  void undouble(byte[] buffer) {
    for (int f = 0; anyDoubled && f < count; f++) {
      if (!doubledQuotes[f]) {
        continue;
      }
      int to = starts[f];
      for (int p = starts[f]; p < ends[f]; p++) {
        buffer[to++] = buffer[p];
        if (buffer[p] == '"') {
          p++;
        }
      }
      ends[f] = to;
    }
  }
}
