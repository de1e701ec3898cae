package org.crosslight.casework;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.crosslight.kit.testing.TestTokens;

/** The people in the tests, and how they open cases. */
public final class Officers {

  private Officers() {}

  public static RequestSpecification amira() {
    return as(TestTokens.officer("amira.hale", "NRF", "investigator", "supervisor"));
  }

  public static RequestSpecification ben() {
    return as(TestTokens.officer("ben.okoro", "NRF", "analyst", "investigator"));
  }

  public static RequestSpecification carys() {
    return as(TestTokens.officer("carys.lloyd", "SVF", "investigator", "supervisor"));
  }

  public static RequestSpecification olu() {
    return as(TestTokens.officer("olu.grant", "NRF", "auditor"));
  }

  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType("application/json");
  }

  /** A reference no other test uses. */
  public static String freshReference() {
    return "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
  }

  /** Opens a case and gives its id. */
  public static String opened(RequestSpecification officer, String reference) {
    return officer
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            Map.of(
                "reference",
                reference,
                "title",
                "Operation " + reference,
                "openedOn",
                "2026-03-01"))
        .post("/cases")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
