package org.crosslight.linkage.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.crosslight.kit.identity.Id;
import org.crosslight.kit.testing.TestTokens;
import org.crosslight.linkage.LinkageServiceTest;
import org.crosslight.linkage.standin.Item;
import org.crosslight.linkage.standin.LinkagePeers;
import org.crosslight.linkage.standin.LinkingResult;
import org.junit.jupiter.api.Test;

/** What an older edition of the linker read is linked again, and nobody sees it half done. */
@QuarkusTest
@LinkageServiceTest
class LinkAgainTest {
  private static final String CONNECTIONS =
      "select concat_ws('|', id, strength, pointer_strength, found_at) from connection"
          + " where case_id = ? order by 1";
  private static final String JOB_STATE =
      "select state from job where kind = 'link-again' and key = ?::text";
  private static final String ATTEMPTS =
      "select attempts from job where kind = 'link-again' and key = ?::text";
  private static final String LINKER =
      "select linker::text from source_extraction where extraction_id = ?";
  private static final String TOLD_AT =
      "select told_at::text from source_extraction where extraction_id = ?";
  private static final String ON_THE_SHELF =
      "select count(*) from again_cited_item where extraction_id = ?";

  @Test
  void givesTheSameAsLinkingAfreshAndKeepsConnections() throws SQLException {
    LinkagePeers.Case one = LinkagePeers.open("RELINK-1", "NRF", "amira.hale");
    LinkagePeers.Case two = LinkagePeers.open("RELINK-2", "NRF", "amira.hale");
    UUID extraction =
        LinkagePeers.link(
            LinkagePeers.exhibit(one, "REL/1"), LinkingResult.items(200).toArray(Item[]::new));
    LinkagePeers.link(
        LinkagePeers.exhibit(two, "REL/2"), LinkingResult.items(60).toArray(Item[]::new));
    LinkagePeers.translate(extraction, Map.of(3, "ring 07700 900777 tonight"));
    List<List<String>> afresh = LinkingResult.result(extraction);
    List<String> connections = LinkagePeers.rows(CONNECTIONS, one.id());
    assertThat(connections).isNotEmpty();

    forgetWhatTextsName(extraction);
    assertThat(LinkingResult.result(extraction)).isNotEqualTo(afresh);
    LinkagePeers.breakOff(extraction, 3, 41);
    begin();
    awaitLinkedAgain(extraction);

    assertThat(LinkingResult.result(extraction)).isEqualTo(afresh);
    assertThat(LinkagePeers.rows(CONNECTIONS, one.id())).isEqualTo(connections);
    assertThat(LinkagePeers.rows(LINKER, extraction))
        .containsExactly(String.valueOf(Linker.EDITION));
    assertThatTheShelfIsEmpty(extraction);
  }

  @Test
  void oneAfterTheOtherUntilNoneIsOlder() throws SQLException {
    LinkagePeers.Case one = LinkagePeers.open("RELINK-3", "NRF", "amira.hale");
    UUID first =
        LinkagePeers.link(
            LinkagePeers.exhibit(one, "REL/3"), LinkingResult.items(20).toArray(Item[]::new));
    UUID second =
        LinkagePeers.link(
            LinkagePeers.exhibit(one, "REL/4"), LinkingResult.items(20).toArray(Item[]::new));
    for (int round = 0; round < 2; round++) {
      readBy(1, first);
      readBy(1, second);
      begin();
      awaitReadBy(Linker.EDITION, first);
      awaitReadBy(Linker.EDITION, second);
    }
    admin().get("/link-again").then().statusCode(200);
    assertThat(LinkagePeers.rows("select count(*) from source_extraction where linker < 2", null))
        .containsExactly("0");
    RestAssured.given()
        .auth()
        .oauth2(TestTokens.officer("amira.hale", "NRF", "investigator"))
        .post("/link-again")
        .then()
        .statusCode(403);
  }

  @Test
  void englishMadeAnewTakesThePlaceOfTheOneBefore() throws SQLException {
    LinkagePeers.Case one = LinkagePeers.open("RELINK-5", "NRF", "amira.hale");
    LinkagePeers.Case two = LinkagePeers.open("RELINK-6", "NRF", "amira.hale");
    UUID extraction =
        LinkagePeers.link(
            LinkagePeers.exhibit(one, "REL/5"), LinkingResult.items(20).toArray(Item[]::new));
    LinkagePeers.link(
        LinkagePeers.exhibit(two, "REL/6"),
        Item.incoming("+447700900778").text("call 07700 900779 too"));
    LinkagePeers.translate(extraction, Map.of(3, "ring 07700 900778", 7, "ring 07700 900779"));
    String named =
        "select e.normalised from mention m join entity e on e.id = m.entity_id"
            + " where m.extraction_id = ? and m.source = 2 order by 1";
    assertThat(LinkagePeers.rows(named, extraction))
        .containsExactly("+447700900778", "+447700900779");
    List<String> connections = LinkagePeers.rows(CONNECTIONS, two.id());
    assertThat(connections).hasSize(2);

    LinkagePeers.announceTranslations(extraction, Map.of(3, "ring 07700 900778", 7, "ring me"));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(LinkagePeers.rows(named, extraction)).containsExactly("+447700900778"));

