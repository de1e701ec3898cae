package org.crosslight.kernel.input;

import java.util.Arrays;

/** Numbers distinct byte strings 0, 1, 2 … in the order they first come. */
final class DistinctBytes {
  /** No entry has the number -1. */
  private static final long EMPTY = -1;

  private byte[] arena = new byte[1 << 12];
  private int[] ends = new int[1 << 8];

  /** Each slot holds a hash and the number it belongs to, so that most strangers cost one look. */
  private long[] table = new long[1 << 9];

  private int size;

  DistinctBytes() {
    Arrays.fill(table, EMPTY);
  }

  int size() {
    return size;
  }

  /** The number of these bytes, a new one when they have not been seen. */
  int number(byte[] bytes, int from, int to) {
    int hash = hash(bytes, from, to);
    int mask = table.length - 1;
    int slot = hash & mask;
    while (table[slot] != EMPTY) {
      long entry = table[slot];
      if ((int) (entry >>> 32) == hash && same((int) entry, bytes, from, to)) {
        return (int) entry;
      }
      slot = (slot + 1) & mask;
    }
    table[slot] = ((long) hash << 32) | size;
    append(bytes, from, to);
    if (size * 2 > table.length) {
      grow();
    }
    return size - 1;
  }

  int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  int end(int number) {
    return ends[number];
  }

  byte[] arena() {
    return arena;
  }

  private boolean same(int known, byte[] bytes, int from, int to) {
    return Arrays.equals(arena, start(known), ends[known], bytes, from, to);
  }

  private void append(byte[] bytes, int from, int to) {
    int start = size == 0 ? 0 : ends[size - 1];
    long needed = (long) start + (to - from);
    if (needed > Integer.MAX_VALUE - 16) {
      throw new InputProblem(
          "input", "one column holds more than 2 GB of different text", "split the data");
    }
    if (needed > arena.length) {
      int doubled = (int) Math.min(Integer.MAX_VALUE - 16L, arena.length * 2L);
      arena = Arrays.copyOf(arena, Math.max((int) needed, doubled));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size + (size >> 1));
    }
    System.arraycopy(bytes, from, arena, start, to - from);
    ends[size++] = (int) needed;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    Arrays.fill(table, EMPTY);
    int mask = table.length - 1;
    for (long entry : old) {
      if (entry != EMPTY) {
        int slot = (int) (entry >>> 32) & mask;
        while (table[slot] != EMPTY) {
          slot = (slot + 1) & mask;
        }
        table[slot] = entry;
      }
    }
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0x9E3779B9;
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * 0x01000193;
      hash ^= hash >>> 15;
    }
    return (hash ^ (hash >>> 13)) * 0x5bd1e995 ^ (hash >>> 7);
  }
}
