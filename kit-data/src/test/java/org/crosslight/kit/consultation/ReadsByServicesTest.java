package org.crosslight.kit.consultation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.crosslight.kit.KitTest;
import org.crosslight.kit.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@KitTest
class ReadsByServicesTest {

  @Test
  void aServiceThatFollowsAFeedIsOnRecordOnceAnHour() {
    String client = "crosslight-" + UUID.randomUUID();
    for (int page = 0; page < 3; page++) {
      given()
          .auth()
          .oauth2(TestTokens.system(client, "feed-kit"))
          .get("/feed")
          .then()
          .statusCode(200);
    }
    // The three may have fallen on both sides of a full hour.
    assertThat(actionsOf(client)).startsWith("read-feed").hasSizeBetween(1, 2);
  }

  @Test
  void auditorsOfEveryForceSeeIt() {
    String client = "crosslight-" + UUID.randomUUID();
    given()
        .auth()
        .oauth2(TestTokens.system(client, "feed-kit"))
        .get("/feed")
        .then()
        .statusCode(200);
    assertThat(actionsOf(client)).containsExactly("read-feed");
  }

  private static List<String> actionsOf(String client) {
    return given()
        .auth()
        .oauth2(TestTokens.officer("olu.grant", "SVF", "auditor"))
        .get("/consultations?officer=" + client)
        .then()
        .statusCode(200)
        .extract()
        .path("items.action");
  }
}
