package org.crosslight.kernel.train;

import java.util.List;
import org.crosslight.kernel.model.LevelModel;
import org.crosslight.kernel.model.Model;

/** What the model states about a level stands, whatever the data show. */
final class FixedProbabilities {
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
      fixed[c] = estimates[c].clone();
      List<LevelModel> levels = model.comparisons().get(c).levels();
      for (int level = 1; level < fixed[c].length; level++) {
        Double given = ofMatches ? levels.get(level).m() : levels.get(level).u();
        if (given != null) {
          fixed[c][level] = given;
        }
      }
    }
    return fixed;
  }
}
