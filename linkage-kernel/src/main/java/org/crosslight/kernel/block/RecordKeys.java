package org.crosslight.kernel.block;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The keys of every record under one rule: usually one or none, several when the rule takes any
 * element of a list. Once blocks are made, the same holds their numbers.
 */
final class RecordKeys {
  private final int @Nullable [] starts;
  private final int[] keys;

  private RecordKeys(int @Nullable [] starts, int[] keys) {
    this.starts = starts;
    this.keys = keys;
  }

  /** One key for each record, -1 for none. */
  static RecordKeys single(int[] keys) {
    return new RecordKeys(null, keys);
  }

  /** Record r has the keys from {@code starts[r]} to {@code starts[r + 1]}, rising. */
  static RecordKeys several(int[] starts, int[] keys) {
    return new RecordKeys(starts, keys);
  }

  boolean mayBeSeveral() {
    return starts != null;
  }

  int records() {
    return starts == null ? keys.length : starts.length - 1;
  }

  int from(int record) {
    return starts == null ? record : starts[record];
  }

  int to(int record) {
    return starts == null ? record + 1 : starts[record + 1];
  }

  /** The key at a place between {@link #from} and {@link #to}; -1 for none. */
  int at(int place) {
    return keys[place];
  }

  int most() {
    return Arrays.stream(keys).max().orElse(-1);
  }

  /** One number for each record; only for keys that are never several. */
  int[] singles() {
    return keys;
  }

  /** The same with other numbers; keys that get -1 drop out. Rising numbers must stay rising. */
  RecordKeys renumbered(int[] numbers) {
    int[] changed = new int[keys.length];
    if (starts == null) {
      for (int r = 0; r < keys.length; r++) {
        changed[r] = keys[r] < 0 ? -1 : numbers[keys[r]];
      }
      return new RecordKeys(null, changed);
    }
    int[] changedStarts = new int[starts.length];
    int size = 0;
    for (int r = 0; r + 1 < starts.length; r++) {
      for (int place = starts[r]; place < starts[r + 1]; place++) {
        if (numbers[keys[place]] >= 0) {
          changed[size++] = numbers[keys[place]];
        }
      }
      changedStarts[r + 1] = size;
    }
    return new RecordKeys(changedStarts, Arrays.copyOf(changed, size));
  }

  /** The smallest key both records have, or -1. */
  int firstShared(int a, int b) {
    if (starts == null) {
      return keys[a] == keys[b] ? keys[a] : -1;
    }
    int i = from(a);
    int j = from(b);
    int endA = to(a);
    int endB = to(b);
    while (i < endA && j < endB) {
      if (keys[i] == keys[j]) {
        return keys[i];
      }
      if (keys[i] < keys[j]) {
        i++;
      } else {
        j++;
      }
    }
    return -1;
  }
}
