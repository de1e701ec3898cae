package org.crosslight.kernel.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosslight.kernel.input.InputProblem;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.input.SmallTable;
import org.crosslight.kernel.model.Mode;

/**
 * Which records are known to be the same: records of the same group are, of different groups are
 * not, and of a record without a group (-1) nothing is known.
 */
public final class Labels {
  private final int[] groups;
  private final int labelled;

  private Labels(int[] groups) {
    this.groups = groups;
    this.labelled = (int) Arrays.stream(groups).filter(group -> group >= 0).count();
  }

  /** Labels from a column of the data; of a record whose cell is empty nothing is known. */
  public static Labels ofColumn(RecordTable table, String column) {
    return new Labels(table.column(column).codes().clone());
  }

  /**
   * Labels from a file: either {@code id} and {@code cluster}, of which records that are not named
   * or have no cluster are unknown; or {@code id_l} and {@code id_r} for every true pair there is,
   * so that records that are not named are known to be like no other. Ids as in the data, preceded
   * by "source:" when there are several sources.
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
    List<String> clusters = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int record = record(rows.cell(row, "id"), records, name);
      String cluster = rows.cell(row, "cluster");
      if (cluster.isEmpty()) {
        continue;
      }
      int group = numbers.computeIfAbsent(cluster, c -> numbers.size());
      if (group == clusters.size()) {
        clusters.add(cluster);
      }
      if (groups[record] >= 0 && groups[record] != group) {
        throw new InputProblem(
            name,
            "the record \""
                + rows.cell(row, "id")
                + "\" is in two clusters, \""
                + clusters.get(groups[record])
                + "\" and \""
                + cluster
                + "\"",
            "keep one of them, or leave the record out if nobody knows");
      }
      groups[record] = group;
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

  /** The first record of the group; every second record on the way is brought closer to it. */
  private static int root(int[] groups, int record) {
    int root = record;
    while (groups[root] != root) {
      groups[root] = groups[groups[root]];
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

  /** How many records have a group. */
  public int labelled() {
    return labelled;
  }

  /** Whether every record has a group. */
  public boolean complete() {
    return labelled == groups.length;
  }

  /** How many pairs of two labelled records the mode allows. */
  double pairs(RecordTable table, Mode mode) {
    if (mode != Mode.LINK) {
      return labelled * (labelled - 1.0) / 2;
    }
    double first = Arrays.stream(groups, 0, table.sourceStart(1)).filter(g -> g >= 0).count();
    return first * (labelled - first);
  }

  /** The group of the record, or -1 when nothing is known of it. */
  public int of(int record) {
    return groups[record];
  }

  /** Whether two records are known to be different. */
  boolean different(int left, int right) {
    return groups[left] >= 0 && groups[right] >= 0 && groups[left] != groups[right];
  }

  int[] groups() {
    return groups;
  }
}
