package org.crosslight.linkage.mention;

import java.util.Arrays;

/** The maximal runs of digits in a text, in order. */
final class DigitGroups {
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int count;

  void digitAt(int place) {
    if (count > 0 && ends[count - 1] == place) {
      ends[count - 1] = place + 1;
      return;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = place;
    ends[count] = place + 1;
    count++;
  }

  int count() {
    return count;
  }

  int start(int group) {
    return starts[group];
  }

  int end(int group) {
    return ends[group];
  }

  int size(int group) {
    return ends[group] - starts[group];
  }
}
