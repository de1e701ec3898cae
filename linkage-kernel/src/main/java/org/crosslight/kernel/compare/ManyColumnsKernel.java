package org.crosslight.kernel.compare;

/** A comparison whose levels look at several columns. */
final class ManyColumnsKernel implements ComparisonKernel {
  private final int[] slots;
  private final boolean anyMissing;
  private final PairTest[] tests;

  ManyColumnsKernel(int[] slots, boolean anyMissing, PairTest[] tests) {
    this.slots = slots;
    this.anyMissing = anyMissing;
    this.tests = tests;
  }

  @Override
  public void addLevels(
      int[][] codes, int row, int[] others, int count, long stride, long[] patterns) {
    for (int k = 0; k < count; k++) {
      patterns[k] += level(codes, row, others[k]) * stride;
    }
  }

  private int level(int[][] codes, int a, int b) {
    if (missing(codes, a, b)) {
      return 0;
    }
    for (int t = 0; t < tests.length; t++) {
      if (tests[t].holds(codes, a, b)) {
        return t + 1;
      }
    }
    return tests.length + 1;
  }

  private boolean missing(int[][] codes, int a, int b) {
    for (int slot : slots) {
      boolean gone = codes[slot][a] < 0 || codes[slot][b] < 0;
      if (gone == anyMissing) {
        return anyMissing;
      }
    }
    return !anyMissing;
  }
}
