package org.crosslight.kernel.input;

/** Data that cannot be linked as it is: which file, where, and what to do. */
public final class InputProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The problem in the file, and its fix. */
  public InputProblem(String file, String what, String fix) {
    super(file + ": " + what + ". Fix: " + fix + ".");
  }
}
