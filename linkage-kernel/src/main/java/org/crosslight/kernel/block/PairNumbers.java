package org.crosslight.kernel.block;

import java.util.Arrays;

/** Numbers distinct pairs of ints in the order they first come. */
final class PairNumbers {
  private long[] pairs;
  private int[] numbers;
  private int size;

  PairNumbers(int expected) {
    int slots = Integer.highestOneBit(Math.max(16, Math.min(expected, 1 << 28))) * 2;
    pairs = new long[slots];
    numbers = new int[slots];
    Arrays.fill(numbers, -1);
  }

  int number(int a, int b) {
    long pair = ((long) a << 32) | b;
    int mask = pairs.length - 1;
    int slot = slot(pair, mask);
    while (numbers[slot] >= 0) {
      if (pairs[slot] == pair) {
        return numbers[slot];
      }
      slot = (slot + 1) & mask;
    }
    pairs[slot] = pair;
    numbers[slot] = size++;
    if (size * 4L > pairs.length * 3L) {
      grow();
    }
    return size - 1;
  }

  private static int slot(long pair, int mask) {
    return (int) ((pair * 0x9E3779B97F4A7C15L) >>> 33) & mask;
  }

  private void grow() {
    long[] oldPairs = pairs;
    int[] oldNumbers = numbers;
    pairs = new long[oldPairs.length * 2];
    numbers = new int[pairs.length];
    Arrays.fill(numbers, -1);
    int mask = pairs.length - 1;
    for (int i = 0; i < oldPairs.length; i++) {
      if (oldNumbers[i] >= 0) {
        int slot = slot(oldPairs[i], mask);
        while (numbers[slot] >= 0) {
          slot = (slot + 1) & mask;
        }
        pairs[slot] = oldPairs[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
