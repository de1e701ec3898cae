package org.crosslight.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The committed OpenAPI document of a service as a yardstick, for both ends: what the service
 * answers is held to it, and so is what stands in for the service in the tests of another.
 */
public final class Contract {

  /** Extension of a schema: the types of the facts in the feed whose data it describes. */
  private static final String FACT = "x-fact";

  private static final String NDJSON = "application/x-ndjson";
  private static final Map<String, Contract> KNOWN = new ConcurrentHashMap<>();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final String service;
  private final JsonNode document;
  private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

  private Contract(String service) {
    this.service = service;
    Path file = Path.of("..", service + "-service", "openapi.yaml");
    try {
      document = new YAMLMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /**
   * The document of one service.
   *
   * @param service such as {@code evidence}
   */
  public static Contract of(String service) {
    return KNOWN.computeIfAbsent(service, Contract::new);
  }

  /** Holds a successful answer to what the document says of it; every line of many lines. */
  public void checkAnswer(String operationId, int status, @Nullable String mediaType, String body) {
    String where = "%s %s answered %d".formatted(service, operationId, status);
    JsonNode said = operation(operationId).path("responses").path(Integer.toString(status));
    if (said.isMissingNode()) {
      throw new AssertionError(where + ", which its document does not tell of");
    }
    String type = mediaType == null ? "" : mediaType.split(";", 2)[0].strip();
    if (body.isEmpty() && type.isEmpty()) {
      return;
    }
    JsonNode content = said.path("content").path(type);
    if (content.isMissingNode()) {
      throw new AssertionError("%s with %s, not told of: %s".formatted(where, type, said));
    }
    if (type.equals(NDJSON)) {
      body.lines().forEach(line -> check(where, content.path("schema"), line));
    } else if (type.endsWith("json")) {
      check(where, content.path("schema"), body);
    }
  }

  /** Holds a value to a schema of the document. */
  public void checkValue(String schema, String json) {
    check(service + " " + schema, reference(schema), json);
  }

  /** Holds facts of the feed, whole CloudEvents, to the document. */
  public void checkFact(String cloudEvent) {
    checkValue("CloudEvent", cloudEvent);
    JsonNode event = tree(cloudEvent);
    String type = event.path("type").asText();
    String schema =
        factSchema(type)
            .orElseThrow(
                () -> new AssertionError("%s tells of no fact %s".formatted(service, type)));
    check(type, reference(schema), event.path("data").toString());
  }

  /** Holds a page of the feed to the document and gives the types of its facts. */
  public Set<String> checkFeed(String page) {
    Set<String> types = new TreeSet<>();
    for (JsonNode event : tree(page)) {
      checkFact(event.toString());
      types.add(event.path("type").asText());
    }
    return types;
  }

  /** The types of all facts the document tells of. */
  public List<String> factTypes() {
    return document.at("/components/schemas").properties().stream()
        .flatMap(schema -> types(schema.getValue()).stream())
        .sorted()
        .toList();
  }

  private Optional<String> factSchema(String type) {
    return document.at("/components/schemas").properties().stream()
        .filter(schema -> types(schema.getValue()).contains(type))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static List<String> types(JsonNode schema) {
    String types = schema.path(FACT).asText();
    return types.isEmpty() ? List.of() : Arrays.asList(types.split(" ", -1));
  }

  private JsonNode operation(String id) {
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (JsonNode operation : path.getValue()) {
        if (operation.path("operationId").asText().equals(id)) {
          return operation;
        }
      }
    }
    throw new AssertionError("%s tells of no operation %s".formatted(service, id));
  }

  private static JsonNode reference(String schema) {
    return JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema);
  }

  private void check(String what, JsonNode schema, String json) {
    List<Error> errors =
        schemas
            .computeIfAbsent(schema, this::within)
            .validate(
                tree(json),
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    if (!errors.isEmpty()) {
      throw new AssertionError("%s breaks the contract: %s%nin %s".formatted(what, errors, json));
    }
  }

  /** The schema with all others beside it, so that it can refer to them. */
  private Schema within(JsonNode schema) {
    ObjectNode whole = Objects.requireNonNull(schema.deepCopy());
    whole.set("components", document.path("components"));
    return REGISTRY.getSchema(whole);
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("This is no JSON: " + json, e);
    }
  }
}
