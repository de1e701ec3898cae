package org.crosslight.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosslight.casework.Officers.amira;
import static org.crosslight.casework.Officers.as;
import static org.crosslight.casework.Officers.carys;
import static org.crosslight.casework.Officers.freshReference;
import static org.crosslight.casework.Officers.olu;
import static org.crosslight.casework.Officers.opened;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.crosslight.casework.CaseServiceTest;
import org.crosslight.kit.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class CasesTest {

  @Test
  void whoeverOpensACaseLeadsItForTheirForce() {
    String reference = freshReference();
    String id = opened(amira(), reference);
    amira()
        .get("/cases/" + id)
        .then()
        .statusCode(200)
        .body("reference", equalTo(reference))
        .body("force", equalTo("NRF"))
        .body("status", equalTo("live"))
        .body("openedOn", equalTo("2026-03-01"))
        .body("closedOn", nullValue())
        .body("myRole", equalTo("lead"));
  }

  @Test
  void nobodyElseLearnsThatTheCaseExists() {
    String id = opened(amira(), freshReference());
    carys().get("/cases/" + id).then().statusCode(404);
    carys().get("/cases").then().statusCode(200).body("items.id", not(hasItem(id)));
    olu().get("/cases/" + id).then().statusCode(404);
  }

  @Test
  void aReferenceIsUniqueWithinAForceAndFreeInAnother() {
    String reference = freshReference();
    opened(amira(), reference);
    amira()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("reference", reference, "title", "Again", "openedOn", "2026-03-02"))
        .post("/cases")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("https://crosslight.example/problems/case-reference-taken"))
        .body("detail", equalTo("'" + reference + "' is in use in NRF. Choose another reference."));
    opened(carys(), reference);
  }

  @Test
  void openingTwiceWithTheSameKeyGivesTheSameCase() {
    String key = UUID.randomUUID().toString();
    Map<String, String> body =
        Map.of("reference", freshReference(), "title", "Once", "openedOn", "2026-03-01");
    String first = amira().header("Idempotency-Key", key).body(body).post("/cases").path("id");
    String second = amira().header("Idempotency-Key", key).body(body).post("/cases").path("id");
    assertThat(second).isEqualTo(first);
    amira()
        .header("Idempotency-Key", key)
        .body(Map.of("reference", freshReference(), "title", "Other", "openedOn", "2026-03-01"))
        .post("/cases")
        .then()
        .statusCode(422)
        .body("type", equalTo("https://crosslight.example/problems/idempotency-key-reused"));
  }

  @Test
  void saysEverythingThatIsWrongWithARequest() {
    amira()
        .header("Idempotency-Key", "k")
        .body(Map.of("reference", "lower", "openedOn", "2026-03-01"))
        .post("/cases")
        .then()
        .statusCode(400)
        .body(
            "detail",
            equalTo(
                "reference must be 2 to 31 capital letters, digits, spaces or hyphens;"
                    + " title is missing."));
    amira()
        .header("Idempotency-Key", "k")
        .body("{\"reference\":\"AB\",\"title\":\"x\",\"openedOn\":\"yesterday\"}")
        .post("/cases")
        .then()
        .statusCode(400)
        .body("type", equalTo("https://crosslight.example/problems/malformed-json"));
    amira()
        .body(Map.of("reference", freshReference(), "title", "x", "openedOn", "2026-03-01"))
        .post("/cases")
        .then()
        .statusCode(400)
        .body("type", equalTo("https://crosslight.example/problems/idempotency-key-missing"));
    amira().body("").header("Idempotency-Key", "k").post("/cases").then().statusCode(400);
    amira().get("/cases?status=open").then().statusCode(404);
    amira().get("/cases?after=%21").then().statusCode(400);
    amira().get("/cases/not-an-id").then().statusCode(404);
  }

  @Test
  void refusesThoseWithoutATokenOrWithTheWrongOne() {
    as("rubbish").get("/cases").then().statusCode(401);
    as(TestTokens.expired("amira.hale", "NRF", "investigator"))
        .get("/cases")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body(
            "detail", equalTo("The access token has expired or is not for this service. Sign in."));
    as(TestTokens.officerForAnotherService("amira.hale", "NRF", "investigator"))
        .get("/cases")
        .then()
        .statusCode(401);
    olu()
        .header("Idempotency-Key", "k")
        .body(Map.of("reference", freshReference(), "title", "x", "openedOn", "2026-03-01"))
        .post("/cases")
        .then()
        .statusCode(403);
  }

  @Test
  void closesAndReopensWithAPlainTimeline() {
    String id = opened(amira(), freshReference());
    amira()
        .body(Map.of("status", "closed", "closedOn", "2026-02-01"))
        .patch("/cases/" + id)
        .then()
        .statusCode(422)
        .body("detail", equalTo("This case opened on 2026-03-01. Give a later 'closedOn'."));
    amira()
        .body(Map.of("status", "closed", "closedOn", "2026-05-01"))
        .patch("/cases/" + id)
        .then()
        .statusCode(200)
        .body("status", equalTo("closed"))
        .body("closedOn", equalTo("2026-05-01"));
    amira()
        .body(Map.of("status", "live", "title", "New name"))
        .patch("/cases/" + id)
        .then()
        .statusCode(200)
        .body("title", equalTo("New name"))
        .body("closedOn", nullValue());
    amira()
        .get("/cases/" + id + "/timeline")
        .then()
        .statusCode(200)
        .body(
            "items.text",
            equalTo(java.util.List.of("Case reopened", "Case closed", "Case opened")));
  }

  @Test
  void pagesThroughTheListWithoutLosingACase() {
    String mark = freshReference();
    for (int i = 0; i < 3; i++) {
      opened(amira(), mark + " " + i);
    }
    var first = amira().get("/cases?limit=2&q=" + mark).then().statusCode(200).extract();
    assertThat(first.<java.util.List<String>>path("items.reference"))
        .containsExactly(mark + " 2", mark + " 1");
    String next = first.path("next");
    amira()
        .get("/cases?limit=2&q=" + mark + "&after=" + next)
        .then()
        .body("items.reference", equalTo(java.util.List.of(mark + " 0")))
        .body("next", nullValue());
  }
}
