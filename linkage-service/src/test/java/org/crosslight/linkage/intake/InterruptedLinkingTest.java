package org.crosslight.linkage.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crosslight.kit.identity.Id;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.linkage.LinkageServiceTest;
import org.crosslight.linkage.world.Item;
import org.crosslight.linkage.world.World;
import org.junit.jupiter.api.Test;

/** However often the work is interrupted, it ends as if it never had been. */
@QuarkusTest
@LinkageServiceTest
class InterruptedLinkingTest {

  /** Everything an extraction left behind, with ids replaced by what they stand for. */
  private static final List<String> RESULT =
      List.of(
          "select concat_ws('|', e.kind, e.normalised, m.source, m.span_start, m.span_end, m.value,"
              + " m.quote, i.position, i.row, i.at, i.excerpt) from mention m"
              + " join entity e on e.id = m.entity_id join cited_item i on i.item_id = m.item_id"
              + " where m.extraction_id = ? order by 1",
          "select concat_ws('|', e.normalised, x.personal, x.mentions, x.as_party, x.as_contact,"
              + " x.conversations) from extraction_entity x join entity e on e.id = x.entity_id"
              + " where x.extraction_id = ? order by 1",
          "select concat_ws('|', e.normalised, n.name, n.count) from entity_name n"
              + " join entity e on e.id = n.entity_id where n.extraction_id = ? order by 1",
          "select concat_ws('|', e.normalised, o.items) from exhibit_owner o"
              + " join entity e on e.id = o.entity_id where o.extraction_id = ? order by 1",
          "select concat_ws('|', l.kind, least(f.normalised, t.normalised),"
              + " greatest(f.normalised, t.normalised), l.count, greatest(l.outward, l.inward),"
              + " l.first_at, l.last_at, array_length(l.items, 1)) from link l"
              + " left join entity f on f.id = l.from_id left join entity t on t.id = l.to_id"
              + " where l.extraction_id = ? order by 1",
          "select concat_ws('|', state, items, mentions) from source_extraction"
              + " where extraction_id = ?");

  @Test
  void streamsThatBreakOffLeaveTheSameResult() throws SQLException {
    World.Case one = World.open("BROKEN-1", "NRF", "amira.hale");
    World.Case two = World.open("BROKEN-2", "NRF", "amira.hale");
    UUID undisturbed = World.link(World.exhibit(one, "BRO/1"), items(200).toArray(Item[]::new));

    World.Exhibit exhibit = World.exhibit(two, "BRO/2");
    UUID disturbed = Id.nextValue();
    World.serve(exhibit, disturbed, items(200));
    World.breakOff(disturbed, 4, 33);
    World.announce(exhibit, disturbed, null, 200);
    World.awaitLinked(disturbed);

    assertThat(result(disturbed)).isEqualTo(result(undisturbed));
    assertThat(World.rows("select attempts::text from job where key = ?::text", disturbed))
        .containsExactly("5");
  }

  @Test
  void aWorkerThatLosesItsLeaseInTheMiddleStoresNothingTwice() throws Exception {
    World.Case one = World.open("STOLEN-1", "NRF", "amira.hale");
    World.Case two = World.open("STOLEN-2", "NRF", "amira.hale");
    UUID undisturbed = World.link(World.exhibit(one, "STO/1"), items(400).toArray(Item[]::new));

    UUID disturbed = World.announce(World.exhibit(two, "STO/2"), null, items(400));
    for (int theft = 0; theft < 3; theft++) {
      long reached = 1 + theft * 60L;
      await()
          .pollInterval(Duration.ofMillis(2))
          .atMost(Duration.ofSeconds(20))
          .until(
              () ->
                  World.count(
                          "select coalesce(max(items), 0) from source_extraction"
                              + " where extraction_id = ?",
                          disturbed)
                      >= reached);
      steal(disturbed);
    }
    World.awaitLinked(disturbed);

    assertThat(result(disturbed)).isEqualTo(result(undisturbed));
  }

  @Test
  void readingTheSameExtractionAnnouncedTwiceChangesNothing() throws SQLException {
    World.Case one = World.open("TWICE", "NRF", "amira.hale");
    World.Exhibit exhibit = World.exhibit(one, "TWI/1");
    UUID extraction = World.link(exhibit, items(30).toArray(Item[]::new));
    List<List<String>> before = result(extraction);
    World.announce(exhibit, extraction, null, 30);
    World.link(World.exhibit(one, "TWI/2"), Item.incoming("+447700900500").text("later"));
    assertThat(result(extraction)).isEqualTo(before);
  }

  @Test
  void aSupersededExtractionLeavesOnlyItsSuccessor() throws SQLException {
    World.Case one = World.open("AGAIN", "NRF", "amira.hale");
    World.Exhibit exhibit = World.exhibit(one, "AGA/1");
    UUID first = World.link(exhibit, items(60).toArray(Item[]::new));
    UUID second = World.announce(exhibit, first, items(40));
    World.awaitLinked(second);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                World.rows(
                        "select state from job where kind = 'unlink-extraction' and key = ?::text",
                        first)
                    .contains("complete"));
    for (String query : RESULT.subList(0, 5)) {
      assertThat(World.rows(query, first)).isEmpty();
    }
    assertThat(World.count("select count(*) from cited_item where case_id = ?", one.id()))
        .isEqualTo(40);
    assertThat(
            World.count(
                "select sum(mentions)::bigint from case_entity where case_id = ?", one.id()))
        .isEqualTo(World.count("select count(*) from mention where extraction_id = ?", second));
  }

  private static List<List<String>> result(UUID extraction) throws SQLException {
    List<List<String>> result = new ArrayList<>();
    for (String query : RESULT) {
      result.add(World.rows(query, extraction));
    }
    return result;
  }

  private static void steal(UUID extraction) throws SQLException {
    try (Connection connection = PostgresResource.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update job set state = 'queued', lease_owner = null, lease_until = null"
              + " where kind = 'link-extraction' and state = 'running' and key = '"
              + extraction
              + "'");
    }
  }

  private static List<Item> items(int count) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String other = "+4477009006" + (10 + i % 17);
      String time = "2025-04-%02dT10:%02d:00Z".formatted(1 + i % 28, i % 60);
      items.add(
          switch (i % 4) {
            case 0 ->
                Item.incoming(other).sender("Friend " + i % 5, other).text("hi " + i).at(time);
            case 1 ->
                Item.outgoing(other)
                    .sender(null, "+447700900699")
                    .text("call 07700 9006" + (30 + i % 40) + " about QX" + (10 + i % 80) + " ZZB")
                    .at(time);
            case 2 ->
                Item.contact(
                    "Contact " + i % 9, "phone:" + other, "email:c" + i % 9 + "@example.org");
            default -> Item.said("Somebody").text("x".repeat(300) + " mail me@example.org " + i);
          });
    }
    return items;
  }
}
