package org.crosslight.kernel.model;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a model is read, so that all of it can be told at once. */
final class Faults {
  private final String modelName;
  private final List<ModelFault> found = new ArrayList<>();

  Faults(String modelName) {
    this.modelName = modelName;
  }

  void add(String field, int line, String what, String fix) {
    found.add(new ModelFault(field, line, what, fix));
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new ModelProblem(modelName, found);
    }
  }
}
