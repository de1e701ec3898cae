package org.crosslight.translation.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.translation.Officers;
import org.crosslight.translation.TranslationServiceTest;
import org.crosslight.translation.engine.apertium.TestModes;
import org.crosslight.translation.standin.Peers;
import org.junit.jupiter.api.Test;

/** The engine is one real process that first dies of every line. */
@QuarkusTest
@TranslationServiceTest
@TestProfile(EngineComesBackTest.BrokenEngine.class)
class EngineComesBackTest {

  private static final Path MODES = Path.of("target", "broken-engine").toAbsolutePath();

  /** An engine that does not work, and a worker that does not give up soon. */
  public static class BrokenEngine implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        Files.createDirectories(MODES);
        TestModes.misbehaving(MODES);
        TestModes.breakDown(MODES);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.of(
          "crosslight.translation.apertium.modes",
          MODES.toString(),
          "crosslight.jobs.attempts",
          "10000");
    }
  }

  @Test
  void nothingCountsAsTranslatedUntilTheEngineWorksAgain() throws IOException {
    Officers.dan()
        .contentType("application/json")
        .body(Map.of("lines", List.of(Map.of("text", "hola mundo", "language", "spa"))))
        .post("/translate")
        .then()
        .statusCode(503)
        .body("type", equalTo("https://crosslight.example/problems/unavailable"));

    String bad = "Me gusta mucho caminar por la playa diesalways cuando hace sol";
    String good = "No me gusta nada levantarme temprano por la mañana";
    UUID caseId = Peers.openCase();
    Peers.Extraction extraction =
        Peers.Extraction.of(caseId, Peers.Item.conversation(List.of(good, bad)));
    Peers.completed(extraction);
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> assertThat(attempts(extraction)).isGreaterThan(2));
    Officers.amira()
        .get("/extractions/{id}/summary", extraction.id())
        .then()
        .statusCode(200)
        .body("segments", equalTo(0));

    TestModes.misbehaving(MODES);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                Officers.amira()
                    .get("/items/{id}/passport", extraction.items().getFirst().id())
                    .then()
                    .statusCode(200)
                    .body("english", equalTo(good)));
    Officers.amira()
        .get("/items/{id}/passport", extraction.items().getLast().id())
        .then()
        .statusCode(200)
        .body("reasonKind", equalTo("engine-failed"))
        .body("reason", equalTo("Apertium stopped while reading this line"));

    readAgainGivesEnglish(bad, caseId);
  }

  /** What failed is asked again when the same text is read again; its first passport stays. */
  private static void readAgainGivesEnglish(String bad, UUID caseId) throws IOException {
    TestModes.behaving(MODES);
    Peers.Extraction again = Peers.Extraction.of(caseId, Peers.Item.conversation(List.of(bad)));
    Peers.completed(again);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                Officers.amira()
                    .get("/items/{id}/passport", again.items().getFirst().id())
                    .then()
                    .statusCode(200)
                    .body("english", equalTo(bad))
                    .body("fromMemory", equalTo(true)));
  }

  private static int attempts(Peers.Extraction extraction) throws SQLException {
    try (Connection connection = PostgresResource.asApplication();
        Statement statement = connection.createStatement()) {
      statement.execute("select set_config('crosslight.actor', 'system', false)");
      try (ResultSet row =
          statement.executeQuery(
              "select coalesce(sum(attempts), 0) from job where key = '" + extraction.id() + "'")) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
