package org.crosslight.translation;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import org.crosslight.kit.testing.TestTokens;

/** The people in the tests. */
public final class Officers {

  private Officers() {}

  /** A member of every case in these tests. */
  public static RequestSpecification amira() {
    return as(TestTokens.officer("amira.hale", "NRF", "investigator", "supervisor"));
  }

  /** A member of none. */
  public static RequestSpecification dan() {
    return as(TestTokens.officer("dan.price", "SVF", "investigator"));
  }

  /** An auditor. */
  public static RequestSpecification olu() {
    return as(TestTokens.officer("olu.grant", "NRF", "auditor"));
  }

  /** Evidence-service. */
  public static RequestSpecification evidence() {
    return as(TestTokens.system("crosslight-evidence"));
  }

  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }
}
