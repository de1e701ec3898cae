package org.crosslight.kernel.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the text of a JSON file into values that know their line; duplicate fields are refused. */
final class JsonReading {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonReading() {}

  static JsonValue read(String text, String fileName) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        throw broken(fileName, 1, "the file is empty", "write a model: see docs/linkage-model.md");
      }
      JsonValue value = valueAt(parser);
      if (parser.nextToken() != null) {
        throw broken(
            fileName,
            parser.currentLocation().getLineNr(),
            "there is more text after the end of the model",
            "keep one {…} object in the file");
      }
      return value;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw broken(
          fileName,
          line,
          "the file is not valid JSON: " + e.getOriginalMessage(),
          "check commas, quotes and brackets on this line and the one before it");
    } catch (IOException e) {
      throw broken(fileName, 1, "the file cannot be read: " + e.getMessage(), "check the file");
    }
  }

  private static ModelProblem broken(String fileName, int line, String what, String fix) {
    return new ModelProblem(fileName, List.of(new ModelFault("(file)", line, what, fix)));
  }

  private static JsonValue valueAt(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_OBJECT -> objectAt(parser, line);
      case START_ARRAY -> arrayAt(parser, line);
      case VALUE_STRING -> new JsonValue.JsonText(parser.getText(), line);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new JsonValue.JsonNumber(parser.getDoubleValue(), line);
      case VALUE_TRUE -> new JsonValue.JsonFlag(true, line);
      case VALUE_FALSE -> new JsonValue.JsonFlag(false, line);
      default -> new JsonValue.JsonNothing(line);
    };
  }

  private static JsonValue objectAt(JsonParser parser, int line) throws IOException {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, valueAt(parser));
    }
    return new JsonValue.JsonObject(fields, line);
  }

  private static JsonValue arrayAt(JsonParser parser, int line) throws IOException {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(valueAt(parser));
    }
    return new JsonValue.JsonArray(items, line);
  }
}
