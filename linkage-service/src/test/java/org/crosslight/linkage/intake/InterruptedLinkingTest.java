package org.crosslight.linkage.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.crosslight.kit.identity.Id;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.linkage.LinkageServiceTest;
import org.crosslight.linkage.world.Item;
import org.crosslight.linkage.world.Linked;
import org.crosslight.linkage.world.World;
import org.junit.jupiter.api.Test;

/** However often the work is interrupted, it ends as if it never had been. */
@QuarkusTest
@LinkageServiceTest
class InterruptedLinkingTest {

  @Test
  void streamsThatBreakOffLeaveTheSameResult() throws SQLException {
    World.Case one = World.open("BROKEN-1", "NRF", "amira.hale");
    World.Case two = World.open("BROKEN-2", "NRF", "amira.hale");
    UUID undisturbed =
        World.link(World.exhibit(one, "BRO/1"), Linked.items(200).toArray(Item[]::new));

    World.Exhibit exhibit = World.exhibit(two, "BRO/2");
    UUID disturbed = Id.nextValue();
    World.serve(exhibit, disturbed, Linked.items(200));
    World.breakOff(disturbed, 4, 33);
    World.announce(exhibit, disturbed, null, 200);
    World.awaitLinked(disturbed);

    assertThat(Linked.result(disturbed)).isEqualTo(Linked.result(undisturbed));
    assertThat(World.rows("select attempts::text from job where key = ?::text", disturbed))
        .containsExactly("5");
  }

  @Test
  void aTokenRefusedForAMomentDoesNotEndTheJob() throws SQLException {
    World.Case one = World.open("RENEWED", "NRF", "amira.hale");
    World.Exhibit exhibit = World.exhibit(one, "REN/1");
    UUID extraction = Id.nextValue();
    World.serve(exhibit, extraction, Linked.items(20));
    World.refuseItems(extraction, 2);
    World.announce(exhibit, extraction, null, 20);
    World.awaitLinked(extraction);
    assertThat(World.rows("select attempts::text from job where key = ?::text", extraction))
        .containsExactly("1");
  }

  @Test
  void aWorkerThatLosesItsLeaseInTheMiddleStoresNothingTwice() throws Exception {
    World.Case one = World.open("STOLEN-1", "NRF", "amira.hale");
    World.Case two = World.open("STOLEN-2", "NRF", "amira.hale");
    UUID undisturbed =
        World.link(World.exhibit(one, "STO/1"), Linked.items(400).toArray(Item[]::new));

    UUID disturbed = World.announce(World.exhibit(two, "STO/2"), null, Linked.items(400));
    for (int theft = 0; theft < 3; theft++) {
      long reached = 1 + theft * 60L;
      await()
          .pollInterval(Duration.ofMillis(2))
          .atMost(Duration.ofSeconds(60))
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

    assertThat(Linked.result(disturbed)).isEqualTo(Linked.result(undisturbed));
  }

  @Test
  void readingTheSameExtractionAnnouncedTwiceChangesNothing() throws SQLException {
    World.Case one = World.open("TWICE", "NRF", "amira.hale");
    World.Exhibit exhibit = World.exhibit(one, "TWI/1");
    UUID extraction = World.link(exhibit, Linked.items(30).toArray(Item[]::new));
    List<List<String>> before = Linked.result(extraction);
    World.announce(exhibit, extraction, null, 30);
    World.link(World.exhibit(one, "TWI/2"), Item.incoming("+447700900500").text("later"));
    assertThat(Linked.result(extraction)).isEqualTo(before);
  }

  @Test
  void aSupersededExtractionLeavesOnlyItsSuccessor() throws SQLException {
    World.Case one = World.open("AGAIN", "NRF", "amira.hale");
    World.Exhibit exhibit = World.exhibit(one, "AGA/1");
    UUID first = World.link(exhibit, Linked.items(60).toArray(Item[]::new));
    UUID second = World.announce(exhibit, first, Linked.items(40));
    World.awaitLinked(second);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                World.rows(
                        "select state from job where kind = 'unlink-extraction' and key = ?::text",
                        first)
                    .contains("complete"));
    for (String query : Linked.RESULT.subList(0, 5)) {
      assertThat(World.rows(query, first)).isEmpty();
    }
    assertThat(World.count("select count(*) from cited_item where case_id = ?", one.id()))
        .isEqualTo(40);
    assertThat(
            World.count(
                "select sum(mentions)::bigint from case_entity where case_id = ?", one.id()))
        .isEqualTo(World.count("select count(*) from mention where extraction_id = ?", second));
  }

  @Test
  void anExtractionReadAgainBeforeItWasLinkedEndsWithoutFailing() {
    World.Case one = World.open("EARLY", "NRF", "amira.hale");
    World.Exhibit exhibit = World.exhibit(one, "EAR/1");
    UUID first = UUID.randomUUID();
    World.serve(exhibit, first, List.of());
    World.refuseItems(first, 3);
    World.announce(exhibit, first, null, 60);
    UUID second = World.announce(exhibit, first, Linked.items(40));
    World.awaitLinked(second);
    World.awaitLinked(first);
  }

  private static void steal(UUID extraction) throws SQLException {
    try (Connection connection = PostgresResource.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("select set_config('crosslight.actor', 'system', false)");
      statement.execute(
          "update job set state = 'queued', lease_owner = null, lease_until = null"
              + " where kind = 'link-extraction' and state = 'running' and key = '"
              + extraction
              + "'");
    }
  }
}
