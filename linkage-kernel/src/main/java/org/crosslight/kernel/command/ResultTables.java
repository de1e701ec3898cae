package org.crosslight.kernel.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosslight.kernel.cluster.Clusters;
import org.crosslight.kernel.compare.PatternSpace;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.score.PairLedger;

/** The tables of pairs and clusters. */
final class ResultTables {
  private ResultTables() {}

  static void writePairs(Path file, RecordTable table, PairLedger pairs, PatternSpace space)
      throws IOException {
    boolean several = table.sources().size() > 1;
    Map<Long, String> patterns = new HashMap<>();
    try (ResultFile out = new ResultFile(file)) {
      List<String> header =
          several ? List.of("source_l", "id_l", "source_r", "id_r") : List.of("id_l", "id_r");
      header.forEach(out::text);
      List.of("match_weight", "match_probability", "rule", "pattern").forEach(out::text);
      out.endRow();
      pairs.forEachWhile(
          pair -> {
            record(out, table, pair.left(), several);
            record(out, table, pair.right(), several);
            out.decimal(pair.weight(), 4);
            out.decimal(pair.probability(), 8);
            out.whole(pair.rule() + 1);
            out.text(patterns.computeIfAbsent(pair.pattern(), space::text));
            out.endRow();
            return true;
          });
    }
  }

  private static void record(ResultFile out, RecordTable table, int record, boolean several) {
    if (several) {
      out.text(table.sources().get(table.sourceOf(record)).name());
    }
    out.value(table.ids(), record);
  }

  static void writeClusters(Path file, RecordTable table, Clusters clusters) throws IOException {
    boolean several = table.sources().size() > 1;
    try (ResultFile out = new ResultFile(file)) {
      out.text("cluster_id");
      if (several) {
        out.text("source");
      }
      out.text("id");
      out.text("cluster_size");
      out.endRow();
      for (int record = 0; record < table.size(); record++) {
        if (several) {
          out.text(table.fullId(clusters.of(record)));
        } else {
          out.value(table.ids(), clusters.of(record));
        }
        record(out, table, record, several);
        out.whole(clusters.sizeOf(record));
        out.endRow();
      }
    }
  }

  /** Turns a result into Parquet under the other name; ids stay text. */
  static void toParquet(Path csv, Path parquet) throws IOException {
    String reading =
        "read_csv('"
            + quoted(csv)
            + "', header=true, all_varchar=true, delim=',', quote='\"',"
            + " escape='\"')";
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("SET memory_limit='256MB'");
      statement.execute("SET threads=1");
      statement.execute("SET preserve_insertion_order=true");
      StringBuilder columns = new StringBuilder();
      try (var described = statement.executeQuery("DESCRIBE SELECT * FROM " + reading)) {
        while (described.next()) {
          String name = described.getString(1);
          String type =
              switch (name) {
                case "match_weight", "match_probability" -> "DOUBLE";
                case "rule", "cluster_size" -> "INTEGER";
                default -> "VARCHAR";
              };
          columns.append(columns.isEmpty() ? "" : ", ");
          columns.append("CAST(").append(name).append(" AS ").append(type).append(") AS ");
          columns.append(name);
        }
      }
      statement.execute(
          "COPY (SELECT "
              + columns
              + " FROM "
              + reading
              + ") TO '"
              + quoted(parquet)
              + "' (FORMAT parquet)");
    } catch (SQLException e) {
      throw new IOException(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
    }
    Files.delete(csv);
  }

  private static String quoted(Path file) {
    return file.toString().replace("'", "''");
  }
}
