package org.crosslight.evidence.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.crosslight.evidence.Tampering;
import org.crosslight.kit.testing.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Verification without anybody asking. */
@QuarkusTest
@EvidenceServiceTest
class VerificationRoundsTest {

  @Inject VerificationRounds rounds;
  @Inject VerificationTurn turn;

  private String caseId = "";
  private String exhibitId = "";

  @BeforeEach
  void readAChat() {
    caseId = Fixture.openCase();
    exhibitId = Fixture.exhibit(caseId, "JDS/1");
    Fixture.read(exhibitId, "chat.txt", "01/03/2026, 09:15 - Ana: Ne vedem\n");
  }

  @AfterEach
  void nothingIsDueFromHereOn() throws SQLException {
    Tampering.asOwner("update exhibit set registered_at = now()");
    Tampering.asOwner("update verification_turn set holder = null, until = null");
  }

  @Test
  void anExhibitThatWasNotVerifiedForLongIsVerified() throws SQLException {
    Officers.eve().get("/exhibits/" + exhibitId).then().body("verification", nullValue());
    registeredDaysAgo(8);

    rounds.goRound();

    Officers.eve()
        .get("/exhibits/" + exhibitId)
        .then()
        .body("verification.intact", equalTo(true))
        .body("verification.by", equalTo("evidence-service"))
        .body("verification.at", notNullValue());
    Officers.eve()
        .get("/cases/" + caseId + "/exhibits")
        .then()
        .body("items[0].verification.intact", equalTo(true));
    Officers.eve()
        .get("/exhibits/" + exhibitId + "/custody")
        .then()
        .body("events[-1].action", equalTo("verified"))
        .body("events[-1].actor", equalTo("evidence-service"));
  }

  @Test
  void anExhibitVerifiedLatelyIsLeftAlone() throws SQLException {
    registeredDaysAgo(8);
    rounds.goRound();
    rounds.goRound();

    assertThat(
            Officers.eve()
                .get("/exhibits/" + exhibitId + "/custody")
                .jsonPath()
                .getList("events.findAll { it.action == 'verified' }"))
        .hasSize(1);
  }

  @Test
  void anExhibitThatCannotBeVerifiedKeepsNoOtherWaiting() throws SQLException {
    String other = Fixture.exhibit(caseId, "JDS/2");
    Tampering.asOwner(
        "update exhibit set registered_at = now() - interval '8 days' where id = '%s'"
            .formatted(other));
    registeredDaysAgo(9);
    whileNoVerdictCanBeNoted(
        () -> {
          rounds.goRound();
          Officers.eve().get("/exhibits/" + exhibitId).then().body("verification", nullValue());
          Officers.eve()
              .get("/exhibits/" + other)
              .then()
              .body("verification.intact", equalTo(true));
        });

    rounds.goRound();
    Officers.eve().get("/exhibits/" + exhibitId).then().body("verification", nullValue());
    Tampering.asOwner("update verification_try set tried_at = now() - interval '61 minutes'");
    rounds.goRound();
    Officers.eve().get("/exhibits/" + exhibitId).then().body("verification.intact", equalTo(true));
  }

  @Test
  void anObjectThatTheStoreRefusesKeepsNoOtherWaiting() throws SQLException {
    String other = Fixture.exhibit(caseId, "JDS/2");
    Tampering.asOwner(
        "update exhibit set registered_at = now() - interval '8 days' where id = '%s'"
            .formatted(other));
    registeredDaysAgo(9);
    // The store of the tests keeps no versions, and says so instead of giving one.
    Tampering.asOwner(
        """
        update custody_event set detail = jsonb_set(detail, '{objectVersion}', '"1"')
        where exhibit_id = '%s' and action = 'stored'\
        """
            .formatted(exhibitId));

    Officers.eve().post("/exhibits/" + exhibitId + "/custody/verification").then().statusCode(503);
    rounds.goRound();

    Officers.eve().get("/exhibits/" + exhibitId).then().body("verification", nullValue());
    Officers.eve().get("/exhibits/" + other).then().body("verification.intact", equalTo(true));
  }

