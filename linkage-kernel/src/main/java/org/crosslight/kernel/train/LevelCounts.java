package org.crosslight.kernel.train;

import org.crosslight.kernel.compare.PatternSpace;

/** How many pairs fell on each level of each comparison; level 0 (missing) is not counted. */
final class LevelCounts {
  final double[][] pairs;
  final double[] compared;

  private LevelCounts(double[][] pairs, double[] compared) {
    this.pairs = pairs;
    this.compared = compared;
  }

  static LevelCounts of(PatternCounts counts) {
    PatternSpace space = counts.space();
    double[][] pairs = new double[space.comparisons()][];
    double[] compared = new double[pairs.length];
    for (int c = 0; c < pairs.length; c++) {
      pairs[c] = new double[space.levels(c)];
    }
    counts.forEach(
        entry -> {
          for (int c = 0; c < pairs.length; c++) {
            int level = space.level(entry.pattern(), c);
            if (level > 0) {
              pairs[c][level] += entry.pairs();
              compared[c] += entry.pairs();
            }
          }
        });
    return new LevelCounts(pairs, compared);
  }
}
