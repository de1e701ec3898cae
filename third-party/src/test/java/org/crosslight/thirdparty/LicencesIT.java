package org.crosslight.thirdparty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every library in the applications says under which licence it is, and it is one we may use. */
class LicencesIT {

  private static final Path BILL = Path.of("target", "bom.json");

  @Test
  void everyLibraryIsUnderALicenceThatMayBe() throws IOException {
    assertThat(refused(libraries(bill())))
        .as("libraries under none of the licences in src/test/resources/allowed-licences.txt")
        .isEmpty();
  }

  @Test
  void theBillNamesWhatTheApplicationsStandOn() throws IOException {
    assertThat(libraries(bill()).keySet().stream().map(name -> name.replaceFirst(":[^:]*$", "")))
        .contains(
            "io.quarkus:quarkus-rest",
            "org.postgresql:postgresql",
            "org.flywaydb:flyway-core",
            "org.jdbi:jdbi3-core",
            "io.minio:minio",
            "org.apache.poi:poi-ooxml",
            "info.picocli:picocli")
        .noneMatch(name -> name.startsWith("org.junit"));
  }

  @Test
  void aLicenceThatIsNotOnTheListIsRefused() throws IOException {
    JsonNode bill =
        new ObjectMapper()
            .readTree(
                """
                {"components": [
                  {"group": "org.example", "name": "free", "version": "1",
                   "licenses": [{"license": {"id": "MIT"}}]},
                  {"group": "org.example", "name": "either", "version": "1",
                   "licenses": [{"license": {"id": "GPL-3.0-only"}}, {"license": {"id": "MIT"}}]},
                  {"group": "org.example", "name": "shared-alike", "version": "2",
                   "licenses": [{"license": {"id": "AGPL-3.0-only"}}]},
                  {"group": "org.example", "name": "unsaid", "version": "3"}]}
                """);
    assertThat(refused(libraries(bill)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "org.example:shared-alike:2", Set.of("AGPL-3.0-only"),
                "org.example:unsaid:3", Set.of()));
  }

  private static JsonNode bill() throws IOException {
    return new ObjectMapper().readTree(BILL.toFile());
  }

  private static Map<String, Set<String>> refused(Map<String, Set<String>> libraries)
      throws IOException {
    Set<String> allowed = allowed();
    Map<String, Set<String>> refused = new TreeMap<>(libraries);
    refused.values().removeIf(licences -> licences.stream().anyMatch(allowed::contains));
    return refused;
  }

  /** By coordinates, the licences each may be taken under, as SPDX calls them or as written. */
  private static Map<String, Set<String>> libraries(JsonNode bill) {
    Map<String, Set<String>> libraries = new TreeMap<>();
    for (JsonNode component : bill.path("components")) {
      String group = component.path("group").asText();
      if (!group.equals("org.crosslight")) {
        libraries.put(
            "%s:%s:%s"
                .formatted(
                    group, component.path("name").asText(), component.path("version").asText()),
            licences(component.path("licenses")));
      }
    }
    return libraries;
  }

  private static Set<String> licences(JsonNode stated) {
    Set<String> licences = new TreeSet<>();
    for (JsonNode choice : stated) {
      JsonNode licence = choice.path("license");
      licences.add(
          choice.has("expression")
              ? choice.path("expression").asText()
              : licence.has("id") ? licence.path("id").asText() : licence.path("name").asText());
    }
    return licences;
  }

  private static Set<String> allowed() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/allowed-licences.txt"));
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .collect(Collectors.toSet());
  }
}
