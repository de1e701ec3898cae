package org.crosslight.evidence.reader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of an object, whatever else may stand there. */
public final class JsonFields {
  private JsonFields() {}

  /** A text that is not blank, or a number or word as written; null for anything else. */
  public static @Nullable String text(JsonNode object, String field) {
    JsonNode value = object.get(field);
    if (value == null || !value.isValueNode() || value.isNull()) {
      return null;
    }
    String text = value.asText();
    return text.isBlank() ? null : text;
  }

  /** A whole number, or null. */
  public static @Nullable Long number(JsonNode object, String field) {
    JsonNode value = object.get(field);
    if (value == null) {
      return null;
    }
    if (value.isIntegralNumber() && value.canConvertToLong()) {
      return value.longValue();
    }
    return value.isTextual() && value.asText().matches("-?\\d{1,18}")
        ? Long.valueOf(value.asText())
        : null;
  }
}
