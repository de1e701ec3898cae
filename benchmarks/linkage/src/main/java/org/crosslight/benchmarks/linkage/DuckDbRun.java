package org.crosslight.benchmarks.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.model.TrainingPlan;

/** The whole work in DuckDB: load, random pairs, training blocks, score, write; EM is left out. */
final class DuckDbRun {
  private DuckDbRun() {}

  /** How many pairs fall on each pattern under the model's blocking rules. */
  static Map<Long, Long> patternCounts(Path csv, Model trained, int threads) throws SQLException {
    try (Connection duck = open(threads, csv);
        Statement sql = duck.createStatement()) {
      DuckDbModel model = new DuckDbModel(trained);
      sql.execute(model.loading(csv.toString()));
      return counts(sql, model, trained);
    }
  }

  private static Map<Long, Long> counts(Statement sql, DuckDbModel model, Model trained)
      throws SQLException {
    Map<Long, Long> counts = new TreeMap<>();
    try (ResultSet rows =
        sql.executeQuery(
            "SELECT "
                + model.pattern()
                + " AS p, count(*) FROM ("
                + model.blockedPairs(trained.blocking().rules(), model.levels())
                + ") GROUP BY p")) {
      while (rows.next()) {
        counts.put(rows.getLong(1), rows.getLong(2));
      }
    }
    return counts;
  }

  /** The sum of the match weights of the pairs on each pattern. */
  static Map<Long, Double> patternWeights(Path csv, Model trained, int threads)
      throws SQLException {
    Map<Long, Double> weights = new TreeMap<>();
    DuckDbModel model = new DuckDbModel(trained);
    try (Connection duck = open(threads, csv);
        Statement sql = duck.createStatement()) {
      sql.execute(model.loading(csv.toString()));
      try (ResultSet rows =
          sql.executeQuery(
              "SELECT p, sum(w) FROM (SELECT "
                  + model.pattern()
                  + " AS p, "
                  + model.weight()
                  + " AS w FROM ("
                  + model.blockedPairs(
                      trained.blocking().rules(), model.levels() + model.termColumns())
                  + ")) GROUP BY p")) {
        while (rows.next()) {
          weights.put(rows.getLong(1), rows.getDouble(2));
        }
      }
    }
    return weights;
  }

  private static Connection open(int threads, Path csv) throws SQLException {
    Connection duck = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement sql = duck.createStatement()) {
      sql.execute("SET threads=" + threads);
      sql.execute("SET memory_limit='8GB'");
      sql.execute("SET temp_directory='" + csv.toAbsolutePath().getParent() + "'");
      sql.execute("SET preserve_insertion_order=false");
    }
    return duck;
  }

  /**
   * Does all the work and reports processor seconds: {@code args} are CSV, trained model, folder.
   */
  public static void main(String[] args) throws SQLException, IOException {
    Path csv = Path.of(args[0]);
    Path folder = Path.of(args[2]);
    Model trained = Model.read(Path.of(args[1]));
    DuckDbModel model = new DuckDbModel(trained);
    Figures figures = new Figures();
    try (Connection duck = open(Integer.parseInt(args[3]), csv);
        Statement sql = duck.createStatement()) {
      sql.execute(model.loading(csv.toString()));
      figures.stage("load");
      sql.execute(
          "CREATE TABLE chance AS SELECT "
              + model.pattern()
              + " AS p, count(*) AS n FROM (SELECT "
              + model.levels()
              + " FROM (SELECT * FROM people USING SAMPLE reservoir(1415 ROWS) REPEATABLE (1)) l"
              + " JOIN (SELECT * FROM people USING SAMPLE reservoir(1415 ROWS) REPEATABLE (2)) r"
              + " ON l.id < r.id) GROUP BY p");
      for (TrainingPlan.TrainingBlock block : trained.training().blocks()) {
        sql.execute(
            "CREATE OR REPLACE TABLE block AS SELECT "
                + model.pattern()
                + " AS p, count(*) AS n FROM ("
                + model.blockedPairs(java.util.List.of(block.rule()), model.levels())
                + ") GROUP BY p");
      }
      sql.execute(
          "SELECT count(*) FROM ("
              + model.blockedPairs(trained.training().deterministicRules(), "l.id")
              + ")");
      figures.stage("train");
      String columns = "l.id AS id_l, r.id AS id_r, " + model.levels() + model.termColumns();
      sql.execute(
          "COPY (SELECT id_l, id_r, w AS match_weight, 1 / (1 + pow(2, -w)) AS match_probability,"
              + " rule, p AS pattern FROM (SELECT *, "
              + model.weight()
              + " AS w, "
              + model.pattern()
              + " AS p FROM ("
              + model.blockedPairs(trained.blocking().rules(), columns)
              + ")) WHERE w >= 0) TO '"
              + folder.resolve("duckdb-pairs.csv")
              + "' (HEADER)");
      figures.stage("score");
      figures.write(folder.resolve("duckdb.txt"));
      if (args.length > 4) {
        writeCounts(counts(sql, model, trained), folder.resolve("duckdb-patterns.txt"));
      }
    }
  }

  static void writeCounts(Map<Long, Long> counts, Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    counts.forEach((pattern, pairs) -> text.append(pattern).append(' ').append(pairs).append('\n'));
    Files.writeString(file, text);
  }
}
