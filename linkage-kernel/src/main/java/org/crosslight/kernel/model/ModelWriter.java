package org.crosslight.kernel.model;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a model back as JSON that {@link Model#read} reads to the same model. */
public final class ModelWriter {
  private final JsonGenerator json;

  private ModelWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the fields of the model into the object the generator has open. */
  public static void writeFields(Model model, JsonGenerator json) throws IOException {
    new ModelWriter(json).model(model);
  }

  private void model(Model model) throws IOException {
    json.writeStringField("name", model.name());
    if (!model.description().isEmpty()) {
      json.writeStringField("description", model.description());
    }
    json.writeStringField("mode", model.mode().written());
    json.writeFieldName("idColumn");
    fileColumns(model.idColumn());
    json.writeArrayFieldStart("columns");
    for (ColumnModel column : model.columns()) {
      column(column);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("comparisons");
    for (ComparisonModel comparison : model.comparisons()) {
      comparison(comparison);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("blocking");
    rules("rules", model.blocking().rules());
    json.writeNumberField("maxBlockRecords", model.blocking().maxBlockRecords());
    json.writeEndObject();
    training(model.training());
    json.writeObjectFieldStart("thresholds");
    number("pairs", model.thresholds().pairs());
    number("clusters", model.thresholds().clusters());
    json.writeEndObject();
    json.writeObjectFieldStart("clusters");
    json.writeStringField("method", model.clusters().method().written());
    if (model.clusters().method() == ClusterPlan.Method.BOUNDED) {
      json.writeNumberField("maxSize", model.clusters().maxSize());
    }
    json.writeEndObject();
  }

  private void column(ColumnModel column) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeFieldName("from");
    fileColumns(column.from());
    if (!column.alsoCalled().isEmpty()) {
      texts("alsoCalled", column.alsoCalled());
    }
    if (column.optional()) {
      json.writeBooleanField("optional", true);
    }
    json.writeArrayFieldStart("clean");
    for (CleaningStep step : column.clean()) {
      step(step);
    }
    json.writeEndArray();
    if (column.split() != null) {
      json.writeStringField("split", column.split());
    }
    json.writeEndObject();
  }

  private void fileColumns(FileColumns columns) throws IOException {
    if (columns.bySource().isEmpty() && columns.usual() != null) {
      oneOrMore(columns.usual());
      return;
    }
    json.writeStartObject();
    for (var entry : columns.bySource().entrySet()) {
      json.writeFieldName(entry.getKey());
      oneOrMore(entry.getValue());
    }
    if (columns.usual() != null) {
      json.writeFieldName(FileColumns.OTHERS);
      oneOrMore(columns.usual());
    }
    json.writeEndObject();
  }

  private void oneOrMore(List<String> texts) throws IOException {
    if (texts.size() == 1) {
      json.writeString(texts.getFirst());
      return;
    }
    json.writeStartArray();
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void step(CleaningStep step) throws IOException {
    if (step instanceof CleaningStep.Plain plain) {
      json.writeString(plain.written());
      return;
    }
    json.writeStartObject();
    switch (step) {
      case CleaningStep.Plain plain -> json.writeStringField("step", plain.written());
      case CleaningStep.Phone(String region) -> {
        json.writeStringField("step", "phone");
        json.writeStringField("region", region);
      }
      case CleaningStep.ParseDate(List<String> formats, int pivot, boolean keep) -> {
        json.writeStringField("step", "parse-date");
        texts("formats", formats);
        json.writeNumberField("pivotYear", pivot);
        json.writeBooleanField("keepUnreadable", keep);
      }
      case CleaningStep.MissingWhen(List<String> values) -> {
        json.writeStringField("step", "missing-when");
        texts("values", values);
      }
      case CleaningStep.Replace(String pattern, String with) -> {
        json.writeStringField("step", "replace");
        json.writeStringField("pattern", pattern);
        json.writeStringField("with", with);
      }
      case CleaningStep.RemoveWords(List<String> words) -> {
        json.writeStringField("step", "remove-words");
        texts("words", words);
      }
      case CleaningStep.Substring(int from, int length) -> {
        json.writeStringField("step", "substring");
        json.writeNumberField("from", from);
        json.writeNumberField("length", length);
      }
    }
    json.writeEndObject();
  }

  private void comparison(ComparisonModel comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", comparison.name());
    texts("columns", comparison.columns());
    json.writeStringField(
        "missingWhen", comparison.missingWhen() == ComparisonModel.MissingWhen.ANY ? "any" : "all");
    if (comparison.termFrequencyWeight() > 0) {
      json.writeObjectFieldStart("termFrequency");
      number("weight", comparison.termFrequencyWeight());
      number("minimum", comparison.termFrequencyMinimum());
      json.writeEndObject();
    }
    if (!comparison.correlatedWith().isEmpty()) {
      texts("correlatedWith", comparison.correlatedWith());
    }
    json.writeArrayFieldStart("levels");
    for (LevelModel level : comparison.levels()) {
      json.writeStartObject();
      test(level.test());
      json.writeStringField("says", level.says());
      if (comparison.termFrequencyWeight() > 0 && adjustable(level.test())) {
        json.writeBooleanField("termFrequency", level.termFrequency());
      }
      if (level.m() != null) {
        json.writeNumberField("m", level.m());
      }
      if (level.u() != null) {
        json.writeNumberField("u", level.u());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static boolean adjustable(LevelTest test) {
    return test instanceof LevelTest.Exact
        || test instanceof LevelTest.JaroWinkler
        || test instanceof LevelTest.Jaro
        || test instanceof LevelTest.Levenshtein
        || test instanceof LevelTest.Damerau
        || test instanceof LevelTest.Nickname
        || test instanceof LevelTest.Phonetic;
  }

  private void test(LevelTest test) throws IOException {
    switch (test) {
      case LevelTest.Missing() -> json.writeStringField("when", "null");
      case LevelTest.Otherwise() -> json.writeStringField("when", "else");
      case LevelTest.Exact(String column) -> when("exact", column);
      case LevelTest.JaroWinkler(String column, double atLeast) ->
          when("jaro-winkler", column, "atLeast", atLeast);
      case LevelTest.Jaro(String column, double atLeast) ->
          when("jaro", column, "atLeast", atLeast);
      case LevelTest.Levenshtein(String column, int atMost) ->
          when("levenshtein", column, "atMost", atMost);
      case LevelTest.Damerau(String column, int atMost) ->
          when("damerau-levenshtein", column, "atMost", atMost);
      case LevelTest.DateWithin(String column, int days, String written) ->
          when("date-within", column, "days", days);
      case LevelTest.NumberWithin(String column, double atMost) ->
          when("number-within", column, "atMost", atMost);
      case LevelTest.PercentWithin(String column, double percent) ->
          when("percent-within", column, "atMost", percent);
      case LevelTest.SharedElements(String column, int atLeast) ->
          when("shared-elements", column, "atLeast", atLeast);
      case LevelTest.SharedFraction(String column, double atLeast) ->
          when("shared-fraction", column, "atLeast", atLeast);
      case LevelTest.Nickname(String column) -> when("nickname", column);
      case LevelTest.Phonetic(String column) -> when("phonetic", column);
      case LevelTest.ColumnsReversed(String first, String second) -> {
        json.writeStringField("when", "columns-reversed");
        texts("columns", List.of(first, second));
      }
      case LevelTest.DistanceWithin(String latitude, String longitude, double kilometres) -> {
        json.writeStringField("when", "distance-within");
        texts("columns", List.of(latitude, longitude));
        number("kilometres", kilometres);
      }
      case LevelTest.All(List<LevelTest> of) -> combined("all", of);
      case LevelTest.Any(List<LevelTest> of) -> combined("any", of);
    }
  }

  private void combined(String kind, List<LevelTest> of) throws IOException {
    json.writeStringField("when", kind);
    json.writeArrayFieldStart("of");
    for (LevelTest inner : of) {
      json.writeStartObject();
      test(inner);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void when(String kind, String column) throws IOException {
    json.writeStringField("when", kind);
    json.writeStringField("column", column);
  }

  private void when(String kind, String column, String field, double value) throws IOException {
    when(kind, column);
    number(field, value);
  }

  private void training(TrainingPlan plan) throws IOException {
    json.writeObjectFieldStart("training");
    if (plan.priorMatch() != null) {
      json.writeNumberField("priorMatch", plan.priorMatch());
    }
    if (plan.priorMatchPairs() != null) {
      number("priorMatchPairs", plan.priorMatchPairs());
    }
    if (!plan.deterministicRules().isEmpty()) {
      rules("deterministicRules", plan.deterministicRules());
      number("deterministicRecall", plan.deterministicRecall());
    }
    json.writeArrayFieldStart("blocks");
    for (TrainingPlan.TrainingBlock block : plan.blocks()) {
      json.writeStartObject();
      rule(block.rule());
      if (!block.leaveOut().isEmpty()) {
        texts("leaveOut", block.leaveOut());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("randomPairs", plan.randomPairs());
    json.writeNumberField("seed", plan.seed());
    json.writeNumberField("maxIterations", plan.maxIterations());
    if (plan.labelColumn() != null) {
      json.writeStringField("labelColumn", plan.labelColumn());
    }
    json.writeEndObject();
  }

  private void rules(String field, List<BlockingRule> rules) throws IOException {
    json.writeArrayFieldStart(field);
    for (BlockingRule rule : rules) {
      json.writeStartObject();
      rule(rule);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void rule(BlockingRule rule) throws IOException {
    json.writeArrayFieldStart("on");
    for (KeyPart part : rule.parts()) {
      if (part.take() == KeyPart.Take.WHOLE) {
        json.writeString(part.column());
        continue;
      }
      json.writeStartObject();
      json.writeStringField("column", part.column());
      json.writeStringField("take", part.take().written());
      Map<String, Integer> settings =
          new TreeMap<>(Map.of("from", part.from(), "length", part.length()));
      for (var setting : settings.entrySet()) {
        if (setting.getValue() > 0) {
          json.writeNumberField(setting.getKey(), setting.getValue());
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void texts(String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void number(String field, double value) throws IOException {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumberField(field, (long) value);
    } else {
      json.writeNumberField(field, value);
    }
  }
}
