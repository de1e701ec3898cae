package org.crosslight.linkage.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.linkage.LinkageServiceTest;
import org.crosslight.linkage.standin.Item;
import org.crosslight.linkage.standin.LinkagePeers;
import org.junit.jupiter.api.Test;

/** Who communicated with whom, who is in whose address book, who wrote of whom. */
@QuarkusTest
@LinkageServiceTest
class LinksOfACaseTest {

  @Test
  void countsBothDirectionsAndKeepsTheItems() {
    LinkagePeers.Case mine = LinkagePeers.open("ZIRCON", "NRF", "amira.hale");
    UUID extraction =
        LinkagePeers.link(
            LinkagePeers.exhibit(mine, "ZIR/1"),
            message("+447700900801", "+447700900802").at("2025-05-02T10:00:00Z"),
            message("+447700900802", "+447700900801").at("2025-05-01T10:00:00Z"),
            message("+447700900801", "+447700900802").at("2025-05-03T10:00:00Z"),
            Item.incoming("+447700900803").text("tell 07700 900801 to come"),
            Item.contact("Dan", "phone:07700900801", "email:dan@example.org"));

    JsonPath links = links(mine, "+447700900801");
    List<Map<String, Object>> items = links.getList("items");
    assertThat(items).hasSize(4);
    assertThat(items.getFirst())
        .containsEntry("kind", "communicated")
        .containsEntry("count", 3)
        .containsEntry("outward", 2)
        .containsEntry("inward", 1)
        .containsEntry("first", "2025-05-01T10:00:00Z")
        .containsEntry("last", "2025-05-03T10:00:00Z")
        .containsEntry(
            "items",
            List.of(
                LinkagePeers.item(extraction, 0).toString(),
                LinkagePeers.item(extraction, 1).toString(),
                LinkagePeers.item(extraction, 2).toString()));
    assertThat(links.getString("items[0].from.label")).isEqualTo("+44 7700 900801");
    assertThat(links.getString("items[0].to.label")).isEqualTo("+44 7700 900802");
    assertThat(links.getList("items.kind", String.class))
        .containsExactly("communicated", "contact-of", "mentioned-by", "shared-identifier");
    assertThat(links.getString("items[1].to.kind")).isEqualTo("exhibit");
    assertThat(links.getString("items[1].to.label")).isEqualTo("Holder of exhibit ZIR/1");
    assertThat(links.getString("items[2].to.label")).isEqualTo("+44 7700 900803");
    assertThat(links.getString("items[3].to.label")).isEqualTo("dan@example.org");

    JsonPath turned = links(mine, "+447700900802");
    assertThat(turned.getString("items[0].from.label")).isEqualTo("+44 7700 900802");
    assertThat(turned.getInt("items[0].outward")).isEqualTo(1);
    assertThat(turned.getInt("items[0].inward")).isEqualTo(2);
  }

  @Test
  void countsAMessageOnceHoweverOftenItNamesSomebodyAndTellsWhoWrote() {
    LinkagePeers.Case mine = LinkagePeers.open("ZOISITE", "NRF", "amira.hale");
    UUID extraction =
        LinkagePeers.link(
            LinkagePeers.exhibit(mine, "ZOI/1"),
            Item.outgoing("+447700900871").text("07700 900872? yes, 07700 900872"),
            Item.said("Somebody").text("or 07700 900872"));
    JsonPath links = links(mine, "+447700900872");
    assertThat(links.getList("items")).hasSize(1);
    assertThat(links.getString("items[0].to.label")).isEqualTo("Holder of exhibit ZOI/1");
    assertThat(links.getInt("items[0].count")).isEqualTo(1);
    assertThat(links.getList("items[0].items", String.class))
        .containsExactly(LinkagePeers.item(extraction, 0).toString());
    assertThat(
            LinkagePeers.as("amira.hale", "NRF")
                .get("/cases/" + mine.id() + "/entities/" + entity(mine, "+447700900872"))
                .jsonPath()
                .getInt("mentionsHere"))
        .as("of the third it is not known who wrote it")
        .isEqualTo(3);
  }

  @Test
  void mentionsEveryRecipientOfAGreatListAndLinksTheFirstToTheSender() throws SQLException {
    LinkagePeers.Case mine = LinkagePeers.open("BROADCAST", "NRF", "amira.hale");
    Item message = Item.outgoing("+447700900860").sender(null, "+447700900859").text("all");
    for (int i = 61; i < 85; i++) {
      message.to("+4477009008" + i);
    }
    UUID extraction = LinkagePeers.link(LinkagePeers.exhibit(mine, "BRO/9"), message);
    assertThat(
            LinkagePeers.count(
                "select count(*) from mention where extraction_id = ? and source = 3", extraction))
        .as("25 recipients and the sender")
        .isEqualTo(26);
    assertThat(LinkagePeers.count("select count(*) from link where extraction_id = ?", extraction))
        .isEqualTo(16);
    assertThat(entity(mine, "+447700900884")).isNotNull();
  }

  @Test
  void pagesThroughEverythingOnce() {
    LinkagePeers.Case mine = LinkagePeers.open("ZEOLITE", "NRF", "amira.hale");
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 23; i++) {
      items.add(Item.incoming("+4477009008" + (20 + i)).text("text of 07700 900899 again"));
    }
    LinkagePeers.link(LinkagePeers.exhibit(mine, "ZEO/1"), items.toArray(Item[]::new));
    String base = "/cases/" + mine.id() + "/entities";
    assertThat(all(base, "id")).hasSize(24).doesNotHaveDuplicates();
    String id = entity(mine, "+447700900899");
    assertThat(all(base + "/" + id + "/citations", "itemId")).hasSize(23).doesNotHaveDuplicates();
    assertThat(all(base + "/" + id + "/links", "to.id")).hasSize(23).doesNotHaveDuplicates();
    assertThat(
            LinkagePeers.as("amira.hale", "NRF")
                .queryParam("q", "07700 900 899")
                .get(base)
                .jsonPath()
                .getList("items.normalised", String.class))
        .containsExactly("+447700900899");
  }

  private static List<String> all(String path, String field) {
    List<String> all = new ArrayList<>();
    String after = "";
    do {
      JsonPath page =
          LinkagePeers.as("amira.hale", "NRF").get(path + "?limit=5&after=" + after).jsonPath();
      all.addAll(page.getList("items." + field, String.class));
      after = page.getString("next");
    } while (after != null);
    return all;
  }

  private static Item message(String from, String to) {
    return Item.outgoing(to).sender(null, from).text("ok");
  }

  private static String entity(LinkagePeers.Case of, String normalised) {
    return LinkagePeers.as("amira.hale", "NRF")
        .queryParam("q", normalised)
        .get("/cases/" + of.id() + "/entities")
        .jsonPath()
        .getString("items[0].id");
  }

  private static JsonPath links(LinkagePeers.Case of, String normalised) {
    return LinkagePeers.as("amira.hale", "NRF")
        .get("/cases/" + of.id() + "/entities/" + entity(of, normalised) + "/links")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
