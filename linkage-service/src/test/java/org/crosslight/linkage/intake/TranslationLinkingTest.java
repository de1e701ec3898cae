package org.crosslight.linkage.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.crosslight.linkage.LinkageServiceTest;
import org.crosslight.linkage.standin.Item;
import org.crosslight.linkage.standin.LinkagePeers;
import org.junit.jupiter.api.Test;

/** What only the English of a message names is linked too, and says that it comes from there. */
@QuarkusTest
@LinkageServiceTest
class TranslationLinkingTest {
  private static final String KNOWN = "select 1 from entity where normalised = ";

  @Test
  void addsOnlyWhatTheOriginalDidNotGive() throws Exception {
    LinkagePeers.Case mine = LinkagePeers.open("YTTRIUM", "NRF", "amira.hale");
    UUID extraction =
        LinkagePeers.link(
            LinkagePeers.exhibit(mine, "YTT/1"),
            Item.incoming("+447700900710").text("suna la 07700 900711"),
            Item.incoming("+447700900710").text("masina e QX niner niner"),
            Item.incoming("+447700900710").text("bine"));
    LinkagePeers.translate(
        extraction,
        Map.of(0, "call 07700 900711", 1, "the car is QX99 ZZC, at LS1 4AP", 2, "good"));

    assertThat(
            LinkagePeers.rows(
                "select e.kind || ' ' || e.normalised || ' ' || m.source || ' ' || m.span_start"
                    + " || ' ' || m.quote from mention m join entity e on e.id = m.entity_id"
                    + " where m.case_id = ? and m.source = 2 order by 1",
                mine.id()))
        .containsExactly(
            "postcode LS1 4AP 2 24 the car is QX99 ZZC, at LS1 4AP",
            "vehicle QX99ZZC 2 11 the car is QX99 ZZC, at LS1 4AP");
    JsonPath vehicle =
        LinkagePeers.as("amira.hale", "NRF")
            .get("/cases/" + mine.id() + "/entities?kind=vehicle")
            .jsonPath();
    String id = vehicle.getString("items[0].id");
    assertThat(vehicle.getString("items[0].label")).isEqualTo("QX99 ZZC");
    JsonPath citations =
        LinkagePeers.as("amira.hale", "NRF")
            .get("/cases/" + mine.id() + "/entities/" + id + "/citations")
            .jsonPath();
    assertThat(citations.getString("items[0].source")).isEqualTo("translation");
    assertThat(citations.getString("items[0].itemId"))
        .isEqualTo(LinkagePeers.item(extraction, 1).toString());
    JsonPath links =
        LinkagePeers.as("amira.hale", "NRF")
            .get("/cases/" + mine.id() + "/entities/" + id + "/links")
            .jsonPath();
    assertThat(links.getString("items[0].kind")).isEqualTo("mentioned-by");
    assertThat(links.getString("items[0].to.label")).isEqualTo("+44 7700 900710");
  }

  @Test
  void whatTranslationsHalfwayNameStaysWhenAnotherExtractionGoes() throws Exception {
    LinkagePeers.Case mine = LinkagePeers.open("XENON-1", "NRF", "amira.hale");
    LinkagePeers.Case other = LinkagePeers.open("XENON-2", "NRF", "amira.hale");
    UUID gone =
        LinkagePeers.link(
            LinkagePeers.exhibit(other, "XEN/2"),
            Item.incoming("+447700900720").text("07700 900721"));
    UUID stays = LinkagePeers.link(LinkagePeers.exhibit(mine, "XEN/1"), plain(8));
    CountDownLatch held = LinkagePeers.holdTranslations(stays, 7);
    LinkagePeers.announceTranslations(stays, english(8, 0, "call 07700 900721"));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                LinkagePeers.count(
                        "select count(*) from mention where extraction_id = ? and source = 2",
                        stays)
                    == 1);
    LinkagePeers.supersede(gone);
    held.countDown();
    LinkagePeers.awaitTranslationsLinked(stays);

    assertThat(
            LinkagePeers.rows(
                "select e.normalised || ' ' || c.mentions from mention m"
                    + " join entity e on e.id = m.entity_id"
                    + " join case_entity c on c.entity_id = e.id and c.case_id = m.case_id"
                    + " where m.extraction_id = ? and m.source = 2",
                stays))
        .containsExactly("+447700900721 1");
    assertThat(LinkagePeers.rows("select 1 from entity where normalised = '+447700900720'", null))
        .as("what only the extraction gone had named")
        .isEmpty();
  }

  @Test
  void anExtractionSupersededHalfwayLeavesNoIdentifier() throws Exception {
    LinkagePeers.Case mine = LinkagePeers.open("XENON-3", "NRF", "amira.hale");
    UUID extraction = LinkagePeers.link(LinkagePeers.exhibit(mine, "XEN/3"), plain(8));
    CountDownLatch held = LinkagePeers.holdTranslations(extraction, 7);
    LinkagePeers.announceTranslations(extraction, english(8, 0, "call 07700 900722"));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !LinkagePeers.rows(KNOWN + "'+447700900722'", null).isEmpty());
    LinkagePeers.supersede(extraction);
    held.countDown();
    LinkagePeers.awaitTranslationsLinked(extraction);
    assertThat(LinkagePeers.rows(KNOWN + "'+447700900722'", null)).isEmpty();
  }

  @Test
  void translationsThatEndTooSoonAreReadOnLater() throws Exception {
    LinkagePeers.Case mine = LinkagePeers.open("YTTERBIUM", "NRF", "amira.hale");
    UUID extraction = LinkagePeers.link(LinkagePeers.exhibit(mine, "YTT/2"), plain(9));
    LinkagePeers.endTranslationsEarly(extraction, 7);
    LinkagePeers.translate(extraction, english(9, 8, "call 07700 900712"));
    assertThat(LinkagePeers.rows(KNOWN + "'+447700900712'", null)).hasSize(1);
    assertThat(
            LinkagePeers.rows(
                "select done || ' ' || attempts from job"
                    + " where kind = 'link-translations' and key = ?::text",
                extraction))
        .containsExactly("9 2");
  }

  private static Item[] plain(int count) {
    return Stream.generate(() -> Item.said("Ana").text("bine")).limit(count).toArray(Item[]::new);
  }

  private static Map<Integer, String> english(int count, int named, String text) {
    Map<Integer, String> english = new HashMap<>();
    for (int i = 0; i < count; i++) {
      english.put(i, i == named ? text : "good");
    }
    return english;
  }
}
