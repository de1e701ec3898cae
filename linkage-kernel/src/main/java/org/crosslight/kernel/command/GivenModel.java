package org.crosslight.kernel.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.model.Thresholds;
import org.crosslight.kernel.train.GivenProbabilities;
import org.jspecify.annotations.Nullable;

/**
 * The model a run uses, made of the files and options given.
 *
 * @param priorFrom where the prior of a model that was trained before comes from, in words
 * @param notes what a reader of the result should know about it
 */
record GivenModel(Model model, String priorFrom, List<String> notes) {
  static GivenModel of(Arguments arguments) {
    return arguments.predictOnly() == null
        ? decided(arguments, written(arguments.model()), "", List.of())
        : trained(arguments, arguments.predictOnly());
  }

  private static GivenModel decided(
      Arguments arguments, Model written, String priorFrom, List<String> notes) {
    Model model = written;
    if (arguments.seed() != null) {
      model = model.withTraining(model.training().withSeed(arguments.seed()));
    }
    Double threshold = arguments.threshold();
    if (threshold != null) {
      double pairs = Math.min(threshold, model.thresholds().pairs());
      model = model.withThresholds(new Thresholds(pairs, threshold));
    }
    return new GivenModel(model, priorFrom, List.copyOf(notes));
  }

  private static Model written(@Nullable Path file) {
    if (file == null) {
      throw new WrongArguments("--model is missing", "name the model file");
    }
    return Model.read(file);
  }

  /** What was learnt before, in the model beside it if there is one. */
  private static GivenModel trained(Arguments arguments, Path file) {
    Model trained = Model.read(file);
    double learntPrior = GivenProbabilities.of(trained).priorMatch();
    Model used = trained;
    String priorFrom = "the trained model given";
    List<String> notes = new ArrayList<>();
    if (arguments.model() != null) {
      Model model = Model.read(arguments.model());
      used = GivenProbabilities.in(model, trained);
      noteLeftOut(model, used, notes);
      Double stated = model.training().priorMatch();
      if (stated != null) {
        priorFrom = "the model (priorMatch)";
        if (stated != learntPrior) {
          notes.add(
              String.format(
                  Locale.ROOT,
                  "The prior is the one that the model states (%.3g), not that of the trained model"
                      + " (%.3g).",
                  stated,
                  learntPrior));
        }
      }
    }
    Model predicting = used.withTraining(used.training().withoutLabelColumn());
    return decided(arguments, predicting, priorFrom, notes);
  }

  private static void noteLeftOut(Model model, Model filled, List<String> notes) {
    List<String> kept = filled.comparisons().stream().map(ComparisonModel::name).toList();
    for (ComparisonModel comparison : model.comparisons()) {
      if (!kept.contains(comparison.name())) {
        notes.add(
            "The comparison \""
                + comparison.name()
                + "\" is left out, because the trained model was learnt without its columns.");
      }
    }
  }
}
