package org.crosslight.kernel.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosslight.kernel.model.JsonValue.JsonArray;
import org.crosslight.kernel.model.JsonValue.JsonObject;
import org.crosslight.kernel.model.JsonValue.JsonText;
import org.crosslight.kernel.model.TrainingPlan.TrainingBlock;
import org.jspecify.annotations.Nullable;

/** Reads blocking rules and everything that is written as one. */
final class RuleReader {
  private final Faults faults;
  private final Set<String> columns = new LinkedHashSet<>();
  private final Set<String> lists = new LinkedHashSet<>();

  RuleReader(Faults faults, List<ColumnModel> columns) {
    this.faults = faults;
    for (ColumnModel column : columns) {
      this.columns.add(column.name());
      if (column.split() != null) {
        lists.add(column.name());
      }
    }
  }

  BlockingPlan blocking(Fields fields) {
    if (!fields.has("blocking")) {
      fields.fault(
          "blocking",
          "this field is missing",
          "say which pairs to compare, such as {\"rules\": [[\"surname\", \"dob\"]]}");
      return new BlockingPlan(List.of(), 5000);
    }
    Fields inner =
        new Fields(
            fields.objectOrEmpty("blocking"),
            "blocking",
            faults,
            List.of("rules", "maxBlockRecords"));
    List<BlockingRule> rules = inner.list("rules", this::rule);
    if (rules.isEmpty()) {
      inner.fault("rules", "there are no rules", "list at least one, such as [[\"surname\"]]");
    }
    if (rules.size() > 100) {
      inner.fault("rules", "there are more than 100 rules", "keep the ones that find most");
    }
    for (int i = 0; i < rules.size(); i++) {
      if (rules.indexOf(rules.get(i)) != i) {
        inner.fault("rules[" + i + "]", "this rule stands here twice", "remove one of the two");
      }
    }
    return new BlockingPlan(rules, inner.wholeOr("maxBlockRecords", 5000, 2, 1_000_000));
  }

  TrainingPlan training(Fields fields, BlockingPlan blocking, List<ComparisonModel> comparisons) {
    Fields inner =
        new Fields(
            fields.objectOrEmpty("training"),
            "training",
            faults,
            List.of(
                "priorMatch",
                "priorMatchPairs",
                "deterministicRules",
                "deterministicRecall",
                "blocks",
                "randomPairs",
                "seed",
                "maxIterations",
                "labelColumn"));
    Set<String> names = new LinkedHashSet<>();
    comparisons.forEach(comparison -> names.add(comparison.name()));
    List<BlockingRule> deterministic = inner.list("deterministicRules", this::rule);
    if (inner.has("deterministicRecall") && deterministic.isEmpty()) {
      inner.fault(
          "deterministicRecall",
          "a recall is stated, but there are no deterministicRules",
          "add \"deterministicRules\", or leave deterministicRecall out");
    }
    List<TrainingBlock> blocks =
        inner.list("blocks", (value, path) -> trainingBlock(value, path, names));
    if (blocks.isEmpty() && !inner.has("blocks")) {
      blocks = blocking.rules().stream().map(rule -> new TrainingBlock(rule, List.of())).toList();
    }
    @Nullable Double prior = inner.optionalNumber("priorMatch", 0, 1);
    if (prior != null && (prior <= 0 || prior >= 1)) {
      inner.fault(
          "priorMatch",
          "a probability of exactly 0 or 1 leaves nothing to decide",
          "write the share of all pairs that match, such as 0.0001");
    }
    if (inner.has("priorMatchPairs") && prior == null) {
      inner.fault(
          "priorMatchPairs",
          "there is no priorMatch that was learnt of so many pairs",
          "leave it out; training writes it");
    }
    return new TrainingPlan(
        prior,
        inner.optionalNumber("priorMatchPairs", 1, 1e18),
        deterministic,
        inner.numberOr("deterministicRecall", 0.7, 0.01, 1),
        blocks,
        (long) inner.numberOr("randomPairs", 1_000_000, 1000, 1_000_000_000),
        (long) inner.numberOr("seed", 1, 0, 9_007_199_254_740_991.0),
        inner.wholeOr("maxIterations", 1000, 1, 100_000),
        inner.has("labelColumn") ? inner.text("labelColumn", "a column") : null);
  }

  private TrainingBlock trainingBlock(JsonValue value, String path, Set<String> comparisons) {
    if (!(value instanceof JsonObject object) || !object.fields().containsKey("leaveOut")) {
      return new TrainingBlock(rule(value, path), List.of());
    }
    Fields fields = new Fields(object, path, faults, List.of("on", "leaveOut"));
    for (String name : fields.texts("leaveOut")) {
      if (!comparisons.contains(name)) {
        fields.fault(
            "leaveOut",
            "there is no comparison \"" + name + "\"",
            Suggestion.forWord(name, comparisons));
      }
    }
    return new TrainingBlock(ruleOf(fields), fields.texts("leaveOut"));
  }

