package org.crosslight.linkage.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crosslight.linkage.LinkageServiceTest;
import org.crosslight.linkage.standin.Item;
import org.crosslight.linkage.standin.LinkagePeers;
import org.junit.jupiter.api.Test;

/**
 * Whoever is not a member of a case reads nothing of it in any answer, however much the two cases
 * share: no name, count, quote, reference, title, exhibit or id.
 */
@QuarkusTest
@LinkageServiceTest
class NothingLeaksTest {

  @Test
  void nothingOfAnotherForcesCaseShowsInAnyAnswer() {
    leaksNothing("WAVELLITE", "SVF", 400);
  }

  @Test
  void nothingOfMyForcesCaseShowsInAnyAnswerWhenIAmNotAMember() {
    leaksNothing("XENOTIME", "NRF", 420);
  }

  private static void leaksNothing(String secret, String force, int first) {
    LinkagePeers.Case mine = LinkagePeers.open("MINE-" + first, "NRF", "amira.hale");
    LinkagePeers.Case theirs = LinkagePeers.open(secret, force, "carys.lloyd");
    String[] shared = new String[5];
    List<Item> here = new ArrayList<>();
    List<Item> there = new ArrayList<>();
    for (int i = 0; i < shared.length; i++) {
      shared[i] = "+447700900" + (first + i);
      here.add(Item.contact("Plain " + i, "phone:" + shared[i]));
      there.add(Item.contact("Secretname" + i + (i == 4 ? " Taxi" : ""), "phone:" + shared[i]));
      for (int repeat = 0; repeat < 37; repeat++) {
        there.add(Item.incoming(shared[i]).text("hushhush words about " + shared[i]));
      }
    }
    here.add(Item.outgoing(shared[0]).sender(null, "+447700900" + (first + 8)).text("mine"));
    there.add(Item.outgoing(shared[0]).sender(null, "+447700900" + (first + 9)).text("theirs"));
    LinkagePeers.Exhibit hidden = LinkagePeers.exhibit(theirs, "HID/" + first);
    UUID extraction = LinkagePeers.link(hidden, there.toArray(Item[]::new));
    LinkagePeers.link(LinkagePeers.exhibit(mine, "OPN/" + first), here.toArray(Item[]::new));

    List<String> answers = new ArrayList<>();
    String base = "/cases/" + mine.id();
    answers.add(get(base + "/connections?limit=500"));
    answers.add(get(base + "/entities?limit=500"));
    List<String> entities =
        LinkagePeers.as("amira.hale", "NRF")
            .get(base + "/entities?limit=500")
            .jsonPath()
            .getList("items.id", String.class);
    assertThat(entities).hasSize(6);
    for (String entity : entities) {
      answers.add(get(base + "/entities/" + entity));
      answers.add(get(base + "/entities/" + entity + "/citations"));
      answers.add(get(base + "/entities/" + entity + "/links"));
    }
    for (String search : List.of("Secretname", "hushhush", secret, "Taxi")) {
      answers.add(
          get(base + "/entities?q=" + search).replace(search, "what I searched for myself"));
    }
    assertThat(answers.getFirst()).contains("\"pointer\":{\"force\":\"" + force);
    assertThat(answers.getFirst()).contains("shared-contacts");
    for (String answer : answers) {
      assertThat(answer)
          .doesNotContain(theirs.id().toString())
          .doesNotContain(hidden.id().toString())
          .doesNotContain(extraction.toString());
      for (int item = 0; item < there.size(); item++) {
        assertThat(answer).doesNotContain(LinkagePeers.item(extraction, item).toString());
      }
      assertThat(withoutIdsAndTimes(answer))
          .doesNotContain("Secretname")
          .doesNotContain("hushhush")
          .doesNotContain("taxi firm")
          .doesNotContain(secret)
          .doesNotContain("HID/")
          .doesNotContain("37")
          .doesNotContain("38")
          .doesNotContain("39")
          .doesNotContain("7700900" + (first + 9))
          .doesNotContain("7700 900" + (first + 9));
    }
  }

  private static String get(String path) {
    return LinkagePeers.as("amira.hale", "NRF")
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  /** Ids and times hold digits by chance. */
  private static String withoutIdsAndTimes(String answer) {
    return answer
        .replaceAll(
            "\"(id|itemId|caseId|exhibitId|conversationId)\":\"[0-9a-f-]{36}\"", "\"$1\":\"\"")
        .replaceAll("\"items\":\\[\"[^]]*]", "\"items\":[]")
        .replaceAll("\"foundAt\":\"[^\"]*\"", "")
        .replaceAll("\"(hereExhibitId|next)\":\"[^\"]*\"", "");
  }
}
