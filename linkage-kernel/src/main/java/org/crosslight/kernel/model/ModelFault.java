package org.crosslight.kernel.model;

/**
 * One thing wrong with a model.
 *
 * @param field where, as a path such as {@code comparisons[2].levels[1].atLeast}
 * @param line the line of the file, from 1; 0 when the model did not come from a file
 * @param what what is wrong, in words
 * @param fix what to write instead
 */
public record ModelFault(String field, int line, String what, String fix) {
  @Override
  public String toString() {
    String place = line > 0 ? "line " + line + ", " : "";
    return place + field + ": " + what + ". Fix: " + fix + ".";
  }
}
