package org.crosslight.kernel.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column as the model uses it: where it comes from and how it is cleaned.
 *
 * @param name what comparisons and blocking rules call it
 * @param from the columns of the files it is read from; several of one file are joined with a space
 * @param alsoCalled other names the file's column may have; the first that it has counts
 * @param optional whether a file may do without
 * @param clean the cleaning steps, in order
 * @param split what separates the elements when each value is a list; null when it is one value
 */
public record ColumnModel(
    String name,
    FileColumns from,
    List<String> alsoCalled,
    boolean optional,
    List<CleaningStep> clean,
    @Nullable String split) {
  public ColumnModel {
    alsoCalled = List.copyOf(alsoCalled);
    clean = List.copyOf(clean);
  }

  /** The file's column of that name, as it is written. */
  public static ColumnModel plain(String name, String from) {
    return new ColumnModel(
        name, FileColumns.everywhere(List.of(from)), List.of(), false, List.of(), null);
  }
}
