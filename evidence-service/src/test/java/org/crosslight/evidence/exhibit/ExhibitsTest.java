package org.crosslight.evidence.exhibit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.crosslight.kit.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EvidenceServiceTest
class ExhibitsTest {

  private String caseId = "";

  @BeforeEach
  void openACase() {
    caseId = Fixture.openCase();
  }

  @Test
  void anExhibitIsRegisteredWithWhatIsKnownOfIt() {
    register(Officers.ben(), exhibit("JDS/1"))
        .statusCode(201)
        .body("caseId", equalTo(caseId))
        .body("reference", equalTo("JDS/1"))
        .body("deviceKind", equalTo("provider-return"))
        .body("seizedAt", equalTo("2026-02-28T21:30:00Z"))
        .body("seizedWhere", equalTo("12 Station Road"))
        .body("registeredBy", equalTo("ben.okoro"))
        .body("originals", hasSize(0))
        .body("unread", equalTo(0))
        .body("itemCount", equalTo(0));

    Officers.eve()
        .get("/cases/" + caseId + "/exhibits")
        .then()
        .statusCode(200)
        .body("items.reference", equalTo(List.of("JDS/1")));
  }

  @Test
  void whatIsNotKnownMayBeLeftOut() {
    register(
            Officers.ivy(),
            Map.of("reference", "JDS/2", "description", "SIM card", "deviceKind", "sim"))
        .statusCode(201)
        .body("seizedAt", nullValue())
        .body("seizedWhere", equalTo(""));
  }

  @Test
  void aReferenceIsUsedOncePerCase() {
    register(Officers.ben(), exhibit("JDS/3")).statusCode(201);

    register(Officers.ben(), exhibit("JDS/3"))
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("https://crosslight.example/problems/exhibit-reference-taken"))
        .body("exhibitReference", equalTo("JDS/3"));
  }

  @Test
  void theSameKeyGivesTheSameExhibit() {
    String key = UUID.randomUUID().toString();
    String first = registerWith(key, "JDS/4").statusCode(201).extract().path("id");
    registerWith(key, "JDS/4").statusCode(201).body("id", equalTo(first));
    registerWith(key, "JDS/5")
        .statusCode(422)
        .body("type", containsString("idempotency-key-reused"));
  }

  @Test
  void aKeyIsNeeded() {
    Officers.ben()
        .contentType("application/json")
        .body(exhibit("JDS/6"))
        .post("/cases/" + caseId + "/exhibits")
        .then()
        .statusCode(400)
        .body("type", containsString("idempotency-key-missing"));
  }

  @Test
  void aBodyThatIsNotWhatIsExpectedNamesTheField() {
    register(Officers.ben(), Map.of("description", "x", "deviceKind", "phone"))
        .statusCode(400)
        .body("fields[0].field", equalTo("reference"));
    register(Officers.ben(), with("reference", "not a reference!"))
        .statusCode(400)
        .body("type", containsString("invalid-request"));
    register(Officers.ben(), with("deviceKind", "toaster"))
        .statusCode(400)
        .body("type", containsString("invalid-request"))
        .body("field", equalTo("deviceKind"))
        .body(
            "detail",
            equalTo(
                "'deviceKind' must be one of phone, tablet, computer, sim, provider-return,"
                    + " other."));
    register(Officers.ben(), with("colour", "black"))
        .statusCode(400)
        .body("type", containsString("malformed-json"));
    register(Officers.ben(), with("seizedAt", "yesterday"))
        .statusCode(400)
        .body("type", containsString("malformed-json"));
  }

  @Test
  void onlyMembersMayKnowAndOnlySomeMayAdd() {
    String exhibitId = Fixture.exhibit(caseId, "JDS/7");

    register(Officers.eve(), exhibit("JDS/8")).statusCode(403);
    register(Officers.carys(), exhibit("JDS/8")).statusCode(404);
    register(Officers.olu(), exhibit("JDS/8")).statusCode(403);
    register(Officers.linkage(), exhibit("JDS/8")).statusCode(403);
    Officers.carys().get("/cases/" + caseId + "/exhibits").then().statusCode(404);
    Officers.carys().get("/exhibits/" + exhibitId).then().statusCode(404);
    Officers.carys().get("/exhibits/" + exhibitId + "/extractions").then().statusCode(404);
    Officers.carys().get("/exhibits/" + exhibitId + "/conversations").then().statusCode(404);
    Officers.olu().get("/exhibits/" + exhibitId).then().statusCode(403);
    Officers.eve().get("/exhibits/" + exhibitId).then().statusCode(200);
    Officers.eve().get("/exhibits/" + UUID.randomUUID()).then().statusCode(404);
    Officers.eve().get("/exhibits/not-an-id").then().statusCode(404);
  }

  @Test
  void aTokenMustBeValidAndMeantForThisService() {
    String path = "/cases/" + caseId + "/exhibits";
    given().get(path).then().statusCode(401);
    Officers.as(TestTokens.expired("ben.okoro", "NRF", "investigator"))
        .get(path)
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
    Officers.as(TestTokens.officerForAnotherService("ben.okoro", "NRF", "investigator"))
        .get(path)
        .then()
        .statusCode(401);
  }

  private ValidatableResponse register(RequestSpecification officer, Map<String, ?> exhibit) {
    return officer
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(exhibit)
        .post("/cases/" + caseId + "/exhibits")
        .then();
  }

  private ValidatableResponse registerWith(String key, String reference) {
    return Officers.ben()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(exhibit(reference))
        .post("/cases/" + caseId + "/exhibits")
        .then();
  }

  private static Map<String, Object> with(String field, String value) {
    Map<String, Object> exhibit = new HashMap<>(exhibit("JDS/9"));
    exhibit.put(field, value);
    return exhibit;
  }

  private static Map<String, Object> exhibit(String reference) {
    return Map.of(
        "reference", reference,
        "description", "Return of a provider",
        "deviceKind", "provider-return",
        "seizedAt", "2026-02-28T21:30:00Z",
        "seizedWhere", "12 Station Road",
        "seizedBy", "PC 4711",
        "receivedAt", "2026-03-01T09:00:00Z");
  }
}
