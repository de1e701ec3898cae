package org.crosslight.evidence.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.crosslight.kit.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** A worker that loses its job half-way, as one does that is killed, leaves nothing behind. */
@QuarkusTest
@EvidenceServiceTest
class InterruptedExtractionTest {

  private static final int MESSAGES = 40_000;

  @Test
  void anInterruptedReadingEndsAsAnUndisturbedOne() throws SQLException {
    String caseId = Fixture.openCase();
    byte[] chat = chat();
    String undisturbedId = upload(Fixture.exhibit(caseId, "JDS/1"), chat);
    JsonPath undisturbed = Fixture.ended(undisturbedId);

    String disturbedId = upload(Fixture.exhibit(caseId, "JDS/2"), chat);
    for (int i = 0; i < 3; i++) {
      await()
          .atMost(Duration.ofSeconds(60))
          .pollInterval(Duration.ofMillis(5))
          .until(() -> staged(disturbedId) > 0 || ended(disturbedId));
      takeAway(disturbedId);
    }
    JsonPath disturbed = Fixture.ended(disturbedId);

    assertThat(undisturbed.getString("state")).isEqualTo("complete");
    assertThat(undisturbed.getLong("rowsRead")).isEqualTo(MESSAGES);
    assertThat(disturbed.getString("state")).isEqualTo("complete");
    assertThat(disturbed.getString("itemsDigest")).isEqualTo(undisturbed.getString("itemsDigest"));
    assertThat(disturbed.getLong("rowsInSource")).isEqualTo(MESSAGES);
    assertThat(disturbed.getLong("rowsRead")).isEqualTo(MESSAGES);
    assertThat(disturbed.getMap("itemsByKind")).isEqualTo(undisturbed.getMap("itemsByKind"));
    assertThat(count("item where extraction_id = '" + disturbedId + "'")).isEqualTo(MESSAGES);
    assertThat(count("item_words where extraction_id = '" + disturbedId + "'")).isEqualTo(MESSAGES);
    assertThat(count("staged_item")).isZero();
    assertThat(attempts(disturbedId)).isGreaterThan(1);
    assertThat(completions(disturbedId)).isEqualTo(1);
  }

  @Test
  void aReaderKilledFromOutsideIsBegunAgain() throws SQLException {
    String id = upload(Fixture.exhibit(Fixture.openCase(), "JDS/1"), chat());
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> staged(id) > 0 || ended(id));
    ProcessHandle.current()
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("/bin/java"))
        .forEach(ProcessHandle::destroyForcibly);

    JsonPath receipt = Fixture.ended(id);

    assertThat(receipt.getString("state")).isEqualTo("complete");
    assertThat(receipt.getLong("rowsRead")).isEqualTo(MESSAGES);
    assertThat(attempts(id)).isGreaterThan(1);
  }

  /** Gives the job to nobody, as if its worker's lease had run out. */
  private static void takeAway(String extractionId) throws SQLException {
    execute(
        """
        update job set lease_owner = 'somebody else', lease_until = clock_timestamp(), attempts = 1
        where key = '%s' and state = 'running'\
        """
            .formatted(extractionId));
  }

  private static boolean ended(String extractionId) throws SQLException {
    return count("extraction where id = '%s' and finished_at is not null".formatted(extractionId))
        == 1;
  }

  private static long staged(String extractionId) throws SQLException {
    return count(
        "staged_item s join extraction e on e.attempt = s.attempt where e.id = '%s'"
            .formatted(extractionId));
  }

  private static long attempts(String extractionId) throws SQLException {
    return count(
        """
        custody_event where action = 'read' and detail->>'extractionId' = '%s'\
        """
            .formatted(extractionId));
  }

  private static long completions(String extractionId) throws SQLException {
    return count(
        """
        outbox where type = 'org.crosslight.evidence.extraction-completed' and subject = '%s'\
        """
            .formatted(extractionId));
  }

  private static long count(String what) throws SQLException {
    try (Connection owner = PostgresResource.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("select set_config('crosslight.actor', 'system', false)");
      try (ResultSet row = statement.executeQuery("select count(*) from " + what)) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection owner = PostgresResource.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("select set_config('crosslight.actor', 'system', false)");
      statement.execute(sql);
    }
  }

  private static String upload(String exhibitId, byte[] chat) {
    return Fixture.upload(Officers.ben(), exhibitId, "chat.txt", chat)
        .then()
        .statusCode(201)
        .extract()
        .path("extraction.id");
  }

  private static byte[] chat() {
    DateTimeFormatter stamp = DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm");
    LocalDateTime at = LocalDateTime.of(2026, 1, 1, 8, 0);
    StringBuilder chat = new StringBuilder();
    for (int i = 0; i < MESSAGES; i++) {
      chat.append(at.plusMinutes(i).format(stamp))
          .append(i % 3 == 0 ? " - Ana: " : " - Mihai: ")
          .append("Mesajul ")
          .append(i)
          .append(" despre mașina din Leeds\n");
    }
    return chat.toString().getBytes(StandardCharsets.UTF_8);
  }
}
