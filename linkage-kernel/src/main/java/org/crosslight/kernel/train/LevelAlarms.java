package org.crosslight.kernel.train;

import org.crosslight.kernel.model.ComparisonModel;

/** Notices levels that were not learnt or came out upside down, and says so in words. */
final class LevelAlarms {
  /** Where the probabilities are from, on which it depends what is to be done about them. */
  enum Origin {
    BLOCKS("its training blocks."),
    LABELS("the labels."),
    GIVEN("how the model was trained.");

    private final String toCheck;

    Origin(String toCheck) {
      this.toCheck = toCheck;
    }

    private String openM() {
      return switch (this) {
        case BLOCKS -> "was not observed in any training block.";
        case LABELS -> "was seen neither in labelled nor in random pairs.";
        case GIVEN -> "has no m in the trained model.";
      };
    }

    private String openU() {
      return this == GIVEN
          ? "has no u in the trained model."
          : "was seen in none of the random pairs, so its u is not known.";
    }

    private String remedyForU() {
      return this == GIVEN
          ? " Train again on more data, or state \"u\" for the level."
          : " Raise \"randomPairs\", or state \"u\" for the level.";
    }
  }

  private final TrainingAlarms alarms;
  private final Origin origin;

  LevelAlarms(TrainingAlarms alarms, Origin origin) {
    this.alarms = alarms;
    this.origin = origin;
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
      alarms.warn(true, name + neverCompared());
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
              + origin.toCheck);
    }
    if (weight(m, u, m.length - 1) > 0) {
      alarms.warn(
          true,
          name
              + " is inverted: disagreement (\""
              + comparison.levels().getLast().says()
              + "\") counts for a match. Check "
              + origin.toCheck);
    }
  }

  private String neverCompared() {
    return origin == Origin.LABELS
        ? " never had values on both sides of two records that are different by the labels, so u"
            + " is not known. Label records that differ and have values, or learn without labels."
        : " never had values on both sides of a random pair: the column is empty or nearly so."
            + " Remove the comparison, or check the column's cleaning.";
  }

  private String neverTrained() {
    return origin == Origin.LABELS
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
              + origin.openM()
              + " It is left untrained: pairs on it get no weight from this comparison.");
    } else if (Double.isNaN(u[level])) {
      alarms.warn(
          decisive,
          place
              + origin.openU()
              + " It is left untrained: pairs on it get no weight from this comparison."
              + origin.remedyForU());
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
