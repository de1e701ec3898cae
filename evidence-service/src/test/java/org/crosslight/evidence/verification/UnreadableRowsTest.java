package org.crosslight.evidence.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.crosslight.evidence.Tampering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that somebody with the owner's password made unreadable are found and said. */
@QuarkusTest
@EvidenceServiceTest
class UnreadableRowsTest {

  private String exhibitId = "";
  private String extractionId = "";

  @BeforeEach
  void readAChat() {
    exhibitId = Fixture.exhibit(Fixture.openCase(), "JDS/1");
    extractionId =
        Fixture.read(
                exhibitId,
                "chat.txt",
                """
                01/03/2026, 09:15 - Ana: Ne vedem
                01/03/2026, 09:16 - Ana: La cinci
                """)
            .getString("id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body = '{\"kind\": \"x\"}'",
        "body = '[]'",
        "body = 'null'",
        "recipients = '{}'",
        "recipients = '[null, {}]'",
        "attachments = '[1]'",
        "attachments = '[null]'",
        "state = '{\"is\": \"x\"}'",
        "versions = '7'",
        "sender_identifier = '1', sender_kind = 'x'",
        "marks = array[null]::text[]"
      })
  void anItemThatReadsAsNoneIsAFault(String change) throws SQLException {
    Tampering.asOwner(
        "update item set %s where extraction_id = '%s' and ordinal = 1"
            .formatted(change, extractionId));

    verify()
        .body("intact", equalTo(false))
        .body("extractions[0].storedItems", equalTo(2))
        .body(
            "extractions[0].fault",
            equalTo(
                "Items of chat.txt are not as they were read. 1 row of chat.txt does not read as an"
                    + " item or a member any more."));
    recorded();
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 1L << 40, Long.MAX_VALUE})
  void anItemAtNoPlaceIsAFault(long ordinal) throws SQLException {
    Tampering.asOwner(
        "update item set ordinal = %d where extraction_id = '%s' and ordinal = 1"
            .formatted(ordinal, extractionId));

    verify()
        .body("intact", equalTo(false))
        .body(
            "extractions[0].fault",
            endsWith(
                "1 item of chat.txt stands under another id, exhibit or case than it was read"
                    + " into."));
    recorded();
  }

  @Test
  void aMemberThatReadsAsNoneIsAFault() throws SQLException {
    Tampering.asOwner(
        """
        insert into membership (conversation_id, ordinal, extraction_id, case_id, identifier,
          identifier_kind)
        select id, 0, extraction_id, case_id, '1', 'x' from conversation
        where extraction_id = '%s'\
        """
            .formatted(extractionId));

    verify().body("intact", equalTo(false));
    recorded();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"settings = '[]'", "by_kind = '[]'", "parts = '{}'", "notes = '{\"a\": 1}'"})
  void aReceiptThatReadsAsNoneIsAFault(String change) throws SQLException {
    Tampering.asOwner("update extraction set %s where id = '%s'".formatted(change, extractionId));

    verify()
        .body("intact", equalTo(false))
        .body(
            "extractions[0].fault",
            equalTo("The receipt of chat.txt is not what the chain of custody says."));
    inTheChain();
  }

  @Test
  void aKindOfDeviceThatIsNoneIsAFault() throws SQLException {
    Tampering.asOwner("update exhibit set device_kind = 'x' where id = '%s'".formatted(exhibitId));

    verify()
        .body("intact", equalTo(false))
        .body(
            "details.fault",
            equalTo("The exhibit's details are not those that were registered (kind of device)."));
    recorded();
    Officers.eve().get("/exhibits/" + exhibitId).then().body("deviceKind", equalTo("other"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update custody_head set events = 3 where exhibit_id = '%s'",
        "update custody_head set events = 4, hash = repeat('1', 64) where exhibit_id = '%s'",
        "update custody_head set hash = 'x' where exhibit_id = '%s'",
        "update custody_head set events = 9, hash = 'x' where exhibit_id = '%s'",
        "update custody_head set events = 9 where exhibit_id = '%s'",
        "update custody_head set events = -9 where exhibit_id = '%s'",
        "delete from custody_head where exhibit_id = '%s'"
      })
  void aHeadThatIsNotTheEndOfTheChainIsAFaultThatStays(String change) throws SQLException {
    Tampering.asOwner(change.formatted(exhibitId));

    verify().body("intact", equalTo(false)).body("events.intact", equalTo(false));
    recorded();
    verify().body("intact", equalTo(false)).body("events.intact", equalTo(false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "detail = '{\"size\": 1e400}'",
        "detail = ('{\"size\": 1' || repeat('0', 2000) || '}')::jsonb",
        "detail = (repeat('[', 2000) || repeat(']', 2000))::jsonb",
        "detail = 'null'",
        "hash = 'x'",
        "previous_hash = 'x'",
        "action = 'x'",
        "at = 'infinity'"
      })
  void anEventThatReadsAsNoneIsWhereTheChainIsBroken(String change) throws SQLException {
    Tampering.asOwner(
        "update custody_event set %s where exhibit_id = '%s' and sequence = 5"
            .formatted(change, exhibitId));

    verify()
        .body("intact", equalTo(false))
        .body("events.brokenAt", equalTo(5))
        .body("answer", containsString("the chain of custody is broken at entry 5"));
    recorded();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{bucket}', '\"No bucket\"'", "{bucket}', '\"\"'", "{objectKey}', '\"\"'"})
  void aPlaceThatIsNoneHasNoBytes(String change) throws SQLException {
    Tampering.asOwner(
        "update custody_event set detail = jsonb_set(detail, '%s) where exhibit_id = '%s' and action = 'stored'"
            .formatted(change, exhibitId));

    verify().body("intact", equalTo(false)).body("originals[0].matches", equalTo(false));
    recorded();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "3", "99999999999"})
  void aDigestOfNoVersionIsAFault(String version) throws SQLException {
    Tampering.asOwner(
        """
        update custody_event set detail = jsonb_set(detail, '{itemsDigestVersion}', '%s')
        where exhibit_id = '%s' and action = 'extracted'\
        """
            .formatted(version, exhibitId));

    verify()
        .body("intact", equalTo(false))
        .body(
            "extractions[0].fault",
            containsString(
                ("The chain of custody names a digest of the items of chat.txt, version %s, that"
                        + " there is not.")
                    .formatted(version)));
    recorded();
  }

  /** What was found became the last verification and an event of the chain. */
  private void recorded() {
    Officers.eve()
        .get("/exhibits/" + exhibitId)
        .then()
        .statusCode(200)
        .body("verification.intact", equalTo(false));
    inTheChain();
  }

  /** What was found became an event of the chain. */
  private void inTheChain() {
    assertThat(
            Officers.eve()
                .get("/exhibits/" + exhibitId + "/custody")
                .then()
                .statusCode(200)
                .extract()
                .<Boolean>path("events.findAll { it.action == 'verified' }[-1].detail.intact"))
        .isFalse();
  }

  private ValidatableResponse verify() {
    return Officers.eve()
        .post("/exhibits/" + exhibitId + "/custody/verification")
        .then()
        .statusCode(200);
  }
}
