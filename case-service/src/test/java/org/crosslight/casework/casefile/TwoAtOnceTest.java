package org.crosslight.casework.casefile;

import static org.crosslight.casework.Officers.amira;
import static org.crosslight.casework.Officers.freshReference;
import static org.crosslight.casework.Officers.opened;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.crosslight.casework.CaseServiceTest;
import org.crosslight.kit.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** What happens when two officers do the same at the same time. */
@QuarkusTest
@CaseServiceTest
class TwoAtOnceTest {

  @Test
  void changingTheTitleDoesNotReopenACaseThatIsBeingClosed() throws Exception {
    String id = opened(amira(), freshReference());
    CompletableFuture<Response> renamed;
    try (Connection other = system();
        Statement statement = other.createStatement()) {
      statement.execute(
          "update case_file set status = 'closed', closed_on = '2026-05-01' where id = '"
              + id
              + "'");
      renamed =
          CompletableFuture.supplyAsync(
              () -> amira().body(Map.of("title", "New name")).patch("/cases/" + id));
      waitsForUs(other);
      other.commit();
    }
    renamed
        .get()
        .then()
        .statusCode(200)
        .body("title", equalTo("New name"))
        .body("status", equalTo("closed"))
        .body("closedOn", equalTo("2026-05-01"));
  }

  @Test
  void whoeverOpensACaseSecondLearnsThatTheReferenceIsTaken() throws Exception {
    String reference = freshReference();
    CompletableFuture<Response> second;
    try (Connection other = system();
        Statement statement = other.createStatement()) {
      statement.execute(
          "insert into case_file (id, reference, title, force, status, opened_on, created_by)"
              + " values (uuidv7(), '"
              + reference
              + "', 'x', 'NRF', 'live', '2026-03-01', 'ben.okoro')");
      second =
          CompletableFuture.supplyAsync(
              () ->
                  amira()
                      .header("Idempotency-Key", UUID.randomUUID().toString())
                      .body(
                          Map.of("reference", reference, "title", "Mine", "openedOn", "2026-03-01"))
                      .post("/cases"));
      waitsForUs(other);
      other.commit();
    }
    second
        .get()
        .then()
        .statusCode(409)
        .body("type", equalTo("https://crosslight.example/problems/case-reference-taken"));
  }

  private static Connection system() throws SQLException {
    Connection connection = PostgresResource.asApplication();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("select set_config('crosslight.actor', 'system', true)");
    }
    return connection;
  }

  /** Until another transaction waits for one that this connection's transaction holds. */
  private static void waitsForUs(Connection connection) throws SQLException, InterruptedException {
    try (Statement statement = connection.createStatement()) {
      for (int i = 0; i < 1200; i++) {
        try (var rows =
            statement.executeQuery(
                "select 1 from pg_locks where not granted and pid <> pg_backend_pid()")) {
          if (rows.next()) {
            return;
          }
        }
        Thread.sleep(50);
      }
    }
    throw new AssertionError("nobody waits");
  }
}
