package org.crosslight.kernel.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.crosslight.kernel.model.JsonValue.JsonArray;
import org.crosslight.kernel.model.JsonValue.JsonFlag;
import org.crosslight.kernel.model.JsonValue.JsonNumber;
import org.crosslight.kernel.model.JsonValue.JsonObject;
import org.crosslight.kernel.model.JsonValue.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object of a model file, read strictly: unknown ones and wrong kinds are faults.
 */
final class Fields {
  private final JsonObject object;
  private final String path;
  private final Faults faults;

  Fields(JsonObject object, String path, Faults faults, List<String> known) {
    this.object = object;
    this.path = path;
    this.faults = faults;
    for (var entry : object.fields().entrySet()) {
      if (!known.contains(entry.getKey())) {
        faults.add(
            at(entry.getKey()),
            entry.getValue().line(),
            "there is no such field here",
            Suggestion.forWord(entry.getKey(), known));
      }
    }
  }

  int line() {
    return object.line();
  }

  Faults faults() {
    return faults;
  }

  String at(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  boolean has(String field) {
    return object.fields().containsKey(field);
  }

  @Nullable JsonValue raw(String field) {
    return object.fields().get(field);
  }

  int lineOf(String field) {
    JsonValue value = object.fields().get(field);
    return value == null ? object.line() : value.line();
  }

  void fault(String field, String what, String fix) {
    faults.add(at(field), lineOf(field), what, fix);
  }

  String text(String field, String meaning) {
    JsonValue value = object.fields().get(field);
    if (value == null) {
      faults.add(
          at(field), object.line(), "this field is missing", "add \"" + field + "\": " + meaning);
      return "";
    }
    return value instanceof JsonText(String text, int line) && !text.isBlank()
        ? text
        : wrong(field, value, "a text that is not empty", "");
  }

  String textOr(String field, String otherwise) {
    JsonValue value = object.fields().get(field);
    if (value == null) {
      return otherwise;
    }
    return value instanceof JsonText(String text, int line)
        ? text
        : wrong(field, value, "a text in double quotes", otherwise);
  }

  boolean flagOr(String field, boolean otherwise) {
    JsonValue value = object.fields().get(field);
    if (value == null) {
      return otherwise;
    }
    return value instanceof JsonFlag(boolean flag, int line)
        ? flag
        : wrong(field, value, "true or false", otherwise);
  }

  /** A number from {@code least} to {@code most}, or the given default when the field is absent. */
  double numberOr(String field, double otherwise, double least, double most) {
    JsonValue value = object.fields().get(field);
    if (value == null) {
      return otherwise;
    }
    String wanted = "a number from " + Plain.number(least) + " to " + Plain.number(most);
    if (value instanceof JsonNumber(double number, int line)) {
      return number >= least && number <= most ? number : wrong(field, value, wanted, otherwise);
    }
    return wrong(field, value, wanted, otherwise);
  }

  double number(String field, double least, double most) {
    if (!has(field)) {
      faults.add(
          at(field),
          object.line(),
          "this field is missing",
          "add \""
              + field
              + "\": a number from "
              + Plain.number(least)
              + " to "
              + Plain.number(most));
      return least;
    }
    return numberOr(field, least, least, most);
  }

  @Nullable Double optionalNumber(String field, double least, double most) {
    return has(field) ? Double.valueOf(numberOr(field, least, least, most)) : null;
  }

  int wholeOr(String field, int otherwise, int least, int most) {
    double number = numberOr(field, otherwise, least, most);
    JsonValue value = object.fields().get(field);
    if (number != Math.rint(number) && value != null) {
      return wrong(field, value, "a whole number", otherwise);
    }
    return (int) number;
  }

  /** The texts of a list; a single text counts as a list of one. */
  List<String> texts(String field) {
    JsonValue value = object.fields().get(field);
    List<String> texts = new ArrayList<>();
    if (value instanceof JsonText(String text, int line)) {
      texts.add(text);
    } else if (value instanceof JsonArray(List<JsonValue> items, int line)) {
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i) instanceof JsonText(String text, int itemLine)) {
          texts.add(text);
        } else {
          wrong(field + "[" + i + "]", items.get(i), "a text in double quotes", "");
        }
      }
    } else if (value != null) {
      wrong(field, value, "a list of texts such as [\"a\", \"b\"]", "");
    }
    return texts;
  }

  /** Columns of the files: a name, a list of names, or an object with either for each file. */
  FileColumns fileColumns(String field) {
    JsonValue value = object.fields().get(field);
    if (!(value instanceof JsonObject byFile)) {
      List<String> everywhere = texts(field);
      if (everywhere.isEmpty()) {
        fault(field, "no column is named", "name at least one column of the file");
      }
      return FileColumns.everywhere(everywhere);
    }
    Fields files = new Fields(byFile, at(field), faults, List.copyOf(byFile.fields().keySet()));
    Map<String, List<String>> bySource = new LinkedHashMap<>();
    byFile.fields().keySet().forEach(file -> bySource.put(file, files.texts(file)));
    List<String> others = bySource.remove(FileColumns.OTHERS);
    if (bySource.isEmpty() && others == null) {
      fault(
          field,
          "no file is named",
          "write the name of each file without its extension, such as {\"clinic\": \"forename\"}");
    }
    return new FileColumns(others, bySource);
  }

  <T> List<T> list(String field, BiFunction<JsonValue, String, T> reader) {
    JsonValue value = object.fields().get(field);
    List<T> read = new ArrayList<>();
    if (value instanceof JsonArray(List<JsonValue> items, int line)) {
      for (int i = 0; i < items.size(); i++) {
        read.add(reader.apply(items.get(i), at(field) + "[" + i + "]"));
      }
    } else if (value != null) {
      wrong(field, value, "a list […]", "");
    }
    return read;
  }

  /** The object in a field, or an empty one when the field is absent or of the wrong kind. */
  JsonObject objectOrEmpty(String field) {
    JsonValue value = object.fields().get(field);
    if (value instanceof JsonObject inner) {
      return inner;
    }
    JsonObject empty = new JsonObject(java.util.Map.of(), lineOf(field));
    return value == null ? empty : wrong(field, value, "an object {…}", empty);
  }

  private <T> T wrong(String field, JsonValue value, String wanted, T otherwise) {
    faults.add(at(field), value.line(), "found " + value.kind(), "write " + wanted);
    return otherwise;
  }
}
