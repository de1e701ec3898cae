package org.crosslight.kernel.compare;

import org.crosslight.kernel.input.TextValues;

/** Working memory of one thread's comparisons. */
final class Scratch {
  final long[] rows = new long[256];
  int[] left = new int[64];
  int[] right = new int[64];
  int[] cells = new int[0];

  /** The code points of a value in a reused array. */
  static int[] codePoints(TextValues values, int value, int[] into) {
    int length = values.length(value);
    int[] target = into.length >= length ? into : new int[Math.max(length, into.length * 2)];
    int start = values.start(value);
    if (values.isLatin(value)) {
      byte[] latin = values.latin();
      for (int i = 0; i < length; i++) {
        target[i] = latin[start + i] & 0xFF;
      }
    } else {
      System.arraycopy(values.wide(), start, target, 0, length);
    }
    return target;
  }

  void load(TextValues values, int a, int b) {
    left = codePoints(values, a, left);
    right = codePoints(values, b, right);
  }

  int[] cells(int needed) {
    if (cells.length < needed) {
      cells = new int[needed];
    }
    return cells;
  }
}
