package org.crosslight.evidence.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.crosslight.evidence.Tampering;
import org.crosslight.evidence.custody.CustodyChain;
import org.crosslight.evidence.custody.CustodyEvent;
import org.crosslight.evidence.custody.CustodyHead;
import org.crosslight.evidence.custody.CustodyLedger;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chains changed by somebody who has the database and takes care that they still look whole. */
@QuarkusTest
@EvidenceServiceTest
class AlteredChainTest {

  @Inject Database database;
  @Inject CustodyLedger custody;

  private String caseId = "";
  private String exhibitId = "";
  private String originalId = "";

  @BeforeEach
  void readAChat() {
    caseId = Fixture.openCase();
    exhibitId = Fixture.exhibit(caseId, "JDS/1");
    originalId =
        Fixture.read(exhibitId, "chat.txt", "01/03/2026, 09:15 - Ana: Ne vedem\n")
            .getString("originalId");
  }

  @Test
  void anExhibitWithoutAnyEventIsBroken() throws SQLException {
    Tampering.asOwner(
        sql("delete from custody_event where exhibit_id = '%s'"),
        sql("delete from custody_head where exhibit_id = '%s'"));

    Officers.eve()
        .get("/exhibits/" + exhibitId + "/custody")
        .then()
        .body("events", hasSize(0))
        .body("verification.intact", equalTo(false))
        .body("verification.brokenAt", equalTo(1));
    verify()
        .body("intact", equalTo(false))
        .body("events.intact", equalTo(false))
        .body("originals[0].matches", equalTo(false))
        .body("answer", containsString("the chain of custody is broken at entry 1"));
  }

  @Test
  void anExhibitOfWhichNothingIsLeftIsBroken() throws SQLException {
    Tampering.asOwner(
        sql("delete from custody_event where exhibit_id = '%s'"),
        sql("delete from custody_head where exhibit_id = '%s'"),
        sql("delete from item where exhibit_id = '%s'"),
        sql("delete from conversation where exhibit_id = '%s'"),
        sql("delete from extraction where exhibit_id = '%s'"),
        sql("delete from original where exhibit_id = '%s'"));

    verify()
        .body("intact", equalTo(false))
        .body(
            "answer",
            equalTo(
                "No originals are held for this exhibit; the chain of custody is broken at entry 1."
                    + " The exhibit has no chain of custody: not even its registration is in it."));
  }

  @Test
  void aChainThatLostItsRegistrationIsBrokenHoweverWellItIsSealed() throws SQLException {
    rewrite(events -> events.subList(1, events.size()));

    verify()
        .body("intact", equalTo(false))
        .body("events.brokenAt", equalTo(1))
        .body(
            "answer",
            containsString("The chain of custody does not say how the exhibit was registered."));
  }

  @Test
  void aTailCutOffTogetherWithTheHeadIsSeenOnceTheChainWasVerified() throws SQLException {
    Officers.eve().get("/originals/" + originalId + "/content").then().statusCode(200);
    verify().body("intact", equalTo(true));

    rewrite(events -> events.subList(0, 5));

    verify()
        .body("intact", equalTo(false))
        .body("events.intact", equalTo(false))
        .body("events.brokenAt", equalTo(6))
        .body("answer", containsString("the chain of custody is broken at entry 6"));
    // And it is not forgotten when the next one asks.
    verify().body("intact", equalTo(false));
  }

  @Test
  void aChainWrittenAnewIsSeenOnceItWasVerified() throws SQLException {
    verify().body("intact", equalTo(true));

    rewrite(
        events ->
            events.stream()
                .map(
                    event ->
                        event.action().equals("received")
                            ? new CustodyEvent(
                                event.exhibitId(),
                                event.sequence(),
                                event.at(),
                                "somebody.else",
                                event.action(),
                                event.detail(),
                                event.previousHash(),
                                event.hash())
                            : event)
                .toList());

    verify()
        .body("intact", equalTo(false))
        .body("events.intact", equalTo(false))
        .body("answer", startsWith("The original is not as it arrived"));
  }

  @Test
  void everyVerificationTellsOthersTheEndOfTheChainAndTheOneBefore() throws SQLException {
    verify().body("intact", equalTo(true));
    String first = stored().head().hash();
    verify().body("intact", equalTo(true));
    String second = stored().head().hash();

    assertThat(told())
        .containsExactly(
            "6 " + first + " 0 " + CustodyHead.NONE.hash() + " true true eve.marsh",
            "7 " + second + " 6 " + first + " true true eve.marsh");
  }

