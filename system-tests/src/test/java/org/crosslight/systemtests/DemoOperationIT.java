package org.crosslight.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.crosslight.client.CaseHandle;
import org.crosslight.client.Service;
import org.crosslight.client.SuiteClient;
import org.crosslight.stack.demo.lantern.Planted;
import org.junit.jupiter.api.Test;

/**
 * What the suite makes of the demo operation: which planted connections are found, and how shown.
 */
class DemoOperationIT {

  private final RunningSuite suite = RunningSuite.get();

  @Test
  void everyRowOfEveryExhibitIsRead() {
    eventually(
        () ->
            assertThat(coverage())
                .containsExactlyInAnyOrderEntriesOf(
                    Map.of(
                        "LANTERN JDS/1", "2502 0",
                        "LANTERN JDS/2", "1370 0",
                        "LANTERN JDS/3", "29 0",
                        "HARBOUR KLT/1", "1350 0",
                        "HARBOUR KLT/2", "32 0",
                        "MERIDIAN RPW/1", "1151 0")));
  }

  /** Rows in the source and rows rejected, by exhibit. */
  private Map<String, String> coverage() {
    Map<String, String> coverage = new TreeMap<>();
    for (String lead : List.of("amira.hale", "carys.lloyd")) {
      SuiteClient officer = suite.as(lead);
      for (JsonNode file : officer.cases()) {
        for (JsonNode exhibit :
            officer
                .api()
                .get(Service.CASE, "/cases/" + file.get("id").asText() + "/exhibits")
                .get("items")) {
          assertThat(exhibit.get("rowsRead").asLong() + exhibit.get("rowsRejected").asLong())
              .isEqualTo(exhibit.get("rowsInSource").asLong());
          coverage.put(
              file.get("reference").asText() + " " + exhibit.get("reference").asText(),
              exhibit.get("rowsInSource").asLong() + " " + exhibit.get("rowsRejected").asLong());
        }
      }
    }
    coverage.keySet().removeIf(name -> !name.matches("(LANTERN|HARBOUR|MERIDIAN) .*"));
    return coverage;
  }

  @Test
  void languagesWithoutAnEngineStayHonestlyUntranslated() {
    SuiteClient carys = suite.as("carys.lloyd");
    JsonNode summary =
        carys.api().get(Service.TRANSLATION, "/cases/" + id(carys, "MERIDIAN") + "/summary");
    Map<String, String> reasons = new TreeMap<>();
    for (JsonNode language : summary.get("notTranslated")) {
      reasons.put(language.get("language").asText(), language.get("reason").asText());
    }
    assertThat(reasons)
        .containsEntry("urd", "no engine for Urdu; install a model pack")
        .containsEntry("ara", "no engine for Arabic; install a model pack");
    for (JsonNode language : summary.get("byLanguage")) {
      if (List.of("urd", "ara", "und").contains(language.get("language").asText())) {
        assertThat(language.get("gist").asLong() + language.get("keywords").asLong()).isZero();
      }
    }
  }

  @Test
  void onePhoneConnectsTheLiveCaseWithAClosedOne() {
    SuiteClient amira = suite.as("amira.hale");
    JsonNode connection = connection(amira, "LANTERN", Planted.SHARED_PHONE);
    assertThat(connection.get("strength").asText()).isEqualTo("strong");
    assertThat(connection.get("otherCase").get("reference").asText()).isEqualTo("HARBOUR");
    assertThat(connection.get("hereCitations").get(0).get("exhibitReference").asText())
        .isEqualTo("JDS/1");
    assertThat(connection.get("thereCitations").get(0).get("exhibitReference").asText())
        .isEqualTo("KLT/1");
  }

  @Test
  void aColleagueWhoIsNotInTheClosedCaseLearnsOnlyWhomToAsk() {
    JsonNode connection = connection(suite.as("ben.okoro"), "LANTERN", Planted.SHARED_PHONE);
    assertThat(connection.get("otherCase").isNull()).isTrue();
    assertThat(connection.get("pointer").get("force").asText()).isEqualTo("NRF");
    assertThat(connection.get("thereCitations")).isEmpty();
    assertThat(connection.toString()).doesNotContain("HARBOUR").doesNotContain("KLT/1");
  }

  @Test
  void oneVehicleIsAPointerToTheOtherForceAndNothingMore() {
    JsonNode connection =
        connection(suite.as("amira.hale"), "LANTERN", Planted.SHARED_VEHICLE.replace(" ", ""));
    assertThat(connection.get("otherCase").isNull()).isTrue();
    assertThat(connection.get("pointer").get("force").asText()).isEqualTo("SVF");
    assertThat(connection.get("pointer").get("contact").asText()).isNotBlank();
    assertThat(connection.get("thereCitations")).isEmpty();
    assertThat(connection.toString()).doesNotContain("MERIDIAN").doesNotContain("RPW/1");
  }

  @Test
  void aChangedNumberIsFoundByTheContactsItShares() {
    SuiteClient amira = suite.as("amira.hale");
    JsonNode shared =
        connections(amira, "LANTERN").stream()
            .filter(found -> found.get("entity").get("kind").asText().equals("shared-contacts"))
            .filter(found -> found.get("otherCase").path("reference").asText().equals("HARBOUR"))
            .findFirst()
            .orElseThrow();
    assertThat(shared.get("why").asText()).contains("6");
    assertThat(shared.get("whyMightBeWrong").asText()).isNotBlank();
  }

  @Test
  void theTaxiFirmIsShownAsCommonAndNeverStrong() {
    SuiteClient amira = suite.as("amira.hale");
    List<JsonNode> taxi =
        connections(amira, "LANTERN").stream()
            .filter(found -> found.get("entity").path("normalised").asText().equals(Planted.TAXI))
            .toList();
    assertThat(taxi).isNotEmpty();
    assertThat(taxi)
        .allSatisfy(
            found -> {
              assertThat(found.get("strength").asText()).isEqualTo("weak");
              assertThat(found.get("entity").get("commonness").get("level").asText())
                  .isEqualTo("common");
            });
  }

  @Test
  void theCaseIsAlertedToWhatWasFound() {
    SuiteClient amira = suite.as("amira.hale");
    eventually(() -> assertThat(strongAlerts(amira, "LANTERN")).contains(Planted.SHARED_PHONE));
  }

  private static List<String> strongAlerts(SuiteClient officer, String reference) {
    return officer.api().all(Service.CASE, "/cases/" + id(officer, reference) + "/alerts").stream()
        .filter(alert -> alert.get("strength").asText().equals("strong"))
        .map(alert -> alert.get("entityLabel").asText().replace(" ", ""))
        .toList();
  }

  /** Case-service hears from the other services a moment after they know. */
  private static void eventually(ThrowingRunnable holds) {
    Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(holds);
  }

  private static JsonNode connection(SuiteClient officer, String reference, String normalised) {
    return connections(officer, reference).stream()
        .filter(found -> found.get("entity").path("normalised").asText().equals(normalised))
        .findFirst()
        .orElseThrow(() -> new AssertionError(normalised + " is not among the connections"));
  }

  private static List<JsonNode> connections(SuiteClient officer, String reference) {
    return officer.api().all(Service.LINKAGE, "/cases/" + id(officer, reference) + "/connections");
  }

  private static String id(SuiteClient officer, String reference) {
    return officer.findCase(reference).map(CaseHandle::id).orElseThrow();
  }
}
