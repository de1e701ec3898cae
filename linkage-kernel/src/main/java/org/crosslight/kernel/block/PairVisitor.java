package org.crosslight.kernel.block;

/** Takes the pairs of one thread, a row of them at a time. */
public interface PairVisitor {
  /**
   * Pairs of {@code left} with each of {@code rights}; {@code left} is the smaller record number.
   *
   * @param rule which rule found them first
   * @param patterns the pattern of each pair
   */
  void row(int rule, int left, int[] rights, int count, long[] patterns);
}
