package org.crosslight.kernel.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.LevelModel;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.model.ModelFault;
import org.crosslight.kernel.model.ModelProblem;
import org.jspecify.annotations.Nullable;

/** A model that brings its probabilities with it, from an earlier training or from an expert. */
public final class GivenProbabilities {
  private GivenProbabilities() {}

  /** The model as trained; refuses one without a prior or with a comparison that has no weights. */
  public static TrainedModel of(Model model) {
    return of(model, "the trained model given");
  }

  /**
   * As {@link #of(Model)}.
   *
   * @param priorFrom where the prior came from, in words
   */
  public static TrainedModel of(Model model, String priorFrom) {
    List<ModelFault> faults = new ArrayList<>();
    if (model.training().priorMatch() == null) {
      faults.add(
          new ModelFault(
              "training.priorMatch",
              0,
              "the model has no prior",
              "use a trained.json written by an earlier run"));
    }
    for (int c = 0; c < model.comparisons().size(); c++) {
      ComparisonModel comparison = model.comparisons().get(c);
      boolean known = false;
      for (LevelModel level : comparison.levels()) {
        known |= level.m() != null && level.u() != null;
      }
      if (!known) {
        faults.add(
            new ModelFault(
                "comparisons[" + c + "].levels",
                0,
                "no level of \"" + comparison.name() + "\" has an m and a u",
                "use a trained.json written by an earlier run"));
      }
    }
    if (!faults.isEmpty()) {
      throw new ModelProblem(model.name(), faults);
    }
    return new TrainedModel(
        model, new TrainingFigures(priorFrom, 0, 0, List.of(), List.of(), warnings(model)));
  }

  /** What went wrong when the model was trained misleads wherever it is used. */
  private static List<TrainingWarning> warnings(Model model) {
    TrainingAlarms alarms = new TrainingAlarms();
    LevelAlarms levels = new LevelAlarms(alarms, LevelAlarms.Origin.GIVEN);
    for (ComparisonModel comparison : model.comparisons()) {
      levels.about(
          comparison,
          probabilities(comparison, true),
          probabilities(comparison, false),
          true,
          true);
    }
    return alarms.warnings();
  }

  private static double[] probabilities(ComparisonModel comparison, boolean ofMatches) {
    return comparison.levels().stream()
        .mapToDouble(level -> orNaN(ofMatches ? level.m() : level.u()))
        .toArray();
  }

  /**
   * The model with the probabilities of a trained one, and with its prior unless the model states
   * one; everything else stays the model's. Comparisons of optional columns that the trained model
   * was learnt without are left out; any other difference between the comparisons is refused.
   */
  public static Model in(Model model, Model trained) {
    double learntPrior = of(trained).priorMatch();
    List<ModelFault> faults = new ArrayList<>();
    List<ComparisonModel> filled = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int c = 0; c < model.comparisons().size(); c++) {
      ComparisonModel comparison = model.comparisons().get(c);
      names.add(comparison.name());
      Optional<ComparisonModel> learnt =
          trained.comparisons().stream()
              .filter(other -> other.name().equals(comparison.name()))
              .findFirst();
      if (learnt.isPresent()) {
        SameComparison.check(comparison, learnt.get(), "comparisons[" + c + "]", faults);
        filled.add(withProbabilitiesOf(learnt.get(), comparison));
      } else if (comparison.columns().stream().noneMatch(name -> model.column(name).optional())) {
        faults.add(
            SameComparison.difference(
                "comparisons[" + c + "]",
                "the trained model has no comparison \"" + comparison.name() + "\""));
      }
    }
    for (ComparisonModel other : trained.comparisons()) {
      if (!names.contains(other.name())) {
        faults.add(
            SameComparison.difference(
                "comparisons",
                "the trained model also has the comparison \"" + other.name() + "\""));
      }
    }
    if (!faults.isEmpty()) {
      throw new ModelProblem(model.name(), faults);
    }
    Model fewer = model.only(filled);
    return model.training().priorMatch() != null
        ? fewer
        : fewer.withTrained(fewer.comparisons(), learntPrior, trained.training().priorMatchPairs());
  }

  /** What was learnt; where that was left open, what the model states. */
  private static ComparisonModel withProbabilitiesOf(
      ComparisonModel learnt, ComparisonModel comparison) {
    int levels = comparison.levels().size();
    double[] m = new double[levels];
    double[] u = new double[levels];
    for (int level = 0; level < levels; level++) {
      LevelModel stated = comparison.levels().get(level);
      boolean known = level < learnt.levels().size();
      m[level] = known ? orElse(learnt.levels().get(level).m(), stated.m()) : Double.NaN;
      u[level] = known ? orElse(learnt.levels().get(level).u(), stated.u()) : Double.NaN;
    }
    return comparison.withProbabilities(m, u);
  }

  private static double orElse(@Nullable Double learnt, @Nullable Double stated) {
    return learnt == null ? orNaN(stated) : learnt;
  }

  private static double orNaN(@Nullable Double probability) {
    return probability == null ? Double.NaN : probability;
  }
}
