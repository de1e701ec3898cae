package org.crosslight.kernel.input;

import java.util.Arrays;

/** A growing list of ints. */
public final class IntList {
  private int[] items = new int[64];
  private int size;

  /** Adds one at the end. */
  public void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size + (size >> 1));
    }
    items[size++] = item;
  }

  /** The item at the place. */
  public int get(int index) {
    return items[index];
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** A copy of exactly the items. */
  public int[] toArray() {
    return Arrays.copyOf(items, size);
  }
}
