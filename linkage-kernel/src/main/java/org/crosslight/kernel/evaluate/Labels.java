package org.crosslight.kernel.evaluate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.crosslight.kernel.input.InputProblem;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.input.SmallTable;

/**
 * Which records are known to be the same: records with the same number are, -1 is like no other.
 */
public final class Labels {
  private final int[] groups;

  private Labels(int[] groups) {
    this.groups = groups;
  }

  /** Labels from a column of the data; empty cells match nothing. */
  public static Labels ofColumn(RecordTable table, String column) {
    return new Labels(table.column(column).codes().clone());
  }

  /**
   * Labels from a file: either {@code id} and {@code cluster}, or {@code id_l} and {@code id_r} for
   * every true pair; ids as in the data, preceded by "source:" when there are several sources.
   */
  public static Labels ofFile(RecordTable table, Path file) {
    SmallTable rows = SmallTable.read(file);
    String name = String.valueOf(file.getFileName());
    Map<String, Integer> records = new HashMap<>();
    for (int r = 0; r < table.size(); r++) {
      records.put(table.id(r), records.containsKey(table.id(r)) ? -2 : r);
    }
    for (int r = 0; r < table.size() && table.sources().size() > 1; r++) {
      records.put(table.fullId(r), r);
    }
    if (rows.has("id") && rows.has("cluster")) {
      return clusters(table, rows, records, name);
    }
    if (rows.has("id_l") && rows.has("id_r")) {
      return pairs(table, rows, records, name);
    }
    throw new InputProblem(
        name,
        "the columns are " + String.join(", ", rows.header()),
        "a file of labels has the columns id and cluster, or id_l and id_r");
  }

  private static Labels clusters(
      RecordTable table, SmallTable rows, Map<String, Integer> records, String name) {
    int[] groups = new int[table.size()];
    Arrays.fill(groups, -1);
    Map<String, Integer> numbers = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      int record = record(rows.cell(row, "id"), records, name);
      String cluster = rows.cell(row, "cluster");
      if (!cluster.isEmpty()) {
        groups[record] = numbers.computeIfAbsent(cluster, c -> numbers.size());
      }
    }
    return new Labels(groups);
  }

  private static Labels pairs(
      RecordTable table, SmallTable rows, Map<String, Integer> records, String name) {
    int[] groups = new int[table.size()];
    Arrays.setAll(groups, i -> i);
    for (int row = 0; row < rows.size(); row++) {
      int a = root(groups, record(rows.cell(row, "id_l"), records, name));
      int b = root(groups, record(rows.cell(row, "id_r"), records, name));
      groups[Math.max(a, b)] = Math.min(a, b);
    }
    int[] roots = new int[groups.length];
    Arrays.setAll(roots, i -> root(groups, i));
    return new Labels(roots);
  }

  private static int root(int[] groups, int record) {
    int root = record;
    while (groups[root] != root) {
      root = groups[root];
    }
    return root;
  }

  private static int record(String id, Map<String, Integer> records, String name) {
    int record = records.getOrDefault(id, -1);
    if (record == -2) {
      throw new InputProblem(
          name,
          "the id \"" + id + "\" occurs in several sources",
          "write it as source:id, with the name of the file without its extension");
    }
    if (record < 0) {
      throw new InputProblem(
          name, "there is no record with the id \"" + id + "\"", "use the ids of the data");
    }
    return record;
  }

  /** The group of the record, or -1. */
  public int of(int record) {
    return groups[record];
  }

  /** Whether two records are known to be the same. */
  public boolean same(int left, int right) {
    return groups[left] >= 0 && groups[left] == groups[right];
  }

  int[] groups() {
    return groups;
  }
}
