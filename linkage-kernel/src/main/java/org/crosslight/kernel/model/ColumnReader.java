package org.crosslight.kernel.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosslight.kernel.model.JsonValue.JsonObject;
import org.crosslight.kernel.model.JsonValue.JsonText;

/** Reads the columns of a model. */
final class ColumnReader {
  private static final List<String> KNOWN =
      List.of("name", "from", "alsoCalled", "optional", "clean", "split");

  private ColumnReader() {}

  static List<ColumnModel> columns(Fields fields) {
    return fields.list("columns", (value, path) -> column(value, path, fields.faults()));
  }

  private static ColumnModel column(JsonValue value, String path, Faults faults) {
    return switch (value) {
      case JsonText(String text, int line) when !text.isBlank() -> ColumnModel.plain(text, text);
      case JsonObject object -> declared(new Fields(object, path, faults, KNOWN));
      default -> {
        faults.add(
            path,
            value.line(),
            "found " + value.kind(),
            "write a column name or {\"name\": …, \"clean\": […]}");
        yield ColumnModel.plain("", "");
      }
    };
  }

  private static ColumnModel declared(Fields fields) {
    String name = fields.text("name", "what comparisons call this column");
    FileColumns from =
        fields.has("from") ? fields.fileColumns("from") : FileColumns.everywhere(List.of(name));
    String split = null;
    if (fields.has("split")) {
      split = fields.textOr("split", " ");
      if (split.isEmpty()) {
        fields.fault(
            "split", "an empty text separates nothing", "write what does, such as \";\" or \" \"");
        split = " ";
      }
    }
    List<String> alsoCalled = fields.texts("alsoCalled");
    if (!alsoCalled.isEmpty() && (from.usual() == null || from.usual().size() != 1)) {
      fields.fault(
          "alsoCalled",
          "other names are only looked for in place of one column",
          "name one column in \"from\", or list the columns of each file there");
    }
    return new ColumnModel(
        name,
        from,
        alsoCalled,
        fields.flagOr("optional", false),
        CleaningReader.steps(fields),
        split);
  }

  /** Reads cleaning steps: a name, or an object with a "step" and its settings. */
  private static final class CleaningReader {
    private static final Map<String, List<String>> SETTINGS = new LinkedHashMap<>();

    static {
      for (CleaningStep.Plain plain : CleaningStep.Plain.values()) {
        SETTINGS.put(plain.written(), List.of("step"));
      }
      SETTINGS.put("phone", List.of("step", "region"));
      SETTINGS.put("parse-date", List.of("step", "formats", "pivotYear", "keepUnreadable"));
      SETTINGS.put("missing-when", List.of("step", "values"));
      SETTINGS.put("replace", List.of("step", "pattern", "with"));
      SETTINGS.put("remove-words", List.of("step", "words"));
      SETTINGS.put("substring", List.of("step", "from", "length"));
    }

    static List<CleaningStep> steps(Fields fields) {
      List<CleaningStep> steps = new ArrayList<>();
      for (CleaningStep step : fields.list("clean", (v, p) -> step(v, p, fields.faults()))) {
        steps.add(step);
      }
      return steps;
    }

    private static CleaningStep step(JsonValue value, String path, Faults faults) {
      JsonObject object =
          switch (value) {
            case JsonText text -> new JsonObject(Map.of("step", text), text.line());
            case JsonObject given -> given;
            default -> new JsonObject(Map.of(), value.line());
          };
      String name =
          object.fields().get("step") instanceof JsonText(String text, int line) ? text : "";
      List<String> settings = SETTINGS.get(name);
      if (settings == null) {
        faults.add(
            path,
            value.line(),
            name.isEmpty() ? "found " + value.kind() : "there is no cleaning step \"" + name + "\"",
            Suggestion.forWord(name, SETTINGS.keySet()));
        return CleaningStep.Plain.TRIM;
      }
      return stepOf(name, new Fields(object, path, faults, settings));
    }

    private static CleaningStep stepOf(String name, Fields fields) {
      return switch (name) {
        case "phone" -> phone(fields);
        case "parse-date" -> parseDate(fields);
        case "missing-when" -> new CleaningStep.MissingWhen(needed(fields, "values", "n/a"));
        case "remove-words" -> new CleaningStep.RemoveWords(needed(fields, "words", "mr"));
        case "replace" -> replace(fields);
        case "substring" ->
            new CleaningStep.Substring(
                fields.wholeOr("from", 1, 1, 10_000), fields.wholeOr("length", 1, 1, 10_000));
        default ->
            Arrays.stream(CleaningStep.Plain.values())
                .filter(plain -> plain.written().equals(name))
                .findFirst()
                .orElseThrow();
      };
    }

    private static CleaningStep phone(Fields fields) {
      String region = fields.textOr("region", "GB");
      if (!region.matches("[A-Z]{2}")) {
        fields.fault(
            "region",
            "\"" + region + "\" is not a two-letter country code",
            "write the country whose numbers lack a country code, such as \"GB\"");
        region = "GB";
      }
      return new CleaningStep.Phone(region);
    }

    private static CleaningStep parseDate(Fields fields) {
      List<String> formats =
          fields.has("formats") ? fields.texts("formats") : List.of("yyyy-MM-dd");
      for (String format : formats) {
        try {
          var _ = java.time.format.DateTimeFormatter.ofPattern(format);
        } catch (IllegalArgumentException e) {
          fields.fault(
              "formats",
              "\"" + format + "\" is not a date format",
              "use yyyy or yy for the year, MM or MMM for the month, dd for the day, as in"
                  + " \"dd/MM/yyyy\"");
          return new CleaningStep.ParseDate(List.of("yyyy-MM-dd"), 1930, false);
        }
      }
      if (formats.isEmpty()) {
        fields.fault("formats", "the list is empty", "name a format such as \"dd/MM/yyyy\"");
      }
      return new CleaningStep.ParseDate(
          formats,
          fields.wholeOr("pivotYear", 1930, 1000, 9000),
          fields.flagOr("keepUnreadable", false));
    }

    private static CleaningStep replace(Fields fields) {
      String pattern = fields.text("pattern", "a regular expression");
      try {
        var _ = java.util.regex.Pattern.compile(pattern);
      } catch (java.util.regex.PatternSyntaxException e) {
        fields.fault(
            "pattern",
            "this is not a regular expression: " + e.getDescription(),
            "put a backslash (written \\\\ in JSON) before a character meant literally");
        pattern = "(?!)";
      }
      return new CleaningStep.Replace(pattern, fields.textOr("with", ""));
    }

    private static List<String> needed(Fields fields, String field, String example) {
      List<String> texts = fields.texts(field);
      if (texts.isEmpty()) {
        fields.fault(field, "no values are given", "list them, such as [\"" + example + "\"]");
      }
      return texts;
    }
  }
}
