package org.crosslight.kernel.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column as the model uses it: where it comes from and how it is cleaned.
 *
 * @param name what comparisons and blocking rules call it
 * @param from the columns of the file it is read from; several are joined with a space
 * @param clean the cleaning steps, in order
 * @param split what separates the elements when each value is a list; null when it is one value
 */
public record ColumnModel(
    String name, List<String> from, List<CleaningStep> clean, @Nullable String split) {
  public ColumnModel {
    from = List.copyOf(from);
    clean = List.copyOf(clean);
  }
}
