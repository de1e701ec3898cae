package org.crosslight.kernel.train;

import java.util.List;
import org.crosslight.kernel.model.LevelModel;
import org.crosslight.kernel.model.Model;

/**
 * What the model states about a level stands, whatever the data show; the levels that are learnt
 * share what it leaves of 1, in the proportions that the data show.
 */
final class FixedProbabilities {
  /** What is left to learnt levels when the stated ones add up to 1: never nothing at all. */
  private static final double LEAST_LEFT = 1e-6;

  private FixedProbabilities() {}

  /** The estimates of m, with those the model states in their place. */
  static double[][] ofMatches(Model model, double[][] m) {
    return fixed(model, m, true);
  }

  /** The estimates of u, with those the model states in their place. */
  static double[][] ofOthers(Model model, double[][] u) {
    return fixed(model, u, false);
  }

  private static double[][] fixed(Model model, double[][] estimates, boolean ofMatches) {
    double[][] fixed = new double[estimates.length][];
    for (int c = 0; c < fixed.length; c++) {
      fixed[c] = fixed(model.comparisons().get(c).levels(), estimates[c], ofMatches);
    }
    return fixed;
  }

  private static double[] fixed(List<LevelModel> levels, double[] estimates, boolean ofMatches) {
    double[] fixed = estimates.clone();
    double stated = 0;
    double learnt = 0;
    for (int level = 1; level < fixed.length; level++) {
      Double given = ofMatches ? levels.get(level).m() : levels.get(level).u();
      if (given != null) {
        fixed[level] = given;
        stated += given;
      } else if (!Double.isNaN(fixed[level])) {
        learnt += fixed[level];
      }
    }
    if (stated == 0 || learnt == 0) {
      return fixed;
    }
    for (int level = 1; level < fixed.length; level++) {
      Double given = ofMatches ? levels.get(level).m() : levels.get(level).u();
      if (given == null) {
        fixed[level] *= Math.max(LEAST_LEFT, 1 - stated) / learnt;
      }
    }
    return fixed;
  }
}