    assertThat(LinkagePeers.rows(CONNECTIONS, two.id()))
        .as("what still holds is the same connection")
        .hasSize(1)
        .isSubsetOf(connections);
    assertThatTheShelfIsEmpty(extraction);
  }

  @Test
  void twoReasonsAtOnceLoseNothing() throws SQLException {
    LinkagePeers.Case one = LinkagePeers.open("RELINK-7", "NRF", "amira.hale");
    LinkagePeers.Case two = LinkagePeers.open("RELINK-8", "NRF", "amira.hale");
    Map<Integer, String> english = Map.of(3, "ring 07700 900781", 7, "ring me");
    UUID afresh =
        LinkagePeers.link(
            LinkagePeers.exhibit(one, "REL/7"), LinkingResult.items(60).toArray(Item[]::new));
    LinkagePeers.translate(afresh, english);
    UUID extraction =
        LinkagePeers.link(
            LinkagePeers.exhibit(two, "REL/8"), LinkingResult.items(60).toArray(Item[]::new));
    LinkagePeers.translate(extraction, Map.of(3, "ring 07700 900782", 7, "ring 07700 900783"));

    CountDownLatch held = LinkagePeers.holdItems(extraction, 30);
    forgetWhatTextsName(extraction);
    begin();
    awaitCount(ON_THE_SHELF, extraction, 28);
    List<String> told = LinkagePeers.rows(TOLD_AT, extraction);
    LinkagePeers.announceTranslations(extraction, english);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !LinkagePeers.rows(TOLD_AT, extraction).equals(told));
    held.countDown();
    awaitLinkedAgain(extraction);

    assertThat(LinkingResult.result(extraction)).isEqualTo(LinkingResult.result(afresh));
    assertThatTheShelfIsEmpty(extraction);
  }

  @Test
  void aWorkerThatLosesTheJobHalfwayChangesNothingAnyMore() throws SQLException {
    LinkagePeers.Case one = LinkagePeers.open("RELINK-9", "NRF", "amira.hale");
    UUID extraction =
        LinkagePeers.link(
            LinkagePeers.exhibit(one, "REL/9"), LinkingResult.items(60).toArray(Item[]::new));
    List<List<String>> afresh = LinkingResult.result(extraction);
    CountDownLatch held = LinkagePeers.holdItems(extraction, 30);
    forgetWhatTextsName(extraction);
    begin();
    awaitCount(ON_THE_SHELF, extraction, 28);
    LinkagePeers.rows(
        "update job set lease_until = clock_timestamp() - interval '1 second', lease_owner = 'gone'"
            + " where kind = 'link-again' and key = ?::text returning id",
        extraction);
    awaitCount(ATTEMPTS, extraction, 2);
    held.countDown();
    awaitLinkedAgain(extraction);

    assertThat(LinkingResult.result(extraction)).isEqualTo(afresh);
    assertThatTheShelfIsEmpty(extraction);
  }

  @Test
  void factsThatComeOnceMoreHaveNoSecondEffect() throws SQLException {
    LinkagePeers.Case one = LinkagePeers.open("RELINK-10", "NRF", "amira.hale");
    UUID extraction =
        LinkagePeers.link(
            LinkagePeers.exhibit(one, "REL/10"), LinkingResult.items(20).toArray(Item[]::new));
    LinkagePeers.translate(extraction, Map.of(3, "ring 07700 900784"));
    LinkagePeers.announceTranslations(extraction, Map.of(3, "ring 07700 900785"));
    awaitLinkedAgain(extraction);
    List<String> told = LinkagePeers.rows(TOLD_AT, extraction);
    String position = "select position from feed_cursor where follower = 'translation'";
    List<String> before = LinkagePeers.rows(position, null);

    LinkagePeers.rows(
        "update feed_cursor set position = '' where follower = 'translation' returning follower",
        null);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> LinkagePeers.rows(position, null).equals(before));

    assertThat(LinkagePeers.rows(ATTEMPTS, extraction)).containsExactly("1");
    assertThat(LinkagePeers.rows(JOB_STATE, extraction)).containsExactly("complete");
    assertThat(LinkagePeers.rows(TOLD_AT, extraction)).isEqualTo(told);
  }

  @Test
  void whatANewerEditionIsToReadIsLeftToIt() throws SQLException {
    LinkagePeers.Case one = LinkagePeers.open("RELINK-11", "NRF", "amira.hale");
    UUID extraction =
        LinkagePeers.link(
            LinkagePeers.exhibit(one, "REL/11"), LinkingResult.items(20).toArray(Item[]::new));
    readBy(1, extraction);
    begin();
    awaitReadBy(Linker.EDITION, extraction);
    LinkagePeers.rows(
        "update job set state = 'queued', run_after = clock_timestamp(), attempts = 0,"
            + " payload = jsonb_set(payload, '{linker}', '99')"
            + " where kind = 'link-again' and key = ?::text returning id",
        extraction);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> LinkagePeers.count(ATTEMPTS, extraction) > 5);
    assertThat(LinkagePeers.rows(JOB_STATE, extraction)).isSubsetOf("queued", "running");

    readBy(1, extraction);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              begin();
              return LinkagePeers.rows(LINKER, extraction).equals(List.of("2"));
            });
  }

  @Test
  void theOldestEditionThatHadAHandInItCounts() throws SQLException {
    LinkagePeers.Case one = LinkagePeers.open("RELINK-12", "NRF", "amira.hale");
    LinkagePeers.Exhibit exhibit = LinkagePeers.exhibit(one, "REL/12");
    UUID extraction = Id.nextValue();
    LinkagePeers.serve(exhibit, extraction, LinkingResult.items(60));
    CountDownLatch held = LinkagePeers.holdItems(extraction, 30);
    LinkagePeers.announce(exhibit, extraction, null, 60);
    awaitCount("select items from source_extraction where extraction_id = ?", extraction, 28);
    readBy(99, extraction);
    held.countDown();
    LinkagePeers.awaitLinked(extraction);
    assertThat(LinkagePeers.rows(LINKER, extraction))
        .containsExactly(String.valueOf(Linker.EDITION));
  }

  @Test
  void whatWasReadOnlyOntoTheShelfIsForgottenWithIt() throws SQLException {
    LinkagePeers.Case one = LinkagePeers.open("RELINK-13", "NRF", "amira.hale");
    LinkagePeers.Exhibit exhibit = LinkagePeers.exhibit(one, "REL/13");
    UUID extraction = LinkagePeers.link(exhibit, LinkingResult.items(60).toArray(Item[]::new));
    List<Item> more = new ArrayList<>(LinkingResult.items(60));
    more.set(0, Item.said("Ana").text("ring 07700 900786"));
    LinkagePeers.serve(exhibit, extraction, more);
    CountDownLatch held = LinkagePeers.holdItems(extraction, 30);
    readBy(1, extraction);
    begin();
    awaitCount(ON_THE_SHELF, extraction, 28);
    String known = "select normalised from entity where normalised = '+447700900786'";
    assertThat(LinkagePeers.rows(known, null)).hasSize(1);

    LinkagePeers.supersede(extraction);
    held.countDown();
    awaitLinkedAgain(extraction);
    assertThat(LinkagePeers.rows(known, null)).isEmpty();
    assertThatTheShelfIsEmpty(extraction);
  }

  /** As if an edition had read it that found nothing in texts. */
  private static void forgetWhatTextsName(UUID extraction) throws SQLException {
    LinkagePeers.rows(
        "delete from mention where extraction_id = ? and source = 0 returning id", extraction);
    LinkagePeers.rows(
        "update source_extraction set linker = 1, mentions = 0 where extraction_id = ?"
            + " returning linker",
        extraction);
  }

  private static void readBy(int edition, UUID extraction) throws SQLException {
    LinkagePeers.rows(
        "update source_extraction set linker = %d where extraction_id = ? returning linker"
            .formatted(edition),
        extraction);
  }

  private static void awaitReadBy(int edition, UUID extraction) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> LinkagePeers.rows(LINKER, extraction).equals(List.of(String.valueOf(edition))));
  }

  private static RequestSpecification admin() {
    return RestAssured.given().auth().oauth2(TestTokens.officer("ada.min", "NRF", "admin"));
  }

  private static void begin() {
    admin().post("/link-again").then().statusCode(200);
  }

  private static void awaitCount(String sql, UUID extraction, long count) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> LinkagePeers.count(sql, extraction) == count);
  }

  private static void awaitLinkedAgain(UUID extraction) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> LinkagePeers.rows(JOB_STATE, extraction).equals(List.of("complete")));
  }

  private static void assertThatTheShelfIsEmpty(UUID extraction) throws SQLException {
    for (String table : Shelf.TABLES) {
      assertThat(
              LinkagePeers.rows(
                  "select count(*) from again_" + table + " where extraction_id = ?", extraction))
          .containsExactly("0");
    }
  }
}
