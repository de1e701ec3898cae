package org.crosslight.kernel.score;

/** Sorts keys that are all different, carrying a companion array along. */
final class TieSort {
  private TieSort() {}

  static void sort(long[] keys, int[] companions, int from, int to) {
    int low = from;
    int high = to;
    while (high - low > 16) {
      long pivot = median(keys[low], keys[(low + high) >>> 1], keys[high]);
      int i = low;
      int j = high;
      while (i <= j) {
        while (keys[i] < pivot) {
          i++;
        }
        while (keys[j] > pivot) {
          j--;
        }
        if (i <= j) {
          swap(keys, companions, i++, j--);
        }
      }
      if (j - low < high - i) {
        sort(keys, companions, low, j);
        low = i;
      } else {
        sort(keys, companions, i, high);
        high = j;
      }
    }
    insertionSort(keys, companions, low, high);
  }

  private static void insertionSort(long[] keys, int[] companions, int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      long key = keys[i];
      int companion = companions[i];
      int j = i - 1;
      while (j >= from && keys[j] > key) {
        keys[j + 1] = keys[j];
        companions[j + 1] = companions[j];
        j--;
      }
      keys[j + 1] = key;
      companions[j + 1] = companion;
    }
  }

  private static long median(long a, long b, long c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  private static void swap(long[] keys, int[] companions, int i, int j) {
    long key = keys[i];
    keys[i] = keys[j];
    keys[j] = key;
    int companion = companions[i];
    companions[i] = companions[j];
    companions[j] = companion;
  }
}
