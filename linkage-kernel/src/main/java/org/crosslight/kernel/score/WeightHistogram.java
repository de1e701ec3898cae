package org.crosslight.kernel.score;

import java.util.Arrays;

/** How many pairs have which weight, in steps of a hundredth of a bit from -80 to 120. */
public final class WeightHistogram {
  /** The lowest weight told apart. */
  public static final int LOWEST = -80;

  /** Steps to a bit. */
  public static final int STEPS = 100;

  private final long[] pairs = new long[200 * STEPS];

  /** The step a weight falls on; weights beyond the ends count at the ends. */
  public static int step(double weight) {
    return Math.clamp((long) Math.floor((weight - LOWEST) * STEPS), 0, 200 * STEPS - 1);
  }

  /** Counts a pair. */
  public void add(double weight) {
    pairs[step(weight)]++;
  }

  /** Adds all that another has counted. */
  public void addAll(WeightHistogram other) {
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] += other.pairs[i];
    }
  }

  /** The pairs on a step. */
  public long pairs(int step) {
    return pairs[step];
  }

  /** All pairs counted. */
  public long total() {
    return Arrays.stream(pairs).sum();
  }

  /** How many steps there are. */
  public int size() {
    return pairs.length;
  }
}
