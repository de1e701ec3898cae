package org.crosslight.kernel.train;

import java.util.ArrayList;
import java.util.List;
import org.crosslight.kernel.compare.PatternSpace;

/**
 * Estimates, from counts of patterns alone, how often true pairs fall on each level, with the
 * chance probabilities held fixed. (A. P. Dempster et al., JRSS B 39, 1977; W. E. Winkler, 1988.)
 */
final class ExpectationMaximisation {
  private static final double CONVERGED = 1e-6;

  /**
   * What was found.
   *
   * @param matchShare the share of the block's pairs that match
   * @param expected for each comparison and level, the expected number of matching pairs on it
   * @param converged whether the last step changed nothing worth mentioning
   */
  @SuppressWarnings("ArrayRecordComponent") // handed from one step of training to the next
  record Found(double matchShare, double[][] expected, int iterations, boolean converged) {}

  private final PatternSpace space;
  private final double[][] u;
  private final int[][] levels;
  private final double[] pairs;
  private final double[] chance;

  ExpectationMaximisation(PatternCounts counts, double[][] u) {
    this.space = counts.space();
    this.u = u;
    List<PatternCounts.Entry> entries = new ArrayList<>();
    counts.forEach(entries::add);
    levels = new int[entries.size()][space.comparisons()];
    pairs = new double[entries.size()];
    chance = new double[entries.size()];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = entries.get(i).pairs();
      for (int c = 0; c < space.comparisons(); c++) {
        levels[i][c] = space.level(entries.get(i).pattern(), c);
      }
      chance[i] = likelihood(u, levels[i]);
    }
  }

  private static double likelihood(double[][] probabilities, int[] levels) {
    double product = 1;
    for (int c = 0; c < levels.length; c++) {
      product *= levels[c] == 0 ? 1 : probabilities[c][levels[c]];
    }
    return product;
  }

  /** Runs until nothing changes or the patience is at its end. */
  Found run(double startingShare, int maxIterations) {
    double[][] m = startingPoint();
    double share = startingShare;
    double[][] expected = m;
    boolean converged = false;
    int iteration = 0;
    while (iteration < maxIterations && !converged) {
      iteration++;
      expected = zeros();
      double matches = 0;
      double total = 0;
      for (int i = 0; i < pairs.length; i++) {
        double match = share * likelihood(m, levels[i]);
        double other = (1 - share) * chance[i];
        double belief = match + other > 0 ? match / (match + other) : 0;
        double weight = belief * pairs[i];
        matches += weight;
        total += pairs[i];
        for (int c = 0; c < levels[i].length; c++) {
          expected[c][levels[i][c]] += weight;
        }
      }
      double newShare = total == 0 ? share : matches / total;
      double change = Math.abs(newShare - share);
      share = Math.clamp(newShare, 1e-12, 1 - 1e-12);
      for (int c = 0; c < m.length; c++) {
        change = Math.max(change, normalise(expected[c], m[c]));
      }
      converged = change < CONVERGED;
    }
    return new Found(share, expected, iteration, converged);
  }

  /** Sets the probabilities to the shares of the expected counts; returns the largest change. */
  private static double normalise(double[] expected, double[] m) {
    double sum = 0;
    for (int level = 1; level < m.length; level++) {
      sum += expected[level];
    }
    double change = 0;
    for (int level = 1; level < m.length && sum > 0; level++) {
      double now = expected[level] / sum;
      change = Math.max(change, Math.abs(now - m[level]));
      m[level] = now;
    }
    return change;
  }

  /** True pairs mostly agree: most of the probability on the strictest level, less on each next. */
  private double[][] startingPoint() {
    double[][] m = zeros();
    for (double[] levelsOfOne : m) {
      double sum = 0;
      for (int level = 1; level < levelsOfOne.length; level++) {
        levelsOfOne[level] = level == 1 ? 1 : levelsOfOne[level - 1] * 0.25;
        sum += levelsOfOne[level];
      }
      for (int level = 1; level < levelsOfOne.length; level++) {
        levelsOfOne[level] /= sum;
      }
    }
    return m;
  }

  private double[][] zeros() {
    double[][] zeros = new double[space.comparisons()][];
    for (int c = 0; c < zeros.length; c++) {
      zeros[c] = new double[u[c].length];
    }
    return zeros;
  }
}
