package org.crosslight.kernel.train;

import org.crosslight.kernel.model.Model;

/** A model whose probabilities are filled in, and how they came about. */
public record TrainedModel(Model model, TrainingFigures figures) {
  /** The probability that two records taken at random match. */
  public double priorMatch() {
    Double prior = model.training().priorMatch();
    if (prior == null) {
      throw new IllegalStateException("the model is not trained");
    }
    return prior;
  }
}
