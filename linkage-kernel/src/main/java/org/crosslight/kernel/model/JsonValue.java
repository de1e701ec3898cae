package org.crosslight.kernel.model;

import java.util.List;
import java.util.Map;

/**
 * A piece of a JSON file that remembers the line it began on, so that a complaint can point at it.
 */
sealed interface JsonValue {
  /** The line in the file, counted from 1. */
  int line();

  /** What a reader of the file would call this, such as "a text" or "a list". */
  String kind();

  record JsonObject(Map<String, JsonValue> fields, int line) implements JsonValue {
    @Override
    public String kind() {
      return "an object {…}";
    }
  }

  record JsonArray(List<JsonValue> items, int line) implements JsonValue {
    @Override
    public String kind() {
      return "a list […]";
    }
  }

  record JsonText(String text, int line) implements JsonValue {
    @Override
    public String kind() {
      return "the text \"" + text + "\"";
    }
  }

  record JsonNumber(double number, int line) implements JsonValue {
    @Override
    public String kind() {
      return "the number " + Plain.number(number);
    }
  }

  record JsonFlag(boolean flag, int line) implements JsonValue {
    @Override
    public String kind() {
      return Boolean.toString(flag);
    }
  }

  record JsonNothing(int line) implements JsonValue {
    @Override
    public String kind() {
      return "null";
    }
  }
}
