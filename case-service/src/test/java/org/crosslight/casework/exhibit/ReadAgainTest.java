package org.crosslight.casework.exhibit;

import static org.crosslight.casework.Officers.amira;
import static org.crosslight.casework.Officers.freshReference;
import static org.crosslight.casework.Officers.opened;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.crosslight.casework.CaseServiceTest;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.feed.CloudEvent;
import org.crosslight.kit.testing.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a case says of an exhibit whose files were read more than once. */
@QuarkusTest
@CaseServiceTest
class ReadAgainTest {

  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant EVENING = Instant.parse("2026-03-02T18:00:00Z");

  @Inject Database database;
  @Inject EvidenceFollower evidence;
  @Inject ObjectMapper json;

  private final UUID exhibit = UUID.randomUUID();
  private final UUID original = UUID.randomUUID();
  private String here = "";

  @BeforeEach
  void registered() {
    here = opened(amira(), freshReference());
    tell(
        "exhibit-registered",
        MORNING,
        """
        {"exhibitId":"%s","caseId":"%s","reference":"JDS/1","description":"A phone",
         "deviceKind":"phone","by":"amira.hale"}
        """
            .formatted(exhibit, here));
    shows("registered", 0, 0, 0);
  }

  @Test
  void aFailedReadingNoLongerCountsOnceTheFileIsRead() {
    failed(original, MORNING, 5);
    shows("failed", 5, 0, 5);

    complete(original, NOON, 14);
    shows("complete", 14, 14, 0);
  }

  @Test
  void aReadingThatStoppedBeforeTheEndCountsInsteadOfAFailedOne() {
    failed(original, MORNING, 5);
    read(UUID.randomUUID(), original, NOON, "partial", 9, 8, null);
    shows("partial", 9, 8, 1);
  }

  @Test
  void aReadingThatFailsLaterTakesNothingAway() {
    complete(original, MORNING, 14);
    failed(original, NOON, 5);
    shows("complete", 14, 14, 0);
  }

  @Test
  void aReadingBetweenTwoThatFailedStands() {
    failed(original, MORNING, 5);
    complete(original, NOON, 14);
    failed(original, EVENING, 6);
    shows("complete", 14, 14, 0);
  }

  @Test
  void ofReadingsThatAllFailedTheLatestCounts() {
    failed(original, NOON, 6);
    failed(original, MORNING, 5);
    shows("failed", 6, 0, 6);
  }

  @Test
  void isReadInPartWhileOneOfTwoFilesIsNot() {
    UUID other = UUID.randomUUID();
    failed(original, MORNING, 5);
    complete(other, NOON, 14);
    shows("partial", 19, 14, 5);

    failed(other, EVENING, 7);
    shows("partial", 19, 14, 5);

    complete(original, EVENING, 4);
    shows("complete", 18, 18, 0);
  }

  @Test
  void isNotReadWhenNoneOfItsFilesIs() {
    failed(original, MORNING, 5);
    failed(UUID.randomUUID(), NOON, 6);
    shows("failed", 11, 0, 11);
  }

  @Test
  void factsInAnotherOrderSayTheSame() {
    UUID first = UUID.randomUUID();
    read(UUID.randomUUID(), original, EVENING, "complete", 14, 14, first);
    failed(original, MORNING, 5);
    read(first, original, NOON, "complete", 9, 9, null);
    shows("complete", 14, 14, 0);
  }

  @Test
  void aReadingReplacedByAnotherIsForgotten() {
    UUID first = UUID.randomUUID();
    read(first, original, MORNING, "partial", 9, 8, null);
    superseded(first);
    read(UUID.randomUUID(), original, NOON, "complete", 14, 14, first);
    shows("complete", 14, 14, 0);
  }

  @Test
  void aReadingThatCameLessFarDoesNotCountThoughItIsLater() {
    UUID shorter = UUID.randomUUID();
    complete(original, MORNING, 14);
    read(shorter, original, NOON, "partial", 9, 8, null);
    superseded(shorter);
    shows("complete", 14, 14, 0);
  }

  @Test
  void aReadingOfAnUnknownFileStandsForItselfUntilItIsToldAgain() {
    UUID first = UUID.randomUUID();
    read(first, original, MORNING, "failed", 5, 0, null);
    database.doAsSystem(
        handle ->
            handle.execute(
                "update attached_extraction set original_id = null where extraction_id = ?",
                first));
    complete(original, NOON, 14);
    shows("partial", 19, 14, 5);

    read(first, original, MORNING, "failed", 5, 0, null);
    shows("complete", 14, 14, 0);
  }

  private void shows(String state, int rowsInSource, int rowsRead, int rowsRejected) {
    amira()
        .get("/cases/" + here + "/exhibits")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].state", equalTo(state))
        .body("items[0].rowsInSource", equalTo(rowsInSource))
        .body("items[0].rowsRead", equalTo(rowsRead))
        .body("items[0].rowsRejected", equalTo(rowsRejected))
        .body("items[0].itemCount", equalTo(rowsRead));
  }

  private void failed(UUID file, Instant at, int rows) {
    read(UUID.randomUUID(), file, at, "failed", rows, 0, null);
  }

  private void complete(UUID file, Instant at, int rows) {
    read(UUID.randomUUID(), file, at, "complete", rows, rows, null);
  }

  private void read(
      UUID extraction,
      UUID file,
      Instant at,
      String state,
      int rows,
      int read,
      @Nullable UUID supersedes) {
    tell(
        "extraction-completed",
        at,
        """
        {"extractionId":"%s","exhibitId":"%s","originalId":"%s","caseId":"%s",
         "exhibitReference":"JDS/1","reader":"whatsapp-text","state":"%s",
         "rowsInSource":%d,"rowsRead":%d,"rowsRejected":%d,
         "itemsByKind":{"message":%d,"call":0,"contact":0},"supersedes":%s,"by":"amira.hale"}
        """
            .formatted(
                extraction,
                exhibit,
                file,
                here,
                state,
                rows,
                read,
                rows - read,
                read,
                supersedes == null ? null : "\"" + supersedes + "\""));
  }

  private void superseded(UUID extraction) {
    tell(
        "extraction-superseded",
        EVENING,
        """
        {"extractionId":"%s","caseId":"%s","exhibitId":"%s"}
        """
            .formatted(extraction, here, exhibit));
  }

  private void tell(String kind, Instant at, String data) {
    try {
      CloudEvent fact =
          new CloudEvent(
              "1.0",
              "1-1",
              "/test",
              "org.crosslight.evidence." + kind,
              "s",
              at,
              "application/json",
              json.readTree(data));
      Contract.of("evidence").checkFact(json.valueToTree(fact).toString());
      database.doAsSystem(handle -> evidence.apply(handle, fact));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
