package org.crosslight.kernel.train;

import org.crosslight.kernel.model.ComparisonModel;

/** Notices levels that were not learnt or came out upside down, and says so in words. */
final class LevelAlarms {
  private final TrainingAlarms alarms;
  private final boolean fromLabels;

  /** Tells these alarms; what is to be done differs where labels were counted. */
  LevelAlarms(TrainingAlarms alarms, boolean fromLabels) {
    this.alarms = alarms;
    this.fromLabels = fromLabels;
  }

  /**
   * Looks at one comparison.
   *
   * @param compared whether any random pair had values on both sides
   * @param everLearnt whether there was anything to learn m from
   */
  void about(
      ComparisonModel comparison, double[] m, double[] u, boolean compared, boolean everLearnt) {
    String name = "The comparison \"" + comparison.name() + "\"";
    boolean known = true;
    for (int level = 1; level < m.length; level++) {
      known = known && !Double.isNaN(m[level]);
    }
    if (!compared) {
      alarms.warn(
          true,
          name
              + " never had values on both sides of a random pair: the column is empty or nearly"
              + " so. Remove the comparison, or check the column's cleaning.");
      return;
    }
    if (!everLearnt && !known) {
      alarms.warn(true, name + neverTrained());
      return;
    }
    for (int level = 1; level < m.length; level++) {
      boolean decisive = level == 1 || level == m.length - 1;
      aboutLevel(comparison, m, u, level, decisive);
    }
    if (weight(m, u, 1) < 0) {
      alarms.warn(
          true,
          name
              + " is inverted: agreement (level 1, \""
              + comparison.levels().get(1).says()
              + "\") counts against a match. Check "
              + (fromLabels ? "the labels." : "its training blocks."));
    }
    if (weight(m, u, m.length - 1) > 0) {
      alarms.warn(
          true,
          name
              + " is inverted: disagreement (\""
              + comparison.levels().getLast().says()
              + "\") counts for a match. Check "
              + (fromLabels ? "the labels." : "its training blocks."));
    }
  }

  private String neverTrained() {
    return fromLabels
        ? " was never trained, because no two records that are the same by the labels both have its"
            + " values; it adds nothing to any score. Label more records, or state m and u for its"
            + " levels."
        : " was never trained, because every training block fixes its columns or those correlated"
            + " with it; it adds nothing to any score. Add a training block on other columns, or"
            + " state m and u for its levels.";
  }

  /**
   * Looks at one level.
   *
   * @param decisive whether it is full agreement or disagreement, without whose weight a comparison
   *     says half of what it should
   */
  private void aboutLevel(
      ComparisonModel comparison, double[] m, double[] u, int level, boolean decisive) {
    String place =
        "Level "
            + level
            + " of the comparison \""
            + comparison.name()
            + "\" (\""
            + comparison.levels().get(level).says()
            + "\") ";
    if (Double.isNaN(m[level])) {
      alarms.warn(
          decisive,
          place
              + (fromLabels
                  ? "was seen neither in labelled nor in random pairs."
                  : "was not observed in any training block.")
              + " It is left untrained: pairs on it get no weight from this comparison.");
    } else if (Double.isNaN(u[level])) {
      alarms.warn(
          decisive,
          place
              + "was seen in none of the random pairs, so its u is not known. It is left untrained:"
              + " pairs on it get no weight from this comparison. Raise \"randomPairs\", or state"
              + " \"u\" for the level.");
    } else if (level > 1 && level < m.length - 1) {
      double here = weight(m, u, level);
      double looser = weight(m, u, level + 1);
      if (here + 1 < looser) {
        alarms.warn(
            false,
            place
                + "is inverted: it counts for less than the looser level after it. Merge the"
                + " two, or check the order.");
      }
    }
  }

  private static double weight(double[] m, double[] u, int level) {
    return Double.isNaN(m[level]) || Double.isNaN(u[level])
        ? 0
        : Math.log(m[level] / u[level]) / Math.log(2);
  }
}
