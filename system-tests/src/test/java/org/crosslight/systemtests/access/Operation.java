package org.crosslight.systemtests.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosslight.client.Service;

/**
 * One thing a service can be asked, as its OpenAPI document says.
 *
 * @param path with placeholders, e.g. {@code /cases/{caseId}}
 */
record Operation(Service service, String id, String method, String path) {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** All operations of that service. */
  static List<Operation> of(Service service) {
    Path document = Path.of("..", service.shortName() + "-service", "openapi.yaml");
    List<Operation> operations = new ArrayList<>();
    try {
      JsonNode paths = new YAMLMapper().readTree(document.toFile()).get("paths");
      paths
          .properties()
          .forEach(
              path ->
                  path.getValue()
                      .properties()
                      .forEach(
                          operation -> {
                            if (METHODS.contains(operation.getKey())) {
                              operations.add(
                                  new Operation(
                                      service,
                                      operation.getValue().get("operationId").asText(),
                                      operation.getKey().toUpperCase(Locale.ROOT),
                                      path.getKey()));
                            }
                          }));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return operations;
  }

  String name() {
    return service.shortName() + " " + id;
  }
}
