package org.crosslight.kernel.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedModelsTest {
  private static final Path SCHEMA =
      Path.of("src/main/resources/org/crosslight/kernel/model/linkage-model.schema.json");

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA));
  }

  @ParameterizedTest
  @ValueSource(strings = {"febrl3.json", "splink_fake_1000.json", "people.json"})
  void everyShippedModelIsReadAndFitsTheSchema(String name) throws IOException {
    Path file = Path.of("models", name);
    assertThat(Model.read(file).comparisons()).hasSizeGreaterThan(3);
    assertThat(schema().validate(Files.readString(file), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"febrl3.json", "splink_fake_1000.json", "people.json"})
  void aModelWrittenBackIsReadToTheSameModelAndFitsTheSchema(String name) throws IOException {
    Model model = Model.read(Path.of("models", name));
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      ModelWriter.writeFields(model, json);
      json.writeEndObject();
    }
    assertThat(schema().validate(text.toString(), InputFormat.JSON)).isEmpty();
    StringWriter again = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(again)) {
      json.writeStartObject();
      ModelWriter.writeFields(Model.parse(text.toString()), json);
      json.writeEndObject();
    }
    assertThat(again.toString()).isEqualTo(text.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"idColumn\": \"id\", \"colums\": []}", "{}"})
  void theSchemaRefusesWhatTheReaderRefuses(String json) throws IOException {
    assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
  }
}
