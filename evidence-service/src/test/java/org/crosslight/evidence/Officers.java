package org.crosslight.evidence;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import org.crosslight.kit.testing.TestTokens;

/** The people in the tests. */
public final class Officers {

  private Officers() {}

  /** Leads the cases that the tests open. */
  public static RequestSpecification amira() {
    return as(TestTokens.officer("amira.hale", "NRF", "investigator", "supervisor"));
  }

  /** An investigator of those cases. */
  public static RequestSpecification ben() {
    return as(TestTokens.officer("ben.okoro", "NRF", "analyst", "investigator"));
  }

  /** May only read those cases. */
  public static RequestSpecification eve() {
    return as(TestTokens.officer("eve.marsh", "NRF", "reviewer", "disclosure-officer"));
  }

  /** An integrator of those cases. */
  public static RequestSpecification ivy() {
    return as(TestTokens.officer("ivy.stone", "NRF", "integrator"));
  }

  /** Another force's investigator, in none of those cases. */
  public static RequestSpecification carys() {
    return as(TestTokens.officer("carys.lloyd", "SVF", "investigator", "supervisor"));
  }

  /** An auditor. */
  public static RequestSpecification olu() {
    return as(TestTokens.officer("olu.grant", "NRF", "auditor"));
  }

  /** Another service. */
  public static RequestSpecification linkage() {
    return as(TestTokens.system("crosslight-linkage"));
  }

  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }
}
