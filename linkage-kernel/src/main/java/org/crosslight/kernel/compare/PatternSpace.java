package org.crosslight.kernel.compare;

import java.util.List;
import org.crosslight.kernel.model.ComparisonModel;

/**
 * Numbers every combination of levels with one long: a pair's pattern. Written out, a pattern has
 * one character per comparison: {@code -} for missing, then 1-9 and a-z for the levels in model
 * order.
 */
public final class PatternSpace {
  private static final String LEVEL_SIGNS = "-123456789abcdefghijklmnopqrstuvwxyz";

  private final int[] levels;
  private final long[] strides;
  private final long size;

  /** The space of these comparisons. */
  public PatternSpace(List<ComparisonModel> comparisons) {
    levels = new int[comparisons.size()];
    strides = new long[comparisons.size()];
    long stride = 1;
    for (int c = 0; c < levels.length; c++) {
      levels[c] = comparisons.get(c).levels().size();
      strides[c] = stride;
      stride = Math.multiplyExact(stride, levels[c]);
    }
    size = stride;
  }

  /** How many combinations there are. */
  public long size() {
    return size;
  }

  /** How many comparisons there are. */
  public int comparisons() {
    return levels.length;
  }

  /** How many levels a comparison has. */
  public int levels(int comparison) {
    return levels[comparison];
  }

  /** What one level of a comparison adds to a pattern. */
  public long stride(int comparison) {
    return strides[comparison];
  }

  /** The level of a comparison in a pattern. */
  public int level(long pattern, int comparison) {
    return (int) (pattern / strides[comparison] % levels[comparison]);
  }

  /** The pattern written out. */
  public String text(long pattern) {
    StringBuilder text = new StringBuilder(levels.length);
    for (int c = 0; c < levels.length; c++) {
      text.append(LEVEL_SIGNS.charAt(level(pattern, c)));
    }
    return text.toString();
  }
}
