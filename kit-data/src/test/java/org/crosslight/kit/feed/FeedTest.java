package org.crosslight.kit.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.crosslight.kit.KitTest;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.kit.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@KitTest
class FeedTest {

  @Inject Database database;
  @Inject Outbox outbox;

  @Test
  void servesFactsInOrderWithAPositionToContinueBehind() {
    String start = lastPosition();
    publish("a");
    publish("b");

    JsonPath first = read(start, 1, 10);
    assertThat(first.getList("subject")).isEqualTo(List.of("a"));
    JsonPath second = read(first.getString("[0].id"), 10, 10);
    assertThat(second.getList("subject")).isEqualTo(List.of("b"));
    assertThat(second.getString("[0].data.n")).isEqualTo("b");
    assertThat(second.getString("[0].source")).isEqualTo("/crosslight-kit");
  }

  @Test
  void holdsBackFactsBehindARunningTransactionSoThatNoneIsEverPassedOver() throws SQLException {
    String start = lastPosition();
    try (Connection slow = PostgresResource.asOwner();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute("insert into outbox (type, subject, data) values ('t', 'slow', '{}')");
      publish("fast");

      assertThat(read(start, 10, 0).getList("subject")).isEmpty();
      slow.commit();
      assertThat(read(start, 10, 10).getList("subject")).isEqualTo(List.of("slow", "fast"));
    }
  }

  @Test
  void keepsTheOrderOfTransactionsWhenTheirNumbersGetLonger() throws SQLException {
    try (Connection owner = PostgresResource.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute(
          """
          insert into outbox (tx, type, subject, data)
          values ('100', 't', 'three digits', '{}'), ('99', 't', 'two digits', '{}')
          """);
    }
    JsonPath first = read("98-0", 1, 0);
    assertThat(first.getList("subject")).isEqualTo(List.of("two digits"));
    assertThat(read(first.getString("[0].id"), 1, 0).getList("subject"))
        .isEqualTo(List.of("three digits"));
  }

  @Test
  void keepsAFactToItselfWhenItsTransactionFails() {
    String start = lastPosition();
    try {
      database.doAsSystem(
          handle -> {
            outbox.append(handle, new FeedEvent("t", "lost", Map.of()));
            throw new IllegalStateException("no");
          });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("no");
    }
    assertThat(read(start, 10, 0).getList("subject")).isEmpty();
  }

  @Test
  void servesFactsOfARestoredDatabaseInTheirOldOrderInFrontOfNewOnes() throws SQLException {
    publish("restored 1");
    publish("restored 2");
    try (Connection restored = PostgresResource.asOwner();
        Statement statement = restored.createStatement()) {
      // A new cluster counts its transactions from the beginning: these are far in its future.
      statement.execute(
          "update outbox set tx = (9000000000 - id)::text::xid8 where subject like 'restored %'");
      assertThat(read("", 1000, 0).getList("subject")).doesNotContain("restored 1", "restored 2");
      statement.execute("update outbox set tx = '3'");
    }
    publish("new 3");

    JsonPath served = read("", 1000, 0);
    assertThat(served.<String>getList("subject"))
        .containsSubsequence("restored 1", "restored 2", "new 3");
    assertThat(served.<String>getList("id"))
        .extracting(id -> Long.valueOf(id.substring(id.indexOf('-') + 1)))
        .isSorted();
  }

  @Test
  void waitsForTheFirstFact() {
    String start = lastPosition();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                Thread.sleep(600);
              } catch (InterruptedException e) {
                return;
              }
              publish("later");
            });
    assertThat(read(start, 10, 10).getList("subject")).isEqualTo(List.of("later"));
  }

  @Test
  void isForServicesOnly() {
    given()
        .auth()
        .oauth2(TestTokens.officer("amira.hale", "NRF", "supervisor", "admin"))
        .get("/feed")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
    given().get("/feed").then().statusCode(401);
  }

  @Test
  void saysWhatIsWrongWithAPosition() {
    given()
        .auth()
        .oauth2(TestTokens.system("crosslight-linkage"))
        .get("/feed?after=nonsense")
        .then()
        .statusCode(400)
        .body(
            "detail",
            org.hamcrest.Matchers.equalTo(
                "'after' is not a cursor of this collection. Start again without it."));
  }

  private void publish(String subject) {
    database.doAsSystem(
        handle -> outbox.append(handle, new FeedEvent("t", subject, Map.of("n", subject))));
  }

  private static JsonPath read(String after, int limit, int wait) {
    return given()
        .auth()
        .oauth2(TestTokens.system("crosslight-linkage"))
        .queryParam("after", after)
        .queryParam("limit", limit)
        .queryParam("wait", wait)
        .get("/feed")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String lastPosition() {
    List<String> ids = read("", 1000, 0).getList("id");
    return ids.isEmpty() ? "" : ids.getLast();
  }
}
