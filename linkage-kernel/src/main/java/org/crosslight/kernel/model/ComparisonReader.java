package org.crosslight.kernel.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.crosslight.kernel.model.ComparisonModel.MissingWhen;
import org.crosslight.kernel.model.JsonValue.JsonFlag;
import org.crosslight.kernel.model.JsonValue.JsonObject;
import org.crosslight.kernel.model.LevelReader.WrittenLevel;
import org.jspecify.annotations.Nullable;

/** Reads the comparisons of a model and refuses levels that could never be reached. */
final class ComparisonReader {
  private static final List<String> KNOWN =
      List.of(
          "name",
          "column",
          "columns",
          "levels",
          "missingWhen",
          "termFrequency",
          "correlatedWith",
          "description");

  private static final double ROUNDING = 0.001;

  private final Faults faults;
  private final List<ColumnModel> columns;

  ComparisonReader(Faults faults, List<ColumnModel> columns) {
    this.faults = faults;
    this.columns = columns;
  }

  List<ComparisonModel> comparisons(Fields fields) {
    List<ComparisonModel> read = fields.list("comparisons", this::comparison);
    if (read.isEmpty()) {
      fields.fault(
          "comparisons",
          "there is nothing to compare",
          "list at least one comparison, such as {\"column\": \"surname\", \"levels\":"
              + " [\"exact\"]}");
    }
    double patterns = 1;
    for (ComparisonModel comparison : read) {
      patterns *= Math.max(1, comparison.levels().size());
    }
    if (read.size() > 30 || patterns > 1e18) {
      fields.fault(
          "comparisons",
          "there are too many comparisons and levels to tell their combinations apart",
          "keep at most 30 comparisons, with fewer levels each");
    }
    Set<String> names = new LinkedHashSet<>();
    for (ComparisonModel comparison : read) {
      if (!names.add(comparison.name())) {
        fields.fault(
            "comparisons",
            "two comparisons are called \"" + comparison.name() + "\"",
            "give each a \"name\" of its own");
      }
    }
    for (int i = 0; i < read.size(); i++) {
      for (String other : read.get(i).correlatedWith()) {
        if (!names.contains(other)) {
          fields.fault(
              "comparisons[" + i + "].correlatedWith",
              "there is no comparison \"" + other + "\"",
              Suggestion.forWord(other, names));
        }
      }
    }
    return read;
  }

  private ComparisonModel comparison(JsonValue value, String path) {
    if (!(value instanceof JsonObject object)) {
      faults.add(
          path,
          value.line(),
          "found " + value.kind(),
          "write an object such as {\"column\": \"surname\", \"levels\": [\"exact\"]}");
      return new ComparisonModel(path, List.of(), List.of(), MissingWhen.ALL, 0, 0, List.of());
    }
    Fields fields = new Fields(object, path, faults, KNOWN);
    List<String> used = columnsOf(fields);
    String main = used.isEmpty() ? "" : used.getFirst();
    String name = fields.textOr("name", String.join(" and ", used));
    double[] termFrequency = termFrequency(fields);
    LevelReader levels = new LevelReader(faults, columns, used, termFrequency[0] > 0);
    List<WrittenLevel> written =
        fields.list("levels", (level, place) -> levels.level(level, place, main));
    if (written.isEmpty()) {
      fields.fault("levels", "there are no levels", "list at least one, such as [\"exact\"]");
    }
    checkTermFrequency(fields, written, main, termFrequency[0] > 0);
    checkSums(written, "m", LevelModel::m);
    checkSums(written, "u", LevelModel::u);
    List<LevelModel> ordered = LevelOrder.checked(written, faults, name);
    return new ComparisonModel(
        name,
        used,
        ordered,
        missingWhen(fields, ordered),
        termFrequency[0],
        termFrequency[1],
        fields.texts("correlatedWith"));
  }

