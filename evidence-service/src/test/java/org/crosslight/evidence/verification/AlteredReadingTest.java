package org.crosslight.evidence.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.crosslight.evidence.Tampering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What officers read is covered by verification, not only what lies in the store. */
@QuarkusTest
@EvidenceServiceTest
class AlteredReadingTest {

  private static final String CHAT =
      """
      01/03/2026, 09:15 - Ana: Ne vedem
      01/03/2026, 09:16 - Ana: La cinci
      01/03/2026, 09:17 - Ana: Acasa
      """;

  private String caseId = "";
  private String exhibitId = "";
  private String extractionId = "";
  private String originalId = "";

  @BeforeEach
  void readAChat() {
    caseId = Fixture.openCase();
    exhibitId = Fixture.exhibit(caseId, "JDS/1");
    var reading = Fixture.read(exhibitId, "chat.txt", CHAT);
    extractionId = reading.getString("id");
    originalId = reading.getString("originalId");
  }

  @Test
  void whatWasCheckedIsSaidWithNumbers() {
    verify()
        .body("intact", equalTo(true))
        .body("extractions", hasSize(1))
        .body("extractions[0].extractionId", equalTo(extractionId))
        .body("extractions[0].storedItems", equalTo(3))
        .body(
            "answer",
            equalTo(
                "The original is byte for byte as it arrived and the chain of custody is whole (5"
                    + " entries). The exhibit's details are as they were registered. All 3 items"
                    + " read from 1 file are as they were read."));
    var told = Officers.eve().get("/exhibits/" + exhibitId + "/custody").jsonPath();
    assertThat(told.getMap("events[-1].detail"))
        .isEqualTo(
            Map.of(
                "intact", true,
                "chainIntact", true,
                "checkedEvents", 5,
                "originals", 1,
                "originalsMatching", 1,
                "detailsMatching", true,
                "readings", 1,
                "readingsMatching", 1,
                "items", 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text = 'Nu ne vedem'",
        "sender_name = 'Bogdan'",
        "at = at + interval '1 hour'",
        "direction = 'outgoing'",
        "row = row + 1",
        "position = position + 10"
      })
  void anItemChangedByTheOwnerOfTheDatabaseIsSeen(String change) throws SQLException {
    Tampering.asOwner(
        "update item set %s where extraction_id = '%s' and ordinal = 1"
            .formatted(change, extractionId));

    verify()
        .body("intact", equalTo(false))
        .body("events.intact", equalTo(true))
        .body("originals[0].matches", equalTo(true))
        .body("extractions[0].matches", equalTo(false))
        .body("extractions[0].fault", equalTo("Items of chat.txt are not as they were read."))
        .body(
            "answer",
            equalTo(
                "The original is byte for byte as it arrived and the chain of custody is whole (5"
                    + " entries). The exhibit's details are as they were registered. The items read"
                    + " from 1 file are not as they were read. Items of a file are not as they"
                    + " were read."));
  }

  @Test
  void anItemDeletedByTheOwnerOfTheDatabaseIsSeen() throws SQLException {
    Tampering.asOwner(
        "delete from item where extraction_id = '%s' and ordinal = 1".formatted(extractionId));

    verify()
        .body("intact", equalTo(false))
        .body("extractions[0].storedItems", equalTo(2))
        .body("extractions[0].fault", equalTo("3 items were read from chat.txt and 2 are there."));
  }

  @Test
  void anItemMadeUpByTheApplicationIsSeen() throws SQLException {
    Tampering.asApplication(
        """
        create temporary table made_up as select * from item where extraction_id = '%1$s'
          and ordinal = 2;
        update made_up set id = gen_random_uuid(), ordinal = 3, position = 3, text = 'Am bani';
        insert into item select * from made_up;
        drop table made_up;
        """
            .formatted(extractionId));

    verify()
        .body("intact", equalTo(false))
        .body("extractions[0].storedItems", equalTo(4))
        .body("answer", containsString("3 items were read from a file and 4 are there."));
  }

  @Test
  void itemsMovedToAnotherExhibitAreSeen() throws SQLException {
    String other = Fixture.exhibit(caseId, "JDS/2");
    Tampering.asOwner(
        "update item set exhibit_id = '%s' where extraction_id = '%s'"
            .formatted(other, extractionId));

    verify()
        .body("intact", equalTo(false))
        .body(
            "extractions[0].fault",
            equalTo(
                "3 items of chat.txt stand under another id, exhibit or case than they were read"
                    + " into."));
  }

  @Test
  void aReceiptChangedByTheOwnerOfTheDatabaseIsSeen() throws SQLException {
    Tampering.asOwner(
        """
        update extraction set rows_rejected = 1, rows_in_source = 4 where id = '%s'\
        """
            .formatted(extractionId));

    verify()
        .body("intact", equalTo(false))
        .body(
            "extractions[0].fault",
            equalTo("The receipt of chat.txt is not what the chain of custody says."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reference = 'JDS/9'         | reference
          description = 'White phone' | description
          device_kind = 'tablet'      | kind of device
          seized_at = now()           | time of seizure
          seized_where = 'Elsewhere'  | place of seizure
          seized_by = 'PC 1'          | who seized it
          registered_by = 'ben.okoro' | who registered it
          """)
  void detailsChangedByTheOwnerOfTheDatabaseAreSeen(String change, String named)
      throws SQLException {
    Tampering.asOwner("update exhibit set %s where id = '%s'".formatted(change, exhibitId));

    verify()
        .body("intact", equalTo(false))
        .body("details.matches", equalTo(false))
        .body(
            "answer",
            endsWith(
                "The exhibit's details are not those that were registered (%s).".formatted(named)));
  }

  @Test
  void theItemsOfTheLatestReadingAreThoseThatCount() {
    String again =
        Officers.amira()
            .contentType("application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(Map.of("ownerName", "Ana"))
            .post("/originals/" + originalId + "/extractions")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    assertThat(Fixture.ended(again).getString("state")).isEqualTo("complete");

    verify()
        .body("intact", equalTo(true))
        .body("extractions", hasSize(1))
        .body("extractions[0].extractionId", equalTo(again));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update item set text = 'x'",
        "delete from item",
        "update conversation set title = 'x'",
        "delete from conversation",
        "update item_words set words = ''",
        "update rejection set reason = 'x'",
        "delete from rejection",
        "delete from extraction",
        "update outbox set data = '{}'",
        "delete from outbox",
        "delete from custody_head",
        "delete from exhibit",
        "delete from exhibit_verification"
      })
  void theApplicationMayNotEvenTry(String sql) {
    assertThatThrownBy(() -> Tampering.asApplication(sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void theApplicationIsRefusedEveryOtherChange() {
    refused(
        "update exhibit set description = 'x' where id = '%s'".formatted(exhibitId),
        "exhibit stays as it was written");
    refused(
        "update custody_head set events = events - 1 where exhibit_id = '%s'".formatted(exhibitId),
        "the end of a chain of custody only goes on");
    refused(
        "update custody_head set hash = repeat('1', 64), events = events + 1 where exhibit_id = '%s'"
            .formatted(exhibitId),
        "the end of a chain of custody only goes on");
    refused(
        "update extraction set rows_read = 2, rows_in_source = 2 where id = '%s'"
            .formatted(extractionId),
        "the receipt of a reading that has ended is final");
    refused(
        "select retire_items('%s')".formatted(extractionId),
        "only what a later reading has replaced is retired");
  }

  @Test
  void theApplicationDeletesNoSearchWordsOfAnOriginal() throws SQLException {
    Tampering.asApplication(
        "delete from item_words where extraction_id = '%s'".formatted(extractionId));

    Officers.eve()
        .queryParam("q", "cinci")
        .get("/cases/" + caseId + "/search")
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
  }

  private static void refused(String sql, String why) {
    assertThatThrownBy(() -> Tampering.asApplication(sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(why);
  }

  private ValidatableResponse verify() {
    return Officers.eve()
        .post("/exhibits/" + exhibitId + "/custody/verification")
        .then()
        .statusCode(200);
  }
}