  @Test
  void aForgerWhoAlsoRewritesTheNoteOfTheLastVerificationContradictsWhatWasTold()
      throws SQLException {
    Officers.eve().get("/originals/" + originalId + "/content").then().statusCode(200);
    verify().body("intact", equalTo(true));

    rewrite(events -> events.subList(0, 5));
    Tampering.asOwner(sql("delete from exhibit_verification where exhibit_id = '%s'"));

    verify().body("intact", equalTo(true));
    assertThat(told())
        .satisfiesExactly(
            before -> assertThat(before).startsWith("7 ").contains(" 0 "),
            now -> assertThat(now).startsWith("6 ").contains(" 0 "));
  }

  /** Every fact of a verification: end, end before, verdicts and who asked. */
  private List<String> told() throws SQLException {
    List<String> facts = new ArrayList<>();
    try (Connection owner = PostgresResource.asOwner();
        Statement statement = owner.createStatement();
        var told =
            statement.executeQuery(
                sql(
                    """
                    select concat_ws(' ', data->>'entries', data->>'headHash',
                      data->>'previousEntries', data->>'previousHash', data->>'chainIntact',
                      data->>'intact', data->>'by')
                    from outbox where type = 'org.crosslight.evidence.exhibit-verified'
                      and subject = '%s' order by tx, id\
                    """))) {
      while (told.next()) {
        facts.add(told.getString(1));
      }
    }
    return facts;
  }

  @FunctionalInterface
  private interface Forgery {
    List<CustodyEvent> of(List<CustodyEvent> events);
  }

  /** Writes the chain anew so that every hash and the head are right again. */
  private void rewrite(Forgery forgery) throws SQLException {
    List<CustodyEvent> forged = new ArrayList<>();
    for (CustodyEvent event : forgery.of(stored().events())) {
      CustodyHead head =
          forged.isEmpty()
              ? CustodyHead.NONE
              : new CustodyHead(forged.size(), forged.getLast().hash());
      CustodyEvent unsealed =
          new CustodyEvent(
              event.exhibitId(),
              head.events() + 1,
              event.at(),
              event.actor(),
              event.action(),
              event.detail(),
              head.hash(),
              "");
      forged.add(
          new CustodyEvent(
              event.exhibitId(),
              unsealed.sequence(),
              event.at(),
              event.actor(),
              event.action(),
              event.detail(),
              head.hash(),
              CustodyChain.hash(unsealed)));
    }
    try (Connection owner = PostgresResource.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("select set_config('crosslight.actor', 'system', false)");
      statement.execute("alter table custody_event disable trigger user");
      statement.execute("alter table custody_head disable trigger user");
      statement.executeUpdate(sql("delete from custody_event where exhibit_id = '%s'"));
      try (PreparedStatement insert =
          owner.prepareStatement(
              """
              insert into custody_event (exhibit_id, sequence, case_id, at, actor, action, detail,
                previous_hash, hash)
              values (?::uuid, ?, ?::uuid, ?, ?, ?, ?::jsonb, ?, ?)
              """)) {
        for (CustodyEvent event : forged) {
          insert.setString(1, exhibitId);
          insert.setLong(2, event.sequence());
          insert.setString(3, caseId);
          insert.setTimestamp(4, Timestamp.from(event.at()));
          insert.setString(5, event.actor());
          insert.setString(6, event.action());
          insert.setString(7, event.detail().toString());
          insert.setString(8, event.previousHash());
          insert.setString(9, event.hash());
          insert.executeUpdate();
        }
      }
      statement.executeUpdate(
          "update custody_head set events = %d, hash = '%s' where exhibit_id = '%s'"
              .formatted(forged.size(), forged.getLast().hash(), exhibitId));
      statement.execute("alter table custody_event enable trigger user");
      statement.execute("alter table custody_head enable trigger user");
    }
  }

  private CustodyLedger.Stored stored() {
    return database.asSystem(handle -> custody.stored(handle, ExhibitId.fromString(exhibitId)));
  }

  private String sql(String text) {
    return text.formatted(exhibitId);
  }

  private ValidatableResponse verify() {
    return Officers.eve()
        .post("/exhibits/" + exhibitId + "/custody/verification")
        .then()
        .statusCode(200);
  }
}
