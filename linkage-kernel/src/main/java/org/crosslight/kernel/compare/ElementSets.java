package org.crosslight.kernel.compare;

/**
 * For each value a set of numbers: elements of a list, sounds, full names. A sign of 64 bits says
 * which numbers may be in it, so that most pairs with nothing in common need no look at the sets.
 */
final class ElementSets {
  private final int[][] sets;
  private final long[] signs;

  /** Sets as sorted arrays. */
  ElementSets(int[][] sets) {
    this.sets = sets;
    this.signs = new long[sets.length];
    for (int v = 0; v < sets.length; v++) {
      for (int element : sets[v]) {
        signs[v] |= 1L << ((element * 0x9E3779B9) >>> 26);
      }
    }
  }

  int size(int value) {
    return sets[value].length;
  }

  boolean anyShared(int a, int b) {
    return (signs[a] & signs[b]) != 0 && shared(a, b, 1) > 0;
  }

  int shared(int a, int b) {
    return (signs[a] & signs[b]) == 0 ? 0 : shared(a, b, Integer.MAX_VALUE);
  }

  private int shared(int a, int b, int enough) {
    int[] left = sets[a];
    int[] right = sets[b];
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length && shared < enough) {
      if (left[i] == right[j]) {
        shared++;
        i++;
        j++;
      } else if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
