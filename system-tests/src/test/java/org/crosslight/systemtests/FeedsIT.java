package org.crosslight.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import org.crosslight.client.Service;
import org.crosslight.kit.testing.Contract;
import org.junit.jupiter.api.Test;

/**
 * Every fact the services publish while the demo operation is worked through keeps the contract.
 */
class FeedsIT {

  private static final int PAGE = 1000;

  private final RunningSuite suite = RunningSuite.get();
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void caseServiceTellsOfCasesAndMembers() throws Exception {
    assertThat(factsOf(Service.CASE))
        .contains(
            "org.crosslight.case.opened",
            "org.crosslight.case.closed",
            "org.crosslight.case.member-changed");
  }

  @Test
  void evidenceServiceTellsOfExhibitsOriginalsAndExtractions() throws Exception {
    assertThat(factsOf(Service.EVIDENCE))
        .contains(
            "org.crosslight.evidence.exhibit-registered",
            "org.crosslight.evidence.original-received",
            "org.crosslight.evidence.extraction-completed");
  }

  @Test
  void translationServiceTellsOfBatchesAndExtractions() throws Exception {
    assertThat(factsOf(Service.TRANSLATION))
        .containsExactly(
            "org.crosslight.translation.batch-translated",
            "org.crosslight.translation.extraction-translated");
  }

  @Test
  void linkageServiceTellsOfExtractionsAndConnections() throws Exception {
    assertThat(factsOf(Service.LINKAGE))
        .contains(
            "org.crosslight.linkage.connection-found", "org.crosslight.linkage.extraction-linked");
  }

  /** The types of all facts of a service's feed, each held to its document. */
  private Set<String> factsOf(Service service) throws IOException, InterruptedException {
    Set<String> types = new TreeSet<>();
    String after = "";
    while (true) {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(
                      URI.create(
                          suite.addresses().of(service)
                              + "/feed?limit=%d&after=%s".formatted(PAGE, after)))
                  .header("Authorization", "Bearer " + suite.serviceToken(service))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      types.addAll(Contract.of(service.shortName()).checkFeed(answer.body()));
      JsonNode events = JsonMapper.builder().build().readTree(answer.body());
      if (events.size() < PAGE) {
        return types;
      }
      after = events.get(events.size() - 1).get("id").asText();
    }
  }
}
