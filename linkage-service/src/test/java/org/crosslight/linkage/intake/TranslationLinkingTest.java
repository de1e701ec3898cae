package org.crosslight.linkage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.crosslight.linkage.LinkageServiceTest;
import org.crosslight.linkage.world.Item;
import org.crosslight.linkage.world.World;
import org.junit.jupiter.api.Test;

/** What only the English of a message names is linked too, and says that it comes from there. */
@QuarkusTest
@LinkageServiceTest
class TranslationLinkingTest {

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
}
