package org.crosslight.kernel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example of the documentation is read, and fits the schema. */
class DocumentedModelsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern EXAMPLE = Pattern.compile("(?s)\\n *```json\\n(.*?)```");
  private static final Path SCHEMA =
      Path.of("src/main/resources/org/crosslight/kernel/model/linkage-model.schema.json");

  @ParameterizedTest
  @ValueSource(strings = {"linkage-model.md", "linking-your-own-data.md"})
  void everyExampleIsAModelOrPartOfOne(String page) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    Matcher examples = EXAMPLE.matcher(Files.readString(Path.of("../docs", page)));
    int found = 0;
    while (examples.find()) {
      found++;
      String model = completed(examples.group(1).strip());
      assertThatCode(() -> Model.parse(model)).as(model).doesNotThrowAnyException();
      assertThat(schema.validate(model, InputFormat.JSON)).as(model).isEmpty();
    }
    assertThat(found).isPositive();
  }

  /** The example with what a whole model needs besides. */
  private static String completed(String example) throws IOException {
    ObjectNode model =
        (ObjectNode) JSON.readTree(example.startsWith("{") ? example : "{" + example + "}");
    if (model.has("levels")) {
      ObjectNode whole = JSON.createObjectNode();
      whole.putArray("comparisons").add(model);
      model = whole;
    }
    if (!model.has("idColumn")) {
      model.put("idColumn", "id");
    }
    if (!model.has("comparisons")) {
      Set<String> names = new LinkedHashSet<>(Set.of("surname"));
      for (JsonNode block : model.path("training").path("blocks")) {
        block.path("leaveOut").forEach(name -> names.add(name.asText()));
      }
      for (String name : names) {
        ObjectNode comparison = model.withArray("comparisons").addObject();
        comparison.put("column", name).putArray("levels").add("exact");
      }
    }
    if (!model.has("blocking")) {
      model.putObject("blocking").putArray("rules").addArray().add("surname");
    }
    Set<String> listed = new LinkedHashSet<>();
    for (JsonNode column : model.withArray("columns")) {
      listed.add(column.isTextual() ? column.asText() : column.get("name").asText());
    }
    for (String column : named(model)) {
      if (listed.add(column)) {
        model.withArray("columns").add(column);
      }
    }
    return model.toString();
  }

  /** The columns that comparisons and rules name. */
  private static Set<String> named(ObjectNode model) {
    Set<String> named = new LinkedHashSet<>();
    for (JsonNode comparison : model.get("comparisons")) {
      comparison.path("columns").forEach(column -> named.add(column.asText()));
      named.add(comparison.path("column").asText("surname"));
    }
    JsonNode training = model.path("training");
    for (JsonNode rules :
        new JsonNode[] {
          model.get("blocking").get("rules"),
          training.path("blocks"),
          training.path("deterministicRules")
        }) {
      for (JsonNode rule : rules) {
        for (JsonNode part : rule.isObject() ? rule.get("on") : rule) {
          named.add(part.isTextual() ? part.asText() : part.get("column").asText());
        }
      }
    }
    return named;
  }
}
