package org.crosslight.kernel.train;

import java.util.ArrayList;
import java.util.List;
import org.crosslight.kernel.model.ComparisonModel;

/** Brings together what the training blocks say about one level: the mean of their log-odds. */
final class MatchAgreement {
  /**
   * A level is credited with this many true pairs more than were seen, so that none is ruled out.
   */
  private static final double PSEUDO_PAIRS = 0.5;

  private MatchAgreement() {}

  /** One block's estimate of m for a comparison; NaN for levels none of its pairs fell on. */
  static double[] estimate(double[] expected, double[] seen) {
    double sum = 0;
    for (int level = 1; level < expected.length; level++) {
      sum += seen[level] > 0 ? expected[level] + PSEUDO_PAIRS : 0;
    }
    double[] m = new double[expected.length];
    for (int level = 0; level < m.length; level++) {
      m[level] = level > 0 && seen[level] > 0 ? (expected[level] + PSEUDO_PAIRS) / sum : Double.NaN;
    }
    return m;
  }

  /** The mean in log-odds of several estimates, brought back to a sum of 1. */
  static double[] combined(ComparisonModel comparison, List<double[]> estimates) {
    int levels = comparison.levels().size();
    double[] m = new double[levels];
    double sum = 0;
    for (int level = 0; level < levels; level++) {
      List<Double> logOdds = new ArrayList<>();
      for (double[] estimate : estimates) {
        if (!Double.isNaN(estimate[level])) {
          double p = Math.clamp(estimate[level], 1e-9, 1 - 1e-9);
          logOdds.add(Math.log(p / (1 - p)));
        }
      }
      if (logOdds.isEmpty() || level == 0) {
        m[level] = Double.NaN;
      } else {
        double mean = logOdds.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        m[level] = 1 / (1 + Math.exp(-mean));
        sum += m[level];
      }
    }
    for (int level = 1; level < levels && sum > 0; level++) {
      m[level] /= sum;
    }
    return m;
  }
}
