package org.crosslight.linkage.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    awaitLinkedAgain(extraction, "linker-" + Linker.EDITION);

    assertThat(LinkingResult.result(extraction)).isEqualTo(afresh);
    assertThat(LinkagePeers.rows(CONNECTIONS, one.id())).isEqualTo(connections);
    assertThat(
            LinkagePeers.rows(
                "select linker::text from source_extraction where extraction_id = ?", extraction))
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
    for (UUID extraction : List.of(first, second)) {
      LinkagePeers.rows(
          "update source_extraction set linker = 1 where extraction_id = ? returning linker",
          extraction);
    }
    begin();
    awaitLinkedAgain(first, "linker-" + Linker.EDITION);
    awaitLinkedAgain(second, "linker-" + Linker.EDITION);
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

  /** As if an edition had read it that found nothing in texts. */
  private static void forgetWhatTextsName(UUID extraction) throws SQLException {
    LinkagePeers.rows(
        "delete from mention where extraction_id = ? and source = 0 returning id", extraction);
    LinkagePeers.rows(
        "update source_extraction set linker = 1, mentions = 0 where extraction_id = ?"
            + " returning linker",
        extraction);
  }

  private static RequestSpecification admin() {
    return RestAssured.given().auth().oauth2(TestTokens.officer("ada.min", "NRF", "admin"));
  }

  private static void begin() {
    admin().post("/link-again").then().statusCode(200);
  }

  private static void awaitLinkedAgain(UUID extraction, String why) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                LinkagePeers.rows(
                        "select state from job where kind = 'link-again'"
                            + " and key = ?::text || '/"
                            + why
                            + "'",
                        extraction)
                    .equals(List.of("complete")));
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
