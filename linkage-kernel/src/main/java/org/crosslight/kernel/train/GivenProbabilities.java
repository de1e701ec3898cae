package org.crosslight.kernel.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosslight.kernel.model.ColumnModel;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.LevelModel;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.model.ModelFault;
import org.crosslight.kernel.model.ModelProblem;

/** A model that brings its probabilities with it, from an earlier training or from an expert. */
public final class GivenProbabilities {
  private GivenProbabilities() {}

  /** The model as trained; refuses one without a prior or with a comparison that has no weights. */
  public static TrainedModel of(Model model) {
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
        model,
        new TrainingFigures("the trained model given", 0, 0, List.of(), List.of(), List.of()));
  }

  /** Refuses a trained model whose comparisons are not those of the model beside it. */
  public static void requireSameComparisons(Model model, Model trained) {
    Set<String> optional =
        model.columns().stream()
            .filter(ColumnModel::optional)
            .map(ColumnModel::name)
            .collect(Collectors.toSet());
    List<String> found = trained.comparisons().stream().map(GivenProbabilities::outline).toList();
    List<String> wanted = new ArrayList<>();
    for (ComparisonModel comparison : model.comparisons()) {
      boolean mayBeGone = comparison.columns().stream().anyMatch(optional::contains);
      if (!mayBeGone || found.contains(outline(comparison))) {
        wanted.add(outline(comparison));
      }
    }
    if (!wanted.equals(found)) {
      throw new ModelProblem(
          trained.name(),
          List.of(
              new ModelFault(
                  "comparisons",
                  0,
                  "the trained model compares other things than the model given with --model",
                  "train again, or leave --model out")));
    }
  }

  private static String outline(ComparisonModel comparison) {
    return comparison.name()
        + comparison.columns()
        + comparison.levels().stream().map(level -> level.test().getClass()).toList();
  }
}
