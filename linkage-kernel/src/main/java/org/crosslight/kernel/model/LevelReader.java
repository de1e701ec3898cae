package org.crosslight.kernel.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosslight.kernel.model.JsonValue.JsonObject;
import org.crosslight.kernel.model.JsonValue.JsonText;
import org.jspecify.annotations.Nullable;

/** Reads one level of a comparison. */
final class LevelReader {
  /** Which settings each kind of level knows, beside those every level knows. */
  private static final Map<String, List<String>> SETTINGS = new LinkedHashMap<>();

  private static final List<String> EVERY_LEVEL = List.of("when", "says", "m", "u");

  static {
    SETTINGS.put("null", List.of());
    SETTINGS.put("exact", List.of("column", "termFrequency"));
    SETTINGS.put("jaro-winkler", List.of("column", "atLeast", "termFrequency"));
    SETTINGS.put("jaro", List.of("column", "atLeast", "termFrequency"));
    SETTINGS.put("levenshtein", List.of("column", "atMost", "termFrequency"));
    SETTINGS.put("damerau-levenshtein", List.of("column", "atMost", "termFrequency"));
    SETTINGS.put("date-within", List.of("column", "days", "months", "years"));
    SETTINGS.put("number-within", List.of("column", "atMost"));
    SETTINGS.put("percent-within", List.of("column", "atMost"));
    SETTINGS.put("shared-elements", List.of("column", "atLeast"));
    SETTINGS.put("shared-fraction", List.of("column", "atLeast"));
    SETTINGS.put("columns-reversed", List.of("columns"));
    SETTINGS.put("nickname", List.of("column", "termFrequency"));
    SETTINGS.put("phonetic", List.of("column", "termFrequency"));
    SETTINGS.put("distance-within", List.of("columns", "kilometres"));
    SETTINGS.put("all", List.of("of"));
    SETTINGS.put("any", List.of("of"));
    SETTINGS.put("else", List.of());
  }

  private final Faults faults;
  private final List<ColumnModel> columns;
  private final List<String> used;
  private final boolean termFrequency;

  LevelReader(Faults faults, List<ColumnModel> columns, List<String> used, boolean termFrequency) {
    this.faults = faults;
    this.columns = columns;
    this.used = used;
    this.termFrequency = termFrequency;
  }

  record WrittenLevel(LevelModel level, String path, int line) {}

  WrittenLevel level(JsonValue value, String path, String mainColumn) {
    Fields fields = fieldsOf(value, path);
    LevelTest test = test(fields, mainColumn);
    boolean adjust =
        fields.flagOr(
            "termFrequency",
            termFrequency && test instanceof LevelTest.Exact(String c) && c.equals(mainColumn));
    if (adjust && !termFrequency) {
      fields.fault(
          "termFrequency",
          "this comparison makes no adjustment for common values",
          "write \"termFrequency\": true beside \"levels\" too");
    }
    @Nullable Double m = fields.optionalNumber("m", 0, 1);
    @Nullable Double u = fields.optionalNumber("u", 0, 1);
    if ((m != null && m == 0) || (u != null && u == 0)) {
      fields.fault(
          m != null && m == 0 ? "m" : "u",
          "a probability of exactly 0 would make this level decide everything alone",
          "write a small number such as 0.0001, or leave it out to have it learnt");
    }
    if (test instanceof LevelTest.Missing && (m != null || u != null)) {
      fields.fault("m", "a missing value says nothing, so it has no m or u", "leave them out");
    }
    String says = fields.textOr("says", LevelSentences.usual(test));
    return new WrittenLevel(new LevelModel(test, says, m, u, adjust), path, value.line());
  }

  private Fields fieldsOf(JsonValue value, String path) {
    JsonObject object =
        switch (value) {
          case JsonText text -> new JsonObject(Map.of("when", text), text.line());
          case JsonObject given -> given;
          default -> new JsonObject(Map.of(), value.line());
        };
    String kind = kindOf(object);
    List<String> known = new java.util.ArrayList<>(EVERY_LEVEL);
    known.addAll(SETTINGS.getOrDefault(kind, List.copyOf(object.fields().keySet())));
    return new Fields(object, path, faults, known);
  }

  private static String kindOf(JsonObject object) {
    return object.fields().get("when") instanceof JsonText(String text, int line) ? text : "";
  }

  /** Stands in for a level that cannot be read, and is in no other level's way. */
  private static LevelTest unknown(Fields fields) {
    return new LevelTest.All(List.of(new LevelTest.Exact(fields.at("when"))));
  }

