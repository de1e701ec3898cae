package org.crosslight.kernel.compare;

/** Finds the level of one comparison for many pairs; each thread has its own. */
public interface ComparisonKernel {
  /**
   * Adds {@code stride} times the level of each pair (row, others[k]) to {@code patterns[k]}.
   *
   * @param codes for each column of the plan, the value numbers of the records of a block
   */
  void addLevels(int[][] codes, int row, int[] others, int count, long stride, long[] patterns);
}