  private BlockingRule rule(JsonValue value, String path) {
    return switch (value) {
      case JsonText text -> new BlockingRule(List.of(part(text, path)));
      case JsonArray(List<JsonValue> items, int line) -> {
        List<KeyPart> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
          parts.add(part(items.get(i), path + "[" + i + "]"));
        }
        if (parts.isEmpty()) {
          faults.add(path, line, "the rule is empty", "name at least one column");
        }
        long anyElement =
            parts.stream().filter(part -> part.take() == KeyPart.Take.ANY_ELEMENT).count();
        if (anyElement > 1) {
          faults.add(
              path,
              line,
              "two parts of the rule take any element of a list",
              "keep one of them, and make a second rule of the other");
        }
        yield new BlockingRule(parts);
      }
      case JsonObject object when object.fields().containsKey("column") ->
          new BlockingRule(List.of(part(object, path)));
      case JsonObject object -> ruleOf(new Fields(object, path, faults, List.of("on")));
      default -> {
        faults.add(path, value.line(), "found " + value.kind(), "write a list of columns");
        yield new BlockingRule(List.of());
      }
    };
  }

  private BlockingRule ruleOf(Fields fields) {
    JsonValue on = fields.raw("on");
    if (on == null) {
      fields.fault("on", "this field is missing", "list what must agree, such as [\"surname\"]");
      return new BlockingRule(List.of());
    }
    return rule(on, fields.at("on"));
  }

  private KeyPart part(JsonValue value, String path) {
    if (value instanceof JsonText(String text, int line)) {
      known(text, path, line);
      return KeyPart.whole(text);
    }
    if (!(value instanceof JsonObject object)) {
      faults.add(
          path,
          value.line(),
          "found " + value.kind(),
          "write a column name or {\"column\": …, \"take\": …}");
      return KeyPart.whole("");
    }
    Fields fields = new Fields(object, path, faults, List.of("column", "take", "from", "length"));
    String column = fields.text("column", "the column to take from");
    if (!column.isEmpty()) {
      known(column, fields.at("column"), fields.line());
    }
    KeyPart part = new KeyPart(column, take(fields), from(fields), length(fields));
    if (part.take() == KeyPart.Take.ANY_ELEMENT && columns.contains(column)) {
      requireList(fields, column);
    }
    return part;
  }

  private void requireList(Fields fields, String column) {
    if (!lists.contains(column)) {
      fields.fault(
          "take",
          "the column \"" + column + "\" holds single values, not lists",
          "give the column a \"split\", such as \"split\": \";\", or leave \"take\" out");
    }
  }

  private static int from(Fields fields) {
    boolean wanted = fields.textOr("take", "").equals("substring");
    if (wanted && !fields.has("from")) {
      fields.fault("from", "this field is missing", "say where the part begins, counted from 1");
    }
    if (!wanted && fields.has("from")) {
      fields.fault("from", "only \"take\": \"substring\" has a \"from\"", "remove it");
    }
    return wanted ? fields.wholeOr("from", 1, 1, 1000) : 0;
  }

  private static int length(Fields fields) {
    boolean wanted = List.of("first", "last", "substring").contains(fields.textOr("take", ""));
    if (wanted && !fields.has("length")) {
      fields.fault("length", "this field is missing", "say how many characters are taken");
    }
    if (!wanted && fields.has("length")) {
      fields.fault(
          "length",
          "only \"first\", \"last\" and \"substring\" have a length",
          "remove it, or write \"take\": \"first\"");
    }
    return wanted ? fields.wholeOr("length", 1, 1, 1000) : 0;
  }

  private static KeyPart.Take take(Fields fields) {
    String written = fields.textOr("take", KeyPart.Take.WHOLE.written());
    for (KeyPart.Take take : KeyPart.Take.values()) {
      if (take.written().equals(written)) {
        return take;
      }
    }
    List<String> all = Arrays.stream(KeyPart.Take.values()).map(KeyPart.Take::written).toList();
    fields.fault("take", "cannot take \"" + written + "\"", Suggestion.forWord(written, all));
    return KeyPart.Take.WHOLE;
  }

  private void known(String column, String path, int line) {
    if (!columns.contains(column)) {
      faults.add(
          path,
          line,
          "the column \"" + column + "\" is not listed under \"columns\" of the model",
          Suggestion.forWord(column, columns));
    }
  }
}
