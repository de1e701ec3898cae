package org.crosslight.casework.exhibit;

import static org.crosslight.casework.Officers.amira;
import static org.crosslight.casework.Officers.freshReference;
import static org.crosslight.casework.Officers.opened;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.crosslight.casework.CaseServiceTest;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.feed.CloudEvent;
import org.crosslight.kit.testing.Contract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ends of a chain of custody that a case keeps, and what it says when they do not fit. */
@QuarkusTest
@CaseServiceTest
class CustodyAnchorTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
  private static final Instant NEXT_MONDAY = Instant.parse("2026-03-09T02:00:00Z");
  private static final Instant A_WEEK_LATER = Instant.parse("2026-03-16T02:00:00Z");

  @Inject Database database;
  @Inject EvidenceFollower evidence;
  @Inject ObjectMapper json;

  private final UUID exhibit = UUID.randomUUID();
  private String here = "";

  @BeforeEach
  void registered() {
    here = opened(amira(), freshReference());
    tell(
        "exhibit-registered",
        MONDAY,
        """
        {"exhibitId":"%s","caseId":"%s","reference":"JDS/1","description":"A phone",
         "deviceKind":"phone","by":"amira.hale"}
        """
            .formatted(exhibit, here));
  }

  @Test
  void thereIsNoneBeforeTheFirstVerification() {
    shown().body("items[0].custody", nullValue());
  }

  @Test
  void theLastEndIsShownWhileEachGoesOnFromTheOneBefore() {
    verified(MONDAY, 6, "a6", 0, "00");
    verified(NEXT_MONDAY, 9, "a9", 6, "a6");

    shown()
        .body("items[0].custody.entries", equalTo(9))
        .body("items[0].custody.headHash", equalTo("a9"))
        .body("items[0].custody.verifiedAt", equalTo("2026-03-09T02:00:00Z"))
        .body("items[0].custody.continuous", equalTo(true));
  }

  @Test
  void aChainThatWasCutIsSeen() {
    verified(MONDAY, 6, "a6", 0, "00");
    verified(NEXT_MONDAY, 9, "a9", 6, "a6");
    verified(A_WEEK_LATER, 7, "b7", 6, "a6");

    continuous(false);
  }

  @Test
  void aChainWrittenAnewToTheSameLengthIsSeen() {
    verified(MONDAY, 6, "a6", 0, "00");
    verified(NEXT_MONDAY, 6, "b6", 0, "00");

    continuous(false);
  }

  @Test
  void aChainWrittenAnewThatGrewIsSeen() {
    verified(MONDAY, 6, "a6", 0, "00");
    verified(NEXT_MONDAY, 9, "b9", 6, "b6");

    continuous(false);
  }

  @Test
  void aChainOfWhichTheEarlierVerificationWasForgottenIsSeen() {
    verified(MONDAY, 6, "a6", 0, "00");
    verified(NEXT_MONDAY, 9, "b9", 0, "00");

    continuous(false);
  }

  @Test
  void whatWasBrokenStaysSo() {
    verified(MONDAY, 6, "a6", 0, "00");
    verified(NEXT_MONDAY, 6, "b6", 0, "00");
    verified(A_WEEK_LATER, 8, "b8", 6, "b6");

    continuous(false);
  }

  @Test
  void twoAtOnceMayBeToldInEitherOrder() {
    verified(MONDAY, 6, "a6", 0, "00");
    verified(NEXT_MONDAY, 8, "a8", 7, "a7");
    verified(NEXT_MONDAY, 7, "a7", 6, "a6");

    continuous(true);
  }

  @Test
  void whatIsToldTwiceIsKeptOnce() {
    verified(MONDAY, 6, "a6", 0, "00");
    verified(MONDAY, 6, "a6", 0, "00");

    continuous(true);
  }

  @Test
  void anExhibitWhoseEarlierVerificationsNobodyKeptHereBeginsWithTheFirstThatIs() {
    verified(NEXT_MONDAY, 9, "a9", 6, "a6");
    verified(A_WEEK_LATER, 10, "aa", 9, "a9");

    continuous(true);
  }

  /** Evidence-service says so itself; its end is nothing that others could be measured by. */
  @Test
  void anEndOfAChainThatIsBrokenIsNotKept() {
    verified(MONDAY, 6, "a6", 0, "00");
    fact(NEXT_MONDAY, false, 9, "b9", 6, "a6");
    verified(A_WEEK_LATER, 10, "aa", 6, "a6");

    shown()
        .body("items[0].custody.entries", equalTo(10))
        .body("items[0].custody.continuous", equalTo(true));
  }

  private void continuous(boolean expected) {
    shown().body("items[0].custody.continuous", equalTo(expected));
  }

  private ValidatableResponse shown() {
    return amira().get("/cases/" + here + "/exhibits").then().statusCode(200);
  }

  private void verified(
      Instant at, long entries, String hash, long previousEntries, String previousHash) {
    fact(at, true, entries, hash, previousEntries, previousHash);
  }

  private void fact(
      Instant at,
      boolean chainIntact,
      long entries,
      String hash,
      long previousEntries,
      String previousHash) {
    tell(
        "exhibit-verified",
        at,
        """
        {"exhibitId":"%s","caseId":"%s","exhibitReference":"JDS/1","at":"%s","intact":%s,
         "chainIntact":%s,"answer":"The original is as it arrived.","entries":%d,"headHash":"%s",
         "previousEntries":%d,"previousHash":"%s","by":"evidence-service"}
        """
            .formatted(
                exhibit,
                here,
                at,
                chainIntact,
                chainIntact,
                entries,
                hash,
                previousEntries,
                previousHash));
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
