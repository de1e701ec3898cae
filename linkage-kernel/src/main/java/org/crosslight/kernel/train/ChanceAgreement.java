package org.crosslight.kernel.train;

/** How often records that are not the same fall on each level: u. */
final class ChanceAgreement {
  private final LevelCounts sample;

  ChanceAgreement(LevelCounts sample) {
    this.sample = sample;
  }

  boolean unseen(int comparison, int level) {
    return sample.pairs[comparison][level] == 0;
  }

  double compared(int comparison) {
    return sample.compared[comparison];
  }

  /**
   * The share of random pairs on each level, less the true pairs believed to be among them. A level
   * no random pair fell on is credited with half a pair: at most so likely, never impossible.
   */
  double[][] u(double prior, double[][] m) {
    double[][] u = new double[sample.pairs.length][];
    for (int c = 0; c < u.length; c++) {
      u[c] = new double[sample.pairs[c].length];
      double compared = Math.max(1, sample.compared[c]);
      double sum = 0;
      for (int level = 1; level < u[c].length; level++) {
        double all = sample.pairs[c][level] / compared;
        double matching = Double.isNaN(m[c][level]) ? 0 : prior * m[c][level];
        double least = Math.max(0.02 * all, 0.5 / compared);
        u[c][level] = Math.max((all - matching) / (1 - prior), least);
        sum += u[c][level];
      }
      for (int level = 1; level < u[c].length; level++) {
        u[c][level] /= sum;
      }
    }
    return u;
  }
}
