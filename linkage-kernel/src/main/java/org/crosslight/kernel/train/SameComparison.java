package org.crosslight.kernel.train;

import java.util.List;
import java.util.Locale;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.LevelModel;
import org.crosslight.kernel.model.ModelFault;

/** Whether a comparison is the one that was trained, so that its probabilities mean the same. */
final class SameComparison {
  private SameComparison() {}

  /** Notes how a comparison differs from the one that was trained. */
  static void check(
      ComparisonModel here, ComparisonModel learnt, String path, List<ModelFault> faults) {
    String name = "the comparison \"" + here.name() + "\"";
    if (!here.columns().equals(learnt.columns())) {
      faults.add(
          difference(
              path + ".columns",
              name + " is of " + here.columns() + " here, of " + learnt.columns() + " as trained"));
    } else if (here.missingWhen() != learnt.missingWhen()) {
      faults.add(
          difference(
              path + ".missingWhen", name + " counts as missing in other cases than as trained"));
    } else if (here.levels().size() != learnt.levels().size()) {
      faults.add(
          difference(
              path + ".levels",
              String.format(
                  Locale.ROOT,
                  "%s has %d levels here, %d as trained",
                  name,
                  here.levels().size() - 1,
                  learnt.levels().size() - 1)));
    } else {
      for (int level = 1; level < here.levels().size(); level++) {
        differences(
            here.levels().get(level), learnt.levels().get(level), name, level, path, faults);
      }
    }
  }

  private static void differences(
      LevelModel here,
      LevelModel learnt,
      String comparison,
      int level,
      String path,
      List<ModelFault> faults) {
    String place = "level " + level + " of " + comparison + " (\"" + here.says() + "\") ";
    if (!here.test().sameAs(learnt.test())) {
      faults.add(
          difference(
              path + ".levels",
              place + "tests something else than as trained (\"" + learnt.says() + "\")"));
    }
    if (here.m() != null && learnt.m() != null && !here.m().equals(learnt.m())) {
      faults.add(
          difference(
              path + ".levels",
              place + "states m = " + here.m() + ", the trained model " + learnt.m()));
    }
    if (here.u() != null && learnt.u() != null && !here.u().equals(learnt.u())) {
      faults.add(
          difference(
              path + ".levels",
              place + "states u = " + here.u() + ", the trained model " + learnt.u()));
    }
  }

  static ModelFault difference(String field, String what) {
    return new ModelFault(field, 0, what, "train again with this model, or leave --model out");
  }
}
