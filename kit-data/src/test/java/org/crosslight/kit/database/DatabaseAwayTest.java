package org.crosslight.kit.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.crosslight.kit.KitTest;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.kit.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@KitTest
class DatabaseAwayTest {

  @Inject AgroalDataSource pool;

  @Test
  void aConnectionLostInTheMiddleIs503() throws Exception {
    String path = "/cases/" + UUID.randomUUID() + "/notes/slowly";
    CompletableFuture<Integer> asked =
        CompletableFuture.supplyAsync(
            () -> {
              var answer = given().auth().oauth2(officer()).get(path).then();
              answer.header("Retry-After", "5").body("type", endsWith("/unavailable"));
              return answer.extract().statusCode();
            });
    await().atMost(Duration.ofSeconds(10)).until(() -> endSleepers() == 1);
    assertThat(asked.get(20, TimeUnit.SECONDS)).isEqualTo(503);
  }

  @Test
  void noFreeConnectionIs503() throws SQLException {
    List<Connection> all = new ArrayList<>();
    try {
      for (int taken = 0; taken < 16; taken++) {
        all.add(pool.getConnection());
      }
      given()
          .auth()
          .oauth2(officer())
          .get("/cases/" + UUID.randomUUID() + "/notes")
          .then()
          .statusCode(503)
          .header("Retry-After", "5")
          .body("type", endsWith("/unavailable"));
    } catch (SQLException othersHoldSome) {
      assertThat(all).hasSizeGreaterThan(8);
    } finally {
      for (Connection connection : all) {
        connection.close();
      }
    }
  }

  private static String officer() {
    return TestTokens.officer("ben.okoro", "NRF", "investigator");
  }

  private static int endSleepers() throws SQLException {
    try (Connection connection = PostgresResource.asApplication();
        Statement statement = connection.createStatement();
        ResultSet ended =
            statement.executeQuery(
                """
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where usename = current_user and query like 'select pg_sleep%'
                """)) {
      ended.next();
      return ended.getInt(1);
    }
  }
}
