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
import org.crosslight.linkage.standin.Item;
import org.crosslight.linkage.standin.LinkagePeers;
import org.crosslight.linkage.standin.LinkingResult;
import org.junit.jupiter.api.Test;

/** However often the work is interrupted, it ends as if it never had been. */
@QuarkusTest
@LinkageServiceTest
class InterruptedLinkingTest {

  @Test
  void streamsThatBreakOffLeaveTheSameResult() throws SQLException {
    LinkagePeers.Case one = LinkagePeers.open("BROKEN-1", "NRF", "amira.hale");
    LinkagePeers.Case two = LinkagePeers.open("BROKEN-2", "NRF", "amira.hale");
    UUID undisturbed =
        LinkagePeers.link(
            LinkagePeers.exhibit(one, "BRO/1"), LinkingResult.items(200).toArray(Item[]::new));

    LinkagePeers.Exhibit exhibit = LinkagePeers.exhibit(two, "BRO/2");
    UUID disturbed = Id.nextValue();
    LinkagePeers.serve(exhibit, disturbed, LinkingResult.items(200));
    LinkagePeers.breakOff(disturbed, 4, 33);
    LinkagePeers.announce(exhibit, disturbed, null, 200);
    LinkagePeers.awaitLinked(disturbed);

    assertThat(LinkingResult.result(disturbed)).isEqualTo(LinkingResult.result(undisturbed));
    assertThat(LinkagePeers.rows("select attempts::text from job where key = ?::text", disturbed))
        .containsExactly("5");
  }

  @Test
  void aTokenRefusedForAMomentDoesNotEndTheJob() throws SQLException {
    LinkagePeers.Case one = LinkagePeers.open("RENEWED", "NRF", "amira.hale");
    LinkagePeers.Exhibit exhibit = LinkagePeers.exhibit(one, "REN/1");
    UUID extraction = Id.nextValue();
    LinkagePeers.serve(exhibit, extraction, LinkingResult.items(20));
    LinkagePeers.refuseItems(extraction, 2);
    LinkagePeers.announce(exhibit, extraction, null, 20);
    LinkagePeers.awaitLinked(extraction);
    assertThat(LinkagePeers.rows("select attempts::text from job where key = ?::text", extraction))
        .containsExactly("1");
  }

  @Test
  void aWorkerThatLosesItsLeaseInTheMiddleStoresNothingTwice() throws Exception {
    LinkagePeers.Case one = LinkagePeers.open("STOLEN-1", "NRF", "amira.hale");
    LinkagePeers.Case two = LinkagePeers.open("STOLEN-2", "NRF", "amira.hale");
    UUID undisturbed =
        LinkagePeers.link(
            LinkagePeers.exhibit(one, "STO/1"), LinkingResult.items(400).toArray(Item[]::new));

    UUID disturbed =
        LinkagePeers.announce(LinkagePeers.exhibit(two, "STO/2"), null, LinkingResult.items(400));
    for (int theft = 0; theft < 3; theft++) {
      long reached = 1 + theft * 60L;
      await()
          .pollInterval(Duration.ofMillis(2))
          .atMost(Duration.ofSeconds(60))
          .until(
              () ->
                  LinkagePeers.count(
                          "select coalesce(max(items), 0) from source_extraction"
                              + " where extraction_id = ?",
                          disturbed)
                      >= reached);
      steal(disturbed);
    }
    LinkagePeers.awaitLinked(disturbed);

    assertThat(LinkingResult.result(disturbed)).isEqualTo(LinkingResult.result(undisturbed));
  }

  @Test
  void readingTheSameExtractionAnnouncedTwiceChangesNothing() throws SQLException {
    LinkagePeers.Case one = LinkagePeers.open("TWICE", "NRF", "amira.hale");
    LinkagePeers.Exhibit exhibit = LinkagePeers.exhibit(one, "TWI/1");
    UUID extraction = LinkagePeers.link(exhibit, LinkingResult.items(30).toArray(Item[]::new));
    List<List<String>> before = LinkingResult.result(extraction);
    LinkagePeers.announce(exhibit, extraction, null, 30);
    LinkagePeers.link(
        LinkagePeers.exhibit(one, "TWI/2"), Item.incoming("+447700900500").text("later"));
    assertThat(LinkingResult.result(extraction)).isEqualTo(before);
  }

  @Test
  void aSupersededExtractionLeavesOnlyItsSuccessor() throws SQLException {
    LinkagePeers.Case one = LinkagePeers.open("AGAIN", "NRF", "amira.hale");
    LinkagePeers.Exhibit exhibit = LinkagePeers.exhibit(one, "AGA/1");
    UUID first = LinkagePeers.link(exhibit, LinkingResult.items(60).toArray(Item[]::new));
    UUID second = LinkagePeers.announce(exhibit, first, LinkingResult.items(40));
    LinkagePeers.awaitLinked(second);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                LinkagePeers.rows(
                        "select state from job where kind = 'unlink-extraction' and key = ?::text",
                        first)
                    .contains("complete"));
    for (String query : LinkingResult.RESULT.subList(0, 5)) {
      assertThat(LinkagePeers.rows(query, first)).isEmpty();
    }
    assertThat(LinkagePeers.count("select count(*) from cited_item where case_id = ?", one.id()))
        .isEqualTo(40);
    assertThat(
            LinkagePeers.count(
                "select sum(mentions)::bigint from case_entity where case_id = ?", one.id()))
        .isEqualTo(
            LinkagePeers.count("select count(*) from mention where extraction_id = ?", second));
  }

  @Test
  void anExtractionReadAgainBeforeItWasLinkedEndsWithoutFailing() {
    LinkagePeers.Case one = LinkagePeers.open("EARLY", "NRF", "amira.hale");
    LinkagePeers.Exhibit exhibit = LinkagePeers.exhibit(one, "EAR/1");
    UUID first = UUID.randomUUID();
    LinkagePeers.serve(exhibit, first, List.of());
    LinkagePeers.refuseItems(first, 3);
    LinkagePeers.announce(exhibit, first, null, 60);
    UUID second = LinkagePeers.announce(exhibit, first, LinkingResult.items(40));
    LinkagePeers.awaitLinked(second);
    LinkagePeers.awaitLinked(first);
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
