package org.crosslight.kit.refusal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.crosslight.kit.KitTest;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.kit.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@KitTest
class RefusalsTest {

  @Inject Database database;

  @Test
  void notesWhoMayNotKnowOfACase() {
    String who = somebody();
    String caseId = UUID.randomUUID().toString();
    ask(TestTokens.officer(who, "NRF", "investigator"), caseId, 404);
    assertThat(entries("NRF", who))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry).containsEntry("operation", "listNotes");
              assertThat(entry).containsEntry("subject", caseId);
              assertThat(entry).containsEntry("reason", "not-found");
              assertThat(entry).containsEntry("times", 1);
              assertThat(entry).containsEntry("force", "NRF");
            });
  }

  @Test
  void notesWhoseRoleIsNotEnough() {
    String who = somebody();
    String caseId = UUID.randomUUID().toString();
    ask(TestTokens.officer(who, "NRF", "admin"), caseId, 403);
    assertThat(entries("NRF", who))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry).containsEntry("subject", caseId);
              assertThat(entry).containsEntry("reason", "forbidden");
            });
  }

  @Test
  void notesThatNobodyKnownAsked() {
    given().get("/cases/" + UUID.randomUUID() + "/notes").then().statusCode(401);
    // Other tests are refused as nobody as well, at times before this one.
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(shown("SVF", "?who=nobody"))
                    .anySatisfy(
                        entry -> {
                          assertThat(entry).containsEntry("operation", "listNotes");
                          assertThat(entry).containsEntry("subject", "");
                          assertThat(entry).containsEntry("reason", "not-signed-in");
                        }));
  }

  @Test
  void notesServicesThatReachForMoreThanTheyNeed() {
    String client = "crosslight-" + somebody();
    given()
        .auth()
        .oauth2(TestTokens.system(client, "feed-evidence"))
        .get("/feed")
        .then()
        .statusCode(403);
    assertThat(entries("SVF", client))
        .singleElement()
        .satisfies(entry -> assertThat(entry).containsEntry("operation", "readFeed"));
  }

  @Test
  void showsThemToTheForceOfWhoWasRefused() {
    String who = somebody();
    ask(TestTokens.officer(who, "NRF", "admin"), UUID.randomUUID().toString(), 403);
    assertThat(entries("NRF", who)).hasSize(1);
    assertThat(shown("SVF", "?who=" + who)).isEmpty();
    ask(TestTokens.officer(who, "NRF", "admin"), UUID.randomUUID().toString(), 403);
    given()
        .auth()
        .oauth2(TestTokens.officer(who, "NRF", "investigator"))
        .get("/refusals")
        .then()
        .statusCode(403);
  }

  @Test
  void lookingAtThemIsOnRecord() {
    String who = somebody();
    shown("NRF", "?who=" + who);
    assertThat(
            given()
                .auth()
                .oauth2(auditor("NRF"))
                .get("/consultations?action=read-refusals")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("items.find { it.subject == '" + who + "' }.officer"))
        .isEqualTo("olu.grant");
  }

  @Test
  void sayItOnceAndThenHowOftenWithinTheMinute() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T10:00:00Z"));
    Refusals refusals = new Refusals(database, clock(now));
    Refused refused = new Refused(somebody(), "NRF", "getCase", "a", "not-found");
    refusals.note(refused, "first");
    for (int second = 1; second <= 30; second++) {
      now.set(Instant.parse("2026-03-01T10:00:00Z").plusSeconds(second));
      refusals.note(refused, "again-" + second);
    }
    refusals.settle();
    assertThat(written(refused.who())).containsExactly("a 1 first");
    now.set(Instant.parse("2026-03-01T10:01:01Z"));
    refusals.settle();
    assertThat(written(refused.who())).containsExactly("a 1 first", "a 30 again-1");
    refusals.note(refused, "next");
    refusals.settle();
    assertThat(written(refused.who())).containsExactly("a 1 first", "a 30 again-1", "a 1 next");
  }

  @Test
  void aFloodOfDifferentSubjectsIsOneEntry() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T10:00:00Z"));
    Refusals refusals = new Refusals(database, clock(now));
    String who = somebody();
    for (int n = 0; n < 5_000; n++) {
      refusals.note(new Refused(who, "NRF", "getCase", "id-" + n, "not-found"), "r");
    }
    now.set(Instant.parse("2026-03-01T10:01:01Z"));
    refusals.settle();
    List<String> written = written(who);
    assertThat(written).hasSize(Refusals.SUBJECTS_A_MINUTE + 2);
    assertThat(written)
        .contains("id-0 1 r", "id-99 1 r", "many 1 r")
        .contains("many " + (5_000 - Refusals.SUBJECTS_A_MINUTE - 1) + " r");
  }

  @Test
  void oneThatCannotBeWrittenHoldsNoOtherBack() {
    Refusals refusals = new Refusals(database, Clock.systemUTC());
    String who = somebody();
    refusals.note(new Refused(who, "NRF", "getCase", "a", "not-found"), "first");
    refusals.note(new Refused(who, "NRF", "getCase", "b", "not-found"), "no\0text");
    refusals.note(new Refused(who, "NRF", "getCase", "c", "not-found"), "last");
    assertThat(refusals.settle()).isTrue();
    assertThat(written(who)).containsExactly("a 1 first", "c 1 last");
  }

  @Test
  void whatIsNoTextStandsOnRecordAsText() {
    Refusals refusals = new Refusals(database, Clock.systemUTC());
    String who = somebody();
    refusals.note(new Refused(who, "NRF", "getCase", "a\0b\uD83D", "not-found"), "r");
    refusals.settle();
    assertThat(written(who)).containsExactly("a\uFFFDb\uFFFD 1 r");
  }

  @Test
  void nothingOfTheRecordCanBeChangedByTheApplication() throws SQLException {
    try (Connection connection = PostgresResource.asApplication();
        Statement statement = connection.createStatement()) {
      for (String change :
          List.of(
              "update refusal set who = 'x'",
              "delete from refusal",
              "truncate refusal",
              "delete from consultation")) {
        assertThatThrownBy(() -> statement.execute(change))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("permission denied");
      }
    }
  }

  private static void ask(String token, String caseId, int status) {
    given().auth().oauth2(token).get("/cases/" + caseId + "/notes").then().statusCode(status);
  }

  private static String somebody() {
    return "somebody-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static String auditor(String force) {
    return TestTokens.officer("olu.grant", force, "auditor");
  }

  /** The entries about somebody, as soon as there are some. */
  private static List<Map<String, Object>> entries(String force, String who) {
    return await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> shown(force, "?who=" + who), found -> !found.isEmpty());
  }

  private static List<Map<String, Object>> shown(String force, String query) {
    return given()
        .auth()
        .oauth2(auditor(force))
        .get("/refusals" + query)
        .then()
        .statusCode(200)
        .extract()
        .path("items");
  }

  private List<String> written(String who) {
    return database.asSystem(
        handle ->
            handle
                .createQuery(
                    "select subject || ' ' || times || ' ' || reference from refusal where who = ?"
                        + " order by id")
                .bind(0, who)
                .mapTo(String.class)
                .list());
  }

  private static Clock clock(AtomicReference<Instant> now) {
    InstantSource source = now::get;
    return source.withZone(ZoneOffset.UTC);
  }
}
