package org.crosslight.kernel.model;

import java.util.List;
import java.util.stream.Collectors;

/** A model that cannot be used as written, with every fault found in it. */
public final class ModelProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<ModelFault> faults;

  /** The faults of the model called {@code name}, usually its file name. */
  public ModelProblem(String name, List<ModelFault> faults) {
    super(
        "The model "
            + name
            + (faults.size() == 1 ? " has a fault:" : " has " + faults.size() + " faults:")
            + faults.stream().map(fault -> "\n  " + fault).collect(Collectors.joining()));
    this.faults = List.copyOf(faults);
  }

  /** Everything that was found wrong, in the order of the file. */
  public List<ModelFault> faults() {
    return faults;
  }
}
