package org.crosslight.evidence.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.crosslight.evidence.S3Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EvidenceServiceTest
class ClosedCasesTest {

  private static final String CHAT = "01/03/2026, 09:15 - Ana: Ne vedem la 5\n";
  private static final String CLOSED = "https://crosslight.example/problems/case-closed";

  private String caseId = "";

  @BeforeEach
  void openACase() {
    caseId = Fixture.openCase();
  }

  @Test
  void noExhibitIsAddedToAClosedCase() {
    Fixture.setStatus(caseId, "closed");

    register(UUID.randomUUID().toString(), "JDS/1")
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo(CLOSED))
        .body("title", equalTo("The case is closed"))
        .body(
            "detail",
            equalTo(
                "T-%s is closed: no exhibits or files are added to it. Its lead can reopen it."
                    .formatted(caseId)))
        .body("caseReference", equalTo("T-" + caseId));
    Officers.ben().get("/cases/" + caseId + "/exhibits").then().body("items", hasSize(0));
  }

  @Test
  void onceReopenedTheSameRequestGoesThrough() {
    Fixture.setStatus(caseId, "closed");
    String key = UUID.randomUUID().toString();
    register(key, "JDS/1").statusCode(409);

    Fixture.setStatus(caseId, "live");

    register(key, "JDS/1").statusCode(201).body("reference", equalTo("JDS/1"));
  }

  @Test
  void anAnswerGivenBeforeTheClosingIsGivenAgain() {
    String key = UUID.randomUUID().toString();
    String exhibitId = register(key, "JDS/1").statusCode(201).extract().path("id");
    String upload = UUID.randomUUID().toString();
    String originalId = send(exhibitId, upload).statusCode(201).extract().path("original.id");

    Fixture.setStatus(caseId, "closed");

    register(key, "JDS/1").statusCode(201).body("id", equalTo(exhibitId));
    send(exhibitId, upload).statusCode(201).body("original.id", equalTo(originalId));
  }

  @Test
  void noFileIsTakenInForAClosedCase() throws Exception {
    String exhibitId = Fixture.exhibit(caseId, "JDS/1");
    Fixture.setStatus(caseId, "closed");

    send(exhibitId, UUID.randomUUID().toString())
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo(CLOSED))
        .body("caseReference", equalTo("T-" + caseId));
    assertThat(S3Resource.objectsOf(exhibitId)).isEmpty();
    assertThat(
            Officers.ben()
                .get("/exhibits/" + exhibitId + "/custody")
                .jsonPath()
                .<String>getList("events.action"))
        .isEqualTo(List.of("registered"));
  }

  @Test
  void whatAClosedCaseHoldsIsStillReadAgainMarkedAndVerified() {
    String exhibitId = Fixture.exhibit(caseId, "JDS/1");
    String originalId = Fixture.read(exhibitId, "chat.txt", CHAT).getString("originalId");
    Fixture.setStatus(caseId, "closed");

    String again =
        Officers.ben()
            .contentType("application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(Map.of("assumedZone", "Europe/Bucharest"))
            .post("/originals/" + originalId + "/extractions")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    assertThat(Fixture.ended(again).getString("state")).isEqualTo("complete");
    String conversation =
        Officers.ben()
            .get("/exhibits/" + exhibitId + "/conversations")
            .then()
            .extract()
            .path("items[0].id");
    Officers.ben()
        .contentType("application/json")
        .body(Map.of("fromPosition", 0, "toPosition", 0))
        .post("/conversations/" + conversation + "/read")
        .then()
        .statusCode(204);
    Officers.ben()
        .post("/exhibits/" + exhibitId + "/custody/verification")
        .then()
        .statusCode(200)
        .body("intact", equalTo(true));
  }

  private ValidatableResponse register(String key, String reference) {
    return Officers.ben()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(Map.of("reference", reference, "description", "SIM card", "deviceKind", "sim"))
        .post("/cases/" + caseId + "/exhibits")
        .then();
  }

  private static ValidatableResponse send(String exhibitId, String key) {
    return Officers.ben()
        .contentType("application/octet-stream")
        .header("Idempotency-Key", key)
        .queryParam("fileName", "chat.txt")
        .body(CHAT.getBytes(StandardCharsets.UTF_8))
        .post("/exhibits/" + exhibitId + "/originals")
        .then();
  }
}
