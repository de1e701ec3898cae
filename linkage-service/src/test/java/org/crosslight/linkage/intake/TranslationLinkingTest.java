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
import org.crosslight.linkage.world.Item;
import org.crosslight.linkage.world.World;
import org.junit.jupiter.api.Test;

/** What only the English of a message names is linked too, and says that it comes from there. */
@QuarkusTest
@LinkageServiceTest
class TranslationLinkingTest {
  private static final String KNOWN = "select 1 from entity where normalised = ";

  @Test
  void addsOnlyWhatTheOriginalDidNotGive() throws Exception {
    World.Case mine = World.open("YTTRIUM", "NRF", "amira.hale");
    UUID extraction =
        World.link(
            World.exhibit(mine, "YTT/1"),
            Item.incoming("+447700900710").text("suna la 07700 900711"),
            Item.incoming("+447700900710").text("masina e QX niner niner"),
            Item.incoming("+447700900710").text("bine"));
    World.translate(
        extraction,
        Map.of(0, "call 07700 900711", 1, "the car is QX99 ZZC, at LS1 4AP", 2, "good"));

    assertThat(
            World.rows(
                "select e.kind || ' ' || e.normalised || ' ' || m.source || ' ' || m.span_start"
                    + " || ' ' || m.quote from mention m join entity e on e.id = m.entity_id"
                    + " where m.case_id = ? and m.source = 2 order by 1",
                mine.id()))
        .containsExactly(
            "postcode LS1 4AP 2 24 the car is QX99 ZZC, at LS1 4AP",
            "vehicle QX99ZZC 2 11 the car is QX99 ZZC, at LS1 4AP");
    JsonPath vehicle =
        World.as("amira.hale", "NRF")
            .get("/cases/" + mine.id() + "/entities?kind=vehicle")
            .jsonPath();
    String id = vehicle.getString("items[0].id");
    assertThat(vehicle.getString("items[0].label")).isEqualTo("QX99 ZZC");
    JsonPath citations =
        World.as("amira.hale", "NRF")
            .get("/cases/" + mine.id() + "/entities/" + id + "/citations")
            .jsonPath();
    assertThat(citations.getString("items[0].source")).isEqualTo("translation");
    assertThat(citations.getString("items[0].itemId"))
        .isEqualTo(World.item(extraction, 1).toString());
    JsonPath links =
        World.as("amira.hale", "NRF")
            .get("/cases/" + mine.id() + "/entities/" + id + "/links")
            .jsonPath();
    assertThat(links.getString("items[0].kind")).isEqualTo("mentioned-by");
    assertThat(links.getString("items[0].to.label")).isEqualTo("+44 7700 900710");
  }

  @Test
  void whatTranslationsHalfwayNameStaysWhenAnotherExtractionGoes() throws Exception {
    World.Case mine = World.open("XENON-1", "NRF", "amira.hale");
    World.Case other = World.open("XENON-2", "NRF", "amira.hale");
    UUID gone =
        World.link(
            World.exhibit(other, "XEN/2"), Item.incoming("+447700900720").text("07700 900721"));
    UUID stays = World.link(World.exhibit(mine, "XEN/1"), plain(8));
    CountDownLatch held = World.holdTranslations(stays, 7);
    World.announceTranslations(stays, english(8, 0, "call 07700 900721"));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                World.count(
                        "select count(*) from mention where extraction_id = ? and source = 2",
                        stays)
                    == 1);
    World.supersede(gone);
    held.countDown();
    World.awaitTranslationsLinked(stays);

    assertThat(
            World.rows(
                "select e.normalised || ' ' || c.mentions from mention m"
                    + " join entity e on e.id = m.entity_id"
                    + " join case_entity c on c.entity_id = e.id and c.case_id = m.case_id"
                    + " where m.extraction_id = ? and m.source = 2",
                stays))
        .containsExactly("+447700900721 1");
    assertThat(World.rows("select 1 from entity where normalised = '+447700900720'", null))
        .as("what only the extraction gone had named")
        .isEmpty();
  }

  @Test
  void anExtractionSupersededHalfwayLeavesNoIdentifier() throws Exception {
    World.Case mine = World.open("XENON-3", "NRF", "amira.hale");
    UUID extraction = World.link(World.exhibit(mine, "XEN/3"), plain(8));
    CountDownLatch held = World.holdTranslations(extraction, 7);
    World.announceTranslations(extraction, english(8, 0, "call 07700 900722"));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !World.rows(KNOWN + "'+447700900722'", null).isEmpty());
    World.supersede(extraction);
    held.countDown();
    World.awaitTranslationsLinked(extraction);
    assertThat(World.rows(KNOWN + "'+447700900722'", null)).isEmpty();
  }

  @Test
  void translationsThatEndTooSoonAreReadOnLater() throws Exception {
    World.Case mine = World.open("YTTERBIUM", "NRF", "amira.hale");
    UUID extraction = World.link(World.exhibit(mine, "YTT/2"), plain(9));
    World.endTranslationsEarly(extraction, 7);
    World.translate(extraction, english(9, 8, "call 07700 900712"));
    assertThat(World.rows(KNOWN + "'+447700900712'", null)).hasSize(1);
    assertThat(
            World.rows(
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
