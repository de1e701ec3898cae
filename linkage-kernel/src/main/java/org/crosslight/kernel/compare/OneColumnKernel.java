package org.crosslight.kernel.compare;

import java.util.Arrays;

/** A comparison of one column: most pairs are settled by "same", "missing" or a cheap bound. */
final class OneColumnKernel implements ComparisonKernel {
  private static final int REMEMBERED = 1 << 13;

  private final int slot;
  private final ValueStep[] steps;
  private final ValueStep[] whenDifferent;
  private final int otherwise;
  private final boolean remember;
  private final long[] rememberedPairs = new long[REMEMBERED];
  private final byte[] rememberedLevels = new byte[REMEMBERED];

  /**
   * The steps on the plan's column {@code slot}.
   *
   * @param remember whether a step is dear enough to keep recent answers
   */
  OneColumnKernel(int slot, ValueStep[] steps, int otherwise, boolean remember) {
    this.slot = slot;
    this.steps = steps;
    this.whenDifferent =
        Arrays.stream(steps)
            .filter(step -> !(step instanceof TextSteps.Same))
            .toArray(ValueStep[]::new);
    this.otherwise = otherwise;
    this.remember = remember;
  }

  @Override
  public void addLevels(
      int[][] codes, int row, int[] others, int count, long stride, long[] patterns) {
    int[] column = codes[slot];
    int a = column[row];
    if (a < 0) {
      return;
    }
    int same = levelOf(steps, a, a);
    int last = -1;
    int lastLevel = 0;
    for (int k = 0; k < count; k++) {
      int b = column[others[k]];
      int level;
      if (b == a) {
        level = same;
      } else if (b < 0) {
        level = 0;
      } else if (b == last) {
        level = lastLevel;
      } else {
        level = remember ? remembered(a, b) : levelOf(whenDifferent, a, b);
        last = b;
        lastLevel = level;
      }
      patterns[k] += level * stride;
    }
  }

  private int remembered(int a, int b) {
    long pair = ((long) a << 32) | b;
    int place = (int) ((pair * 0x9E3779B97F4A7C15L) >>> 51);
    if (rememberedPairs[place] == pair) {
      return rememberedLevels[place];
    }
    int level = levelOf(whenDifferent, a, b);
    rememberedPairs[place] = pair;
    rememberedLevels[place] = (byte) level;
    return level;
  }

  private int levelOf(ValueStep[] tried, int a, int b) {
    for (ValueStep step : tried) {
      int level = step.levelOf(a, b);
      if (level >= 0) {
        return level;
      }
    }
    return otherwise;
  }
}