  private LevelTest test(Fields fields, String main) {
    String kind = fields.textOr("when", "");
    if (!SETTINGS.containsKey(kind)) {
      fields.fault(
          "when",
          kind.isEmpty()
              ? "this level does not say when it holds"
              : "there is no kind of level \"" + kind + "\"",
          Suggestion.forWord(kind, SETTINGS.keySet()));
      return unknown(fields);
    }
    return switch (kind) {
      case "null" -> new LevelTest.Missing();
      case "else" -> new LevelTest.Otherwise();
      case "exact" -> new LevelTest.Exact(column(fields, main));
      case "jaro-winkler" ->
          new LevelTest.JaroWinkler(column(fields, main), fields.number("atLeast", 0.01, 1));
      case "jaro" -> new LevelTest.Jaro(column(fields, main), fields.number("atLeast", 0.01, 1));
      case "levenshtein" -> new LevelTest.Levenshtein(column(fields, main), edits(fields));
      case "damerau-levenshtein" -> new LevelTest.Damerau(column(fields, main), edits(fields));
      case "date-within" -> dateWithin(fields, main);
      case "number-within" ->
          new LevelTest.NumberWithin(column(fields, main), fields.number("atMost", 0, 1e15));
      case "percent-within" ->
          new LevelTest.PercentWithin(column(fields, main), fields.number("atMost", 0, 100));
      case "shared-elements" ->
          new LevelTest.SharedElements(
              listColumn(fields, main), fields.wholeOr("atLeast", 1, 1, 1000));
      case "shared-fraction" ->
          new LevelTest.SharedFraction(listColumn(fields, main), fields.number("atLeast", 0.01, 1));
      case "nickname" -> new LevelTest.Nickname(column(fields, main));
      case "phonetic" -> new LevelTest.Phonetic(column(fields, main));
      case "columns-reversed" -> {
        List<String> two = twoColumns(fields, "first_name and surname");
        yield new LevelTest.ColumnsReversed(two.getFirst(), two.getLast());
      }
      case "distance-within" -> {
        List<String> two = twoColumns(fields, "latitude and longitude");
        yield new LevelTest.DistanceWithin(
            two.getFirst(), two.getLast(), fields.number("kilometres", 0, 20_100));
      }
      default -> combined(fields, kind, main);
    };
  }

  private LevelTest combined(Fields fields, String kind, String main) {
    List<LevelTest> of = fields.list("of", (value, path) -> inner(value, path, main));
    if (of.size() < 2 || of.stream().anyMatch(LevelReader::isMarker)) {
      fields.fault(
          "of",
          "\"" + kind + "\" joins two or more tests",
          "list at least two levels such as \"exact\"; \"null\" and \"else\" cannot be among them");
      return unknown(fields);
    }
    return kind.equals("all") ? new LevelTest.All(of) : new LevelTest.Any(of);
  }

  private LevelTest inner(JsonValue value, String path, String main) {
    Fields fields = fieldsOf(value, path);
    if (fields.has("termFrequency")) {
      fields.fault(
          "termFrequency",
          "a test that is joined with others makes no adjustment for common values",
          "leave it out, or make the test a level of its own");
    }
    return test(fields, main);
  }

  private static boolean isMarker(LevelTest test) {
    return test instanceof LevelTest.Missing || test instanceof LevelTest.Otherwise;
  }

  private static int edits(Fields fields) {
    double edits = fields.number("atMost", 1, 100);
    if (edits != Math.rint(edits)) {
      fields.fault("atMost", "edits are counted in whole numbers", "write 1, 2, 3 …");
    }
    return (int) edits;
  }

  private LevelTest dateWithin(Fields fields, String main) {
    List<String> given = List.of("days", "months", "years").stream().filter(fields::has).toList();
    if (given.size() != 1) {
      fields.fault(
          "days",
          given.isEmpty() ? "no span of time is given" : "several spans of time are given",
          "write one of \"days\", \"months\" (30.44 days) or \"years\" (365.25 days)");
      return new LevelTest.DateWithin(column(fields, main), 1, "1 day");
    }
    String unit = given.getFirst();
    double amount = fields.number(unit, 0, 100_000);
    double daysEach = unit.equals("years") ? 365.25 : unit.equals("months") ? 30.4375 : 1;
    String singular = unit.substring(0, unit.length() - 1);
    return new LevelTest.DateWithin(
        column(fields, main),
        (int) Math.floor(amount * daysEach),
        Plain.number(amount) + " " + (amount == 1 ? singular : unit));
  }

  private String column(Fields fields, String main) {
    String column = fields.textOr("column", main);
    checkUsed(fields, "column", column);
    return column;
  }

  private void checkUsed(Fields fields, String field, String column) {
    if (!used.isEmpty() && !used.contains(column)) {
      fields.fault(
          field,
          "the comparison does not list the column \"" + column + "\"",
          Suggestion.forWord(column, used) + ", or add it to the comparison's \"columns\"");
    }
  }

  private String listColumn(Fields fields, String main) {
    String column = column(fields, main);
    boolean single = columns.stream().anyMatch(c -> c.name().equals(column) && c.split() == null);
    if (single) {
      fields.fault(
          "column",
          "the column \"" + column + "\" holds single values, not lists",
          "give the column a \"split\", such as \"split\": \";\" or \"split\": \" \" for words");
    }
    return column;
  }

  private List<String> twoColumns(Fields fields, String example) {
    List<String> two = fields.has("columns") ? fields.texts("columns") : used;
    for (String column : two) {
      checkUsed(fields, "columns", column);
    }
    if (two.size() != 2) {
      fields.fault(
          "columns",
          "this kind of level needs exactly two columns, such as " + example,
          "write \"columns\": [\"…\", \"…\"] here or in the comparison");
      return List.of("", "");
    }
    return two;
  }
}
