package org.crosslight.casework.alert;

import static org.crosslight.casework.Officers.amira;
import static org.crosslight.casework.Officers.ben;
import static org.crosslight.casework.Officers.carys;
import static org.crosslight.casework.Officers.freshReference;
import static org.crosslight.casework.Officers.opened;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.crosslight.casework.CaseServiceTest;
import org.crosslight.casework.exhibit.EvidenceFollower;
import org.crosslight.casework.exhibit.TranslationFollower;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.feed.CloudEvent;
import org.crosslight.kit.feed.FeedFollower;
import org.crosslight.kit.testing.Contract;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class AlertsTest {

  private static final String FOUND = "org.crosslight.linkage.connection-found";
  private static final String TRANSLATED = "org.crosslight.translation.extraction-translated";

  @Inject Database database;
  @Inject LinkageFollower linkage;
  @Inject EvidenceFollower evidence;
  @Inject TranslationFollower translation;
  @Inject ObjectMapper json;

  @Test
  void acrossForcesOnlyAPointerIsShown() {
    String here = opened(amira(), freshReference());
    String there = opened(carys(), freshReference());
    connectionFound(here, there, "SVF", UUID.randomUUID());
    String answer =
        amira()
            .get("/cases/" + here + "/alerts")
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].otherCase", nullValue())
            .body("items[0].pointer.force", equalTo("SVF"))
            .body("items[0].pointer.forceName", equalTo("Severn Vale Police"))
            .body("items[0].state", equalTo("new"))
            .extract()
            .asString();
    org.assertj.core.api.Assertions.assertThat(answer).doesNotContain(there);
  }

  @Test
  void aMemberOfBothCasesSeesTheOtherAndAColleagueWhoIsNotOnlyWhomToAsk() {
    String reference = freshReference();
    String here = opened(amira(), freshReference());
    String there = opened(amira(), reference);
    amira().body(Map.of("role", "reader")).put("/cases/" + here + "/members/ben.okoro");
    connectionFound(here, there, "NRF", UUID.randomUUID());
    amira()
        .get("/cases/" + here + "/alerts")
        .then()
        .body("items[0].otherCase.reference", equalTo(reference))
        .body("items[0].pointer", nullValue());
    ben()
        .get("/cases/" + here + "/alerts")
        .then()
        .body("items[0].otherCase", nullValue())
        .body("items[0].pointer.force", equalTo("NRF"));
    carys().get("/cases/" + here + "/alerts").then().statusCode(404);
  }

  @Test
  void anAlertIsNewUntilSeenAndGoesWhenWithdrawn() {
    String here = opened(amira(), freshReference());
    UUID connection = UUID.randomUUID();
    connectionFound(here, UUID.randomUUID().toString(), "NRF", connection);
    connectionFound(here, UUID.randomUUID().toString(), "NRF", connection);
    String alert =
        amira()
            .get("/cases/" + here + "/alerts")
            .then()
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id");
    amira().post("/cases/" + here + "/alerts/" + alert + "/seen").then().statusCode(204);
    amira().post("/cases/" + here + "/alerts/" + alert + "/seen").then().statusCode(204);
    amira()
        .post("/cases/" + here + "/alerts/" + UUID.randomUUID() + "/seen")
        .then()
        .statusCode(404);
    amira().get("/cases/" + here + "/alerts").then().body("items[0].state", equalTo("seen"));
    apply(
        linkage,
        "org.crosslight.linkage.connection-withdrawn",
        Map.of("connectionId", connection, "caseId", here, "otherCaseId", UUID.randomUUID()));
    amira().get("/cases/" + here + "/alerts").then().body("items", hasSize(0));
    amira()
        .get("/cases/" + here + "/timeline")
        .then()
        .body("items.kind", not(Matchers.hasItem("connection-found")));
  }

  @Test
  void theStrengthMadeOfBothCasesIsForMembersOfBoth() {
    String here = opened(amira(), freshReference());
    String there = opened(amira(), freshReference());
    amira().body(Map.of("role", "reader")).put("/cases/" + here + "/members/ben.okoro");
    Map<String, Object> found = connection(here, there, "NRF");
    found.put("strength", "moderate");
    apply(linkage, FOUND, found);
    amira().get("/cases/" + here + "/alerts").then().body("items[0].strength", equalTo("moderate"));

    found.put("memberStrength", "strong");
    apply(linkage, FOUND, found);
    amira().get("/cases/" + here + "/alerts").then().body("items[0].strength", equalTo("strong"));
    ben().get("/cases/" + here + "/alerts").then().body("items[0].strength", equalTo("moderate"));
  }

  @Test
  void anotherStrengthMakesASeenAlertNoNewOne() {
    String here = opened(amira(), freshReference());
    String there = opened(amira(), freshReference());
    Instant first = Instant.parse("2026-01-01T00:00:00Z");
    Map<String, Object> found = connection(here, there, "NRF");
    found.put("memberStrength", "strong");
    apply(linkage, first, FOUND, found);
    String alert = amira().get("/cases/" + here + "/alerts").then().extract().path("items[0].id");
    amira().post("/cases/" + here + "/alerts/" + alert + "/seen").then().statusCode(204);

    found.put("memberStrength", "weak");
    apply(linkage, first.plusSeconds(60), FOUND, found);
    amira()
        .get("/cases/" + here + "/alerts")
        .then()
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(alert))
        .body("items[0].strength", equalTo("weak"))
        .body("items[0].state", equalTo("seen"))
        .body("items[0].at", equalTo("2026-01-01T00:00:00Z"));
    amira()
        .get("/cases/" + here + "/timeline")
        .then()
        .body("items.findAll { it.kind == 'connection-found' }", hasSize(1));
  }

  @Test
  void showsExhibitsWithCoverageAndWhatIsNewSinceTheLastVisit() {
    String reference = freshReference();
    String here = opened(amira(), reference);
    UUID exhibit = UUID.randomUUID();
    UUID extraction = UUID.randomUUID();
    apply(
        translation,
        "org.crosslight.translation.extraction-translated",
        Map.of(
            "extractionId",
            extraction,
            "caseId",
            here,
            "exhibitId",
            exhibit,
            "segments",
            12,
            "translated",
            7,
            "notTranslated",
            2,
            "byLanguage",
            Map.of("ron", 7, "urd", 2)));
    apply(
        evidence,
        "org.crosslight.evidence.exhibit-registered",
        tree(
            """
            {"exhibitId":"%s","caseId":"%s","reference":"JDS/1","description":"A phone",
             "deviceKind":"phone","by":"amira.hale"}
            """
                .formatted(exhibit, here)));
    apply(
        evidence,
        "org.crosslight.evidence.extraction-completed",
        tree(
            """
            {"extractionId":"%s","exhibitId":"%s","originalId":"%s","caseId":"%s",
             "exhibitReference":"JDS/1","reader":"whatsapp-text","state":"partial",
             "rowsInSource":14,"rowsRead":13,"rowsRejected":1,
             "itemsByKind":{"message":12,"call":1,"contact":0},"supersedes":null,"by":"amira.hale"}
            """
                .formatted(extraction, exhibit, UUID.randomUUID(), here)));
    connectionFound(here, UUID.randomUUID().toString(), "NRF", UUID.randomUUID());
    amira()
        .get("/cases/" + here + "/exhibits")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].state", equalTo("partial"))
        .body("items[0].rowsInSource", equalTo(14))
        .body("items[0].rowsRejected", equalTo(1))
        .body("items[0].itemCount", equalTo(13))
        .body("items[0].translated", equalTo(7))
        .body("items[0].notTranslated", equalTo(2));
    amira()
        .get("/cases?q=" + reference)
        .then()
        .body("items[0].exhibitCount", equalTo(1))
        .body("items[0].newConnections", equalTo(1))
        .body("items[0].newTranslations", equalTo(7));
    amira().post("/cases/" + here + "/visits").then().statusCode(204);
    amira()
        .get("/cases?q=" + reference)
        .then()
        .body("items[0].newConnections", equalTo(0))
        .body("items[0].newTranslations", equalTo(0));
    carys().get("/cases/" + here + "/exhibits").then().statusCode(404);
    carys().post("/cases/" + here + "/visits").then().statusCode(404);
  }

  @Test
  void whatArrivesAfterAVisitIsNewHoweverOldItIs() {
    String reference = freshReference();
    String here = opened(amira(), reference);
    amira().post("/cases/" + here + "/visits").then().statusCode(204);
    Instant longAgo = Instant.parse("2026-01-01T00:00:00Z");
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    apply(
        evidence, longAgo, "org.crosslight.evidence.extraction-completed", read(here, first, null));
    apply(translation, longAgo, TRANSLATED, translated(here, first, 7));
    apply(linkage, longAgo, FOUND, connection(here, UUID.randomUUID().toString(), null));
    amira()
        .get("/cases?q=" + reference)
        .then()
        .body("items[0].newConnections", equalTo(1))
        .body("items[0].newTranslations", equalTo(7));

    apply(
        evidence,
        longAgo,
        "org.crosslight.evidence.extraction-completed",
        read(here, second, first));
    apply(translation, longAgo.plusSeconds(1), TRANSLATED, translated(here, first, 8));
    apply(translation, longAgo.plusSeconds(2), TRANSLATED, translated(here, second, 5));
    amira().get("/cases?q=" + reference).then().body("items[0].newTranslations", equalTo(5));
  }

  @Test
  void aFactThatIsToldAgainStandsInTheTimelineOnce() {
    String reference = freshReference();
    String here = opened(amira(), reference);
    Instant at = Instant.parse("2026-01-01T00:00:00Z");
    UUID extraction = UUID.randomUUID();
    Map<String, Object> read = read(here, extraction, null);
    Map<String, Object> translated = translated(here, extraction, 7);
    Map<String, Object> connection = connection(here, UUID.randomUUID().toString(), "SVF");
    for (int i = 0; i < 2; i++) {
      apply(evidence, at, "org.crosslight.evidence.extraction-completed", read);
      apply(translation, at, TRANSLATED, translated);
      apply(linkage, at, FOUND, connection);
      amira().post("/cases/" + here + "/visits").then().statusCode(204);
    }
    amira()
        .get("/cases/" + here + "/timeline")
        .then()
        .body(
            "items.kind",
            Matchers.containsInAnyOrder(
                "case-opened",
                "extraction-completed",
                "extraction-translated",
                "connection-found"));
    amira()
        .get("/cases?q=" + reference)
        .then()
        .body("items[0].newConnections", equalTo(0))
        .body("items[0].newTranslations", equalTo(0));
  }

  @Test
  void namesTheForceOfTheOtherCaseEvenIfLinkageServiceDoesNotKnowItYet() {
    String here = opened(amira(), freshReference());
    String there = opened(carys(), freshReference());
    apply(linkage, Instant.now(), FOUND, connection(here, there, null));
    amira().get("/cases/" + here + "/alerts").then().body("items[0].pointer.force", equalTo("SVF"));
  }

  private Map<String, Object> connection(String here, String there, @Nullable String force) {
    return tree(
        """
        {"connectionId":"%s","caseId":"%s","otherCaseId":"%s","otherForce":%s,"sameForce":false,
         "entityKind":"phone","entityLabel":"+447700900123","strength":"strong",
         "summary":"The number +447700900123 is also in another case."}
        """
            .formatted(UUID.randomUUID(), here, there, force == null ? null : "\"" + force + "\""));
  }

  private Map<String, Object> read(String here, UUID extraction, @Nullable UUID supersedes) {
    return tree(
        """
        {"extractionId":"%s","exhibitId":"%s","originalId":"%s","caseId":"%s",
         "exhibitReference":"JDS/1","reader":"whatsapp-text","state":"complete",
         "rowsInSource":13,"rowsRead":13,"rowsRejected":0,
         "itemsByKind":{"message":12,"call":1,"contact":0},"supersedes":%s,"by":"amira.hale"}
        """
            .formatted(
                extraction,
                UUID.randomUUID(),
                UUID.randomUUID(),
                here,
                supersedes == null ? null : "\"" + supersedes + "\""));
  }

  private Map<String, Object> translated(String here, UUID extraction, int number) {
    return tree(
        """
        {"extractionId":"%s","caseId":"%s","exhibitId":"%s","segments":12,"translated":%d,
         "notTranslated":2,"byLanguage":{"ron":7,"urd":2}}
        """
            .formatted(extraction, here, UUID.randomUUID(), number));
  }

  private void connectionFound(String here, String there, String force, UUID connection) {
    apply(
        linkage,
        "org.crosslight.linkage.connection-found",
        Map.of(
            "connectionId",
            connection,
            "caseId",
            here,
            "otherCaseId",
            there,
            "otherForce",
            force,
            "sameForce",
            force.equals("NRF"),
            "entityKind",
            "phone",
            "entityLabel",
            "+447700900123",
            "strength",
            "strong",
            "summary",
            "The number +447700900123 is also in another case."));
  }

  private Map<String, Object> tree(String text) {
    try {
      return json.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void apply(FeedFollower follower, String type, Map<String, Object> data) {
    apply(follower, Instant.now(), type, data);
  }

  private void apply(FeedFollower follower, Instant time, String type, Map<String, Object> data) {
    CloudEvent fact =
        new CloudEvent(
            "1.0", "1-1", "/test", type, "s", time, "application/json", json.valueToTree(data));
    String publisher = type.split("\\.", -1)[2];
    Contract.of(publisher).checkFact(json.valueToTree(fact).toString());
    database.doAsSystem(handle -> follower.apply(handle, fact));
  }
}