  /** Runs something while the database refuses every entry that the exhibit was verified. */
  private void whileNoVerdictCanBeNoted(Runnable work) throws SQLException {
    try (Connection owner = PostgresResource.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute(
          "alter table exhibit_verification add constraint refused check (exhibit_id <> '%s')"
              .formatted(exhibitId));
      try {
        work.run();
      } finally {
        statement.execute("alter table exhibit_verification drop constraint refused");
      }
    }
  }

  @Test
  void onlyOneProcessHasTheTurn() throws SQLException {
    registeredDaysAgo(8);
    Tampering.asOwner(
        """
        update verification_turn
        set holder = gen_random_uuid(), until = now() + interval '1 minute'\
        """);

    assertThat(turn.take()).isFalse();
    rounds.goRound();
    Officers.eve().get("/exhibits/" + exhibitId).then().body("verification", nullValue());

    Tampering.asOwner("update verification_turn set until = now() - interval '1 second'");
    rounds.goRound();
    Officers.eve().get("/exhibits/" + exhibitId).then().body("verification.intact", equalTo(true));
  }

  @Test
  void auditorsOfTheForceSeeWhatFailedAndWhatIsOverdue() throws SQLException {
    String overdue = Fixture.exhibit(caseId, "JDS/2");
    String fresh = Fixture.exhibit(caseId, "JDS/3");
    Tampering.asOwner("update exhibit set description = 'x' where id = '%s'".formatted(exhibitId));
    Officers.eve().post("/exhibits/" + exhibitId + "/custody/verification").then().statusCode(200);
    Tampering.asOwner(
        "update exhibit set registered_at = now() - interval '15 days' where id = '%s'"
            .formatted(overdue));

    Officers.olu()
        .queryParam("limit", 500)
        .get("/verifications")
        .then()
        .statusCode(200)
        .body("items.find { it.exhibitId == '%s' }.state".formatted(exhibitId), equalTo("failed"))
        .body(
            "items.find { it.exhibitId == '%s' }.exhibitReference".formatted(exhibitId),
            equalTo("JDS/1"))
        .body("items.find { it.exhibitId == '%s' }.state".formatted(overdue), equalTo("overdue"))
        .body("items.exhibitId", not(hasItem(fresh)));
    Officers.carys()
        .queryParam("limit", 500)
        .get("/verifications")
        .then()
        .statusCode(200)
        .body("items.exhibitId", not(hasItem(exhibitId)));
    Officers.ben().get("/verifications").then().statusCode(403);
    Officers.linkage().get("/verifications").then().statusCode(403);
  }

  @Test
  void whoIsNoMemberIsToldOfNoFile() throws SQLException {
    Tampering.asOwner("update item set text = 'x' where exhibit_id = '%s'".formatted(exhibitId));
    Tampering.asOwner(
        "update original set media_type = 'x', size = size + 1 where exhibit_id = '%s'"
            .formatted(exhibitId));

    String answer =
        Officers.eve()
            .post("/exhibits/" + exhibitId + "/custody/verification")
            .then()
            .statusCode(200)
            .body("extractions[0].fault", equalTo("Items of chat.txt are not as they were read."))
            .extract()
            .path("answer");

    assertThat(answer).endsWith("Items of a file are not as they were read.");
    Officers.olu()
        .queryParam("limit", 500)
        .get("/verifications")
        .then()
        .body("items.find { it.exhibitId == '%s' }.answer".formatted(exhibitId), equalTo(answer));
    Officers.eve()
        .get("/exhibits/" + exhibitId)
        .then()
        .body("verification.answer", equalTo(answer));
    try (Connection owner = PostgresResource.asOwner();
        Statement statement = owner.createStatement();
        ResultSet told =
            statement.executeQuery(
                """
                select data->>'answer', data::text like '%%chat.txt%%' from outbox
                where type = 'org.crosslight.evidence.exhibit-verified' and subject = '%s'
                """
                    .formatted(exhibitId))) {
      assertThat(told.next()).isTrue();
      assertThat(told.getString(1)).isEqualTo(answer);
      assertThat(told.getBoolean(2)).isFalse();
    }
  }

  private void registeredDaysAgo(int days) throws SQLException {
    Tampering.asOwner(
        "update exhibit set registered_at = now() - interval '%d days' where id = '%s'"
            .formatted(days, exhibitId));
  }
}
