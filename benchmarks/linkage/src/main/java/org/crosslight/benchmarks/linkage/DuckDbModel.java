package org.crosslight.benchmarks.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crosslight.kernel.compare.PatternSpace;
import org.crosslight.kernel.model.BlockingRule;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.KeyPart;
import org.crosslight.kernel.model.LevelModel;
import org.crosslight.kernel.model.LevelTest;
import org.crosslight.kernel.model.Model;

/** A linkage model as SQL in the shape Splink gives it: block, compare by CASE, count or score. */
final class DuckDbModel {
  private final Model model;
  private final PatternSpace space;

  DuckDbModel(Model model) {
    this.model = model;
    this.space = new PatternSpace(model.comparisons());
  }

  /** The pairs of several rules, each once, under the first rule that finds it. */
  String blockedPairs(List<BlockingRule> rules, String columns) {
    List<String> parts = new ArrayList<>();
    for (int r = 0; r < rules.size(); r++) {
      StringBuilder where = new StringBuilder("l.id < r.id");
      for (int earlier = 0; earlier < r; earlier++) {
        where.append(" AND NOT coalesce(").append(condition(rules.get(earlier))).append(", false)");
      }
      parts.add(
          "SELECT "
              + columns
              + ", "
              + r
              + " AS rule FROM people l JOIN people r ON "
              + condition(rules.get(r))
              + " WHERE "
              + where);
    }
    return String.join("\nUNION ALL\n", parts);
  }

  private static String condition(BlockingRule rule) {
    return rule.parts().stream()
        .map(part -> key("l", part) + " = " + key("r", part))
        .collect(Collectors.joining(" AND ", "(", ")"));
  }

  private static String key(String side, KeyPart part) {
    String column = side + "." + part.column();
    return switch (part.take()) {
      case WHOLE -> column;
      case YEAR -> date(column, 4);
      case YEAR_AND_MONTH -> date(column, 7);
      case FIRST -> "substr(" + column + ", 1, " + part.length() + ")";
      default -> throw new IllegalArgumentException("not in the benchmark: " + part.take());
    };
  }

  private static String date(String column, int characters) {
    return "CASE WHEN length("
        + column
        + ") = 10 AND substr("
        + column
        + ", 5, 1) = '-' AND substr("
        + column
        + ", 8, 1) = '-' THEN substr("
        + column
        + ", 1, "
        + characters
        + ") END";
  }

  /** One column per comparison: the level the pair falls on. */
  String levels() {
    List<String> cases = new ArrayList<>();
    for (int c = 0; c < model.comparisons().size(); c++) {
      ComparisonModel comparison = model.comparisons().get(c);
      String column = comparison.columns().getFirst();
      StringBuilder sql = new StringBuilder("CASE WHEN l.");
      sql.append(column).append(" IS NULL OR r.").append(column).append(" IS NULL THEN 0");
      for (int level = 1; level < comparison.otherwise(); level++) {
        sql.append(" WHEN ").append(test(comparison.levels().get(level).test()));
        sql.append(" THEN ").append(level);
      }
      sql.append(" ELSE ").append(comparison.otherwise()).append(" END AS g").append(c);
      cases.add(sql.toString());
    }
    return String.join(", ", cases);
  }

  private static String test(LevelTest test) {
    return switch (test) {
      case LevelTest.Exact(String c) -> "l." + c + " = r." + c;
      case LevelTest.JaroWinkler(String c, double t) ->
          "jaro_winkler_similarity(l." + c + ", r." + c + ") >= " + t;
      case LevelTest.Jaro(String c, double t) ->
          "jaro_similarity(l." + c + ", r." + c + ") >= " + t;
      case LevelTest.Levenshtein(String c, int k) ->
          "levenshtein(l." + c + ", r." + c + ") <= " + k;
      case LevelTest.Damerau(String c, int k) ->
          "damerau_levenshtein(l." + c + ", r." + c + ") <= " + k;
      default -> throw new IllegalArgumentException("not in the benchmark: " + test);
    };
  }

  /** The pattern as one number, from the level columns. */
  String pattern() {
    List<String> terms = new ArrayList<>();
    for (int c = 0; c < model.comparisons().size(); c++) {
      terms.add("g" + c + "::BIGINT * " + space.stride(c));
    }
    return String.join(" + ", terms);
  }

  /** The match weight, from the level columns and the term adjustments a0, b0 … of both records. */
  String weight() {
    double prior = model.training().priorMatch() == null ? 0.5 : model.training().priorMatch();
    StringBuilder sql = new StringBuilder().append(Math.log(prior / (1 - prior)) / Math.log(2));
    for (int c = 0; c < model.comparisons().size(); c++) {
      ComparisonModel comparison = model.comparisons().get(c);
      sql.append(" + CASE g").append(c);
      for (int level = 1; level < comparison.levels().size(); level++) {
        LevelModel one = comparison.levels().get(level);
        double weight =
            one.m() == null || one.u() == null ? 0 : Math.log(one.m() / one.u()) / Math.log(2);
        sql.append(" WHEN ").append(level).append(" THEN ").append(weight);
        if (comparison.usesTermFrequency() && one.termFrequency()) {
          sql.append(" + least(a").append(c).append(", b").append(c).append(")");
        }
      }
      sql.append(" ELSE 0 END");
    }
    return sql.toString();
  }

  /** The term adjustments of both records as columns. */
  String termColumns() {
    StringBuilder sql = new StringBuilder();
    for (int c = 0; c < model.comparisons().size(); c++) {
      if (model.comparisons().get(c).usesTermFrequency()) {
        sql.append(", l.t").append(c).append(" AS a").append(c);
        sql.append(", r.t").append(c).append(" AS b").append(c);
      }
    }
    return sql.toString();
  }

  /** Loads the people with the adjustment of each of their values. */
  String loading(String file) {
    List<String> columns = new ArrayList<>(List.of("id"));
    model
        .columns()
        .forEach(
            column -> columns.add("nullif(trim(" + column.name() + "), '') AS " + column.name()));
    String raw =
        "SELECT "
            + String.join(", ", columns)
            + " FROM read_csv('"
            + file
            + "', header=true, all_varchar=true)";
    StringBuilder terms = new StringBuilder();
    StringBuilder joins = new StringBuilder();
    for (int c = 0; c < model.comparisons().size(); c++) {
      ComparisonModel comparison = model.comparisons().get(c);
      if (!comparison.usesTermFrequency()) {
        continue;
      }
      String column = comparison.columns().getFirst();
      Double chance = comparison.levels().get(1).u();
      double u = chance == null ? 1 : chance;
      terms.append(", log2(").append(u).append(" / f").append(c).append(".f) AS t").append(c);
      joins
          .append(" LEFT JOIN (SELECT ")
          .append(column)
          .append(", count(*) / sum(count(*)) OVER () AS f FROM raw WHERE ")
          .append(column)
          .append(" IS NOT NULL GROUP BY ")
          .append(column)
          .append(") f")
          .append(c)
          .append(" ON f")
          .append(c)
          .append(".")
          .append(column)
          .append(" = raw.")
          .append(column);
    }
    return "CREATE TABLE people AS WITH raw AS ("
        + raw
        + ") SELECT raw.*"
        + terms
        + " FROM raw"
        + joins;
  }
}
