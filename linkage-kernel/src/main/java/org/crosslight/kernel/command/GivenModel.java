package org.crosslight.kernel.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.model.Thresholds;
import org.crosslight.kernel.train.GivenProbabilities;

/**
 * The model a run uses, made of the files and options given.
 *
 * @param notes what a reader of the result should know about it
 */
record GivenModel(Model model, List<String> notes) {
  static GivenModel of(Arguments arguments) {
    List<String> notes = new ArrayList<>();
    Model model = read(arguments, notes);
    if (arguments.seed() != null) {
      model = model.withTraining(model.training().withSeed(arguments.seed()));
    }
    Double threshold = arguments.threshold();
    if (threshold != null) {
      double pairs = Math.min(threshold, model.thresholds().pairs());
      model = model.withThresholds(new Thresholds(pairs, threshold));
    }
    return new GivenModel(model, List.copyOf(notes));
  }

  private static Model read(Arguments arguments, List<String> notes) {
    Path file = arguments.model();
    if (arguments.predictOnly() == null) {
      if (file == null) {
        throw new WrongArguments("--model is missing", "name the model file");
      }
      return Model.read(file);
    }
    Model trained = Model.read(arguments.predictOnly());
    GivenProbabilities.of(trained);
    Model filled = file == null ? trained : filled(Model.read(file), trained, notes);
    return filled.withTraining(filled.training().withoutLabelColumn());
  }

  private static Model filled(Model model, Model trained, List<String> notes) {
    Model filled = GivenProbabilities.in(model, trained);
    List<String> kept = filled.comparisons().stream().map(ComparisonModel::name).toList();
    for (ComparisonModel comparison : model.comparisons()) {
      if (!kept.contains(comparison.name())) {
        notes.add(
            "The comparison \""
                + comparison.name()
                + "\" is left out, because the trained model was learnt without its columns.");
      }
    }
    return filled;
  }
}
