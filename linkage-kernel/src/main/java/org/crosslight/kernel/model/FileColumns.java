package org.crosslight.kernel.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a file are read, where files may name them differently.
 *
 * @param usual the columns in files that are not named in {@code bySource}; null when every file
 *     must be named there
 * @param bySource the columns by the file's name without extension; an empty list for a file that
 *     has no such column
 */
public record FileColumns(@Nullable List<String> usual, Map<String, List<String>> bySource) {
  /** How a model writes "all other files". */
  static final String OTHERS = "*";

  public FileColumns {
    usual = usual == null ? null : List.copyOf(usual);
    Map<String, List<String>> copy = new LinkedHashMap<>();
    bySource.forEach((source, columns) -> copy.put(source, List.copyOf(columns)));
    bySource = copy;
  }

  /** The same columns in every file. */
  public static FileColumns everywhere(List<String> columns) {
    return new FileColumns(columns, Map.of());
  }

  /** The columns in the source of that name; null when the model does not say. */
  public @Nullable List<String> in(String source) {
    return bySource.getOrDefault(source, usual);
  }

  /** Every column named for any file. */
  public Set<String> all() {
    Set<String> all = new LinkedHashSet<>();
    if (usual != null) {
      all.addAll(usual);
    }
    bySource.values().forEach(all::addAll);
    return all;
  }
}
