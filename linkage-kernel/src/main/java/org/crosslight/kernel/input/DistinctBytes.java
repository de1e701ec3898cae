package org.crosslight.kernel.input;

import java.util.Arrays;

/** Numbers distinct byte strings 0, 1, 2 … in the order they first come. */
final class DistinctBytes {
  private byte[] arena = new byte[1 << 12];
  private int[] ends = new int[1 << 8];
  private int[] table = new int[1 << 9];
  private int[] hashes = new int[1 << 8];
  private int size;

  DistinctBytes() {
    Arrays.fill(table, -1);
  }

  int size() {
    return size;
  }

  /** The number of these bytes, a new one when they have not been seen. */
  int number(byte[] bytes, int from, int to) {
    int hash = hash(bytes, from, to);
    int mask = table.length - 1;
    int slot = hash & mask;
    while (table[slot] >= 0) {
      int known = table[slot];
      if (hashes[known] == hash && same(known, bytes, from, to)) {
        return known;
      }
      slot = (slot + 1) & mask;
    }
    table[slot] = size;
    append(bytes, from, to, hash);
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

  private void append(byte[] bytes, int from, int to, int hash) {
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
      hashes = Arrays.copyOf(hashes, ends.length);
    }
    System.arraycopy(bytes, from, arena, start, to - from);
    ends[size] = (int) needed;
    hashes[size++] = hash;
  }

  private void grow() {
    table = new int[table.length * 2];
    Arrays.fill(table, -1);
    int mask = table.length - 1;
    for (int i = 0; i < size; i++) {
      int slot = hashes[i] & mask;
      while (table[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = i;
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
