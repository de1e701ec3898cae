package org.crosslight.kernel.train;

import java.util.List;

/** How often records that are not the same fall on each level: u. */
final class ChanceAgreement {
  private final LevelCounts sample;
  private final double[][] countedShare;

  /**
   * What random pairs show.
   *
   * @param counted for each comparison and level how many of all pairs are on it, NaN when that was
   *     not counted
   * @param sampled how many random pairs were looked at
   * @param allPairs how many pairs there are
   */
  ChanceAgreement(LevelCounts sample, double[][] counted, double sampled, double allPairs) {
    this.sample = sample;
    this.countedShare = new double[counted.length][];
    for (int c = 0; c < counted.length; c++) {
      double compared = allPairs * sample.compared[c] / Math.max(1, sampled);
      countedShare[c] = new double[counted[c].length];
      for (int level = 0; level < counted[c].length; level++) {
        countedShare[c][level] =
            compared > 0 ? Math.min(1, counted[c][level] / compared) : Double.NaN;
      }
    }
  }

  private boolean isCounted(int comparison, int level) {
    return countedShare[comparison][level] > 0;
  }

  /** Whether nothing is known of the level, because no pair looked at fell on it. */
  boolean unseen(int comparison, int level) {
    return sample.pairs[comparison][level] == 0 && !isCounted(comparison, level);
  }

  /** Puts the counts of a larger sample in place of those of some comparisons. */
  void replace(List<Integer> comparisons, LevelCounts larger) {
    for (int i = 0; i < comparisons.size(); i++) {
      sample.pairs[comparisons.get(i)] = larger.pairs[i];
      sample.compared[comparisons.get(i)] = larger.compared[i];
    }
  }

  double compared(int comparison) {
    return sample.compared[comparison];
  }

  /**
   * The share of random pairs on each level, less the true pairs believed to be among them; of the
   * coincidences, at least one in fifty is left to chance. An unseen level is credited with half a
   * pair, for the sums to go on; the trained model leaves it open.
   */
  double[][] u(double prior, double[][] m) {
    double[][] u = new double[sample.pairs.length][];
    for (int c = 0; c < u.length; c++) {
      u[c] = new double[sample.pairs[c].length];
      double compared = Math.max(1, sample.compared[c]);
      double sum = 0;
      for (int level = 1; level < u[c].length; level++) {
        double all =
            isCounted(c, level) ? countedShare[c][level] : sample.pairs[c][level] / compared;
        double matching = Double.isNaN(m[c][level]) ? 0 : prior * m[c][level];
        double least = all > 0 ? 0.02 * all : 0.5 / compared;
        u[c][level] = Math.max((all - matching) / (1 - prior), least);
        sum += u[c][level];
      }
      for (int level = 1; level < u[c].length; level++) {
        u[c][level] /= sum;
      }
    }
    return u;
  }

  /** The same with NaN where nothing is known. */
  double[][] withoutUnseen(double[][] u) {
    return withoutUnseen(u, new double[u.length][]);
  }

  /**
   * The same with NaN where nothing is known and none of the true pairs was seen either. Where the
   * truth is known, a level that only true pairs fall on is credited with half of another.
   */
  double[][] withoutUnseen(double[][] u, double[][] truePairs) {
    double[][] known = new double[u.length][];
    for (int c = 0; c < u.length; c++) {
      known[c] = u[c].clone();
      for (int level = 1; level < u[c].length; level++) {
        boolean amongMatches = truePairs[c] != null && truePairs[c][level] > 0;
        if (unseen(c, level) && !amongMatches) {
          known[c][level] = Double.NaN;
        }
      }
    }
    return known;
  }
}