  /**
   * How common a value is, is counted in the first column, and held against the chance of agreeing
   * on any value of it: the u of its level "exact". Without either there is nothing to adjust by.
   */
  private void checkTermFrequency(
      Fields fields, List<WrittenLevel> written, String main, boolean adjusts) {
    boolean exact = false;
    for (WrittenLevel each : written) {
      LevelModel level = each.level();
      boolean ofMain =
          level.test() instanceof LevelTest.OfColumn test && test.column().equals(main);
      if (level.termFrequency() && !ofMain) {
        faults.add(
            each.path() + ".termFrequency",
            each.line(),
            "common values are those of the comparison's first column, \""
                + main
                + "\", and this level compares another",
            "leave it out here, name that column first in \"columns\", or give it a comparison of"
                + " its own");
      }
      exact |= level.termFrequency() && ofMain && level.test() instanceof LevelTest.Exact;
    }
    if (adjusts && !exact && !main.isEmpty()) {
      fields.fault(
          "termFrequency",
          "no level is \"exact\" on the first column, \""
              + main
              + "\", with an adjustment for common values, so there is nothing to adjust by",
          "add the level \"exact\" on that column, name another column first, or leave"
              + " \"termFrequency\" out");
    }
  }

  /** What is stated may be rounded, but not be more than all pairs. */
  private void checkSums(
      List<WrittenLevel> written, String field, Function<LevelModel, @Nullable Double> stated) {
    double sum = 0;
    for (WrittenLevel each : written) {
      Double probability = stated.apply(each.level());
      sum += probability == null ? 0 : probability;
      if (probability != null && sum > 1 + ROUNDING) {
        faults.add(
            each.path() + "." + field,
            each.line(),
            "the "
                + field
                + " of the levels up to here add up to "
                + Plain.number(Math.round(sum * 1000) / 1000.0),
            "they are shares of the same pairs: make them add up to at most 1");
        return;
      }
    }
  }

  private List<String> columnsOf(Fields fields) {
    if (fields.has("column") && fields.has("columns")) {
      fields.fault("columns", "both \"column\" and \"columns\" are given", "keep one of them");
    }
    List<String> used = new ArrayList<>(fields.texts(fields.has("column") ? "column" : "columns"));
    if (used.isEmpty()) {
      fields.fault("column", "this field is missing", "name the column that is compared");
    }
    List<String> known = columns.stream().map(ColumnModel::name).toList();
    for (String column : used) {
      if (!known.contains(column)) {
        fields.fault(
            fields.has("column") ? "column" : "columns",
            "the column \"" + column + "\" is not listed under \"columns\" of the model",
            Suggestion.forWord(column, known));
      }
    }
    return used;
  }

  private MissingWhen missingWhen(Fields fields, List<LevelModel> levels) {
    boolean place =
        levels.stream().anyMatch(level -> level.test() instanceof LevelTest.DistanceWithin);
    String written = fields.textOr("missingWhen", place ? "any" : "all");
    if (!List.of("any", "all").contains(written)) {
      fields.fault(
          "missingWhen",
          "there is no choice \"" + written + "\"",
          "write \"any\" (one missing column is enough) or \"all\"");
    }
    return written.equals("any") ? MissingWhen.ANY : MissingWhen.ALL;
  }

  /** Weight and minimum; weight 0 means no adjustment. */
  private double[] termFrequency(Fields fields) {
    JsonValue value = fields.raw("termFrequency");
    if (value == null) {
      return new double[] {0, 0};
    }
    if (value instanceof JsonFlag(boolean flag, int line)) {
      return new double[] {flag ? 1 : 0, 0};
    }
    Fields inner =
        new Fields(
            fields.objectOrEmpty("termFrequency"),
            fields.at("termFrequency"),
            faults,
            List.of("weight", "minimum"));
    return new double[] {inner.numberOr("weight", 1, 0, 1), inner.numberOr("minimum", 0, 0, 1)};
  }
}
