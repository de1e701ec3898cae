package org.crosslight.linkage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.crosslight.linkage.LinkageServiceTest;
import org.crosslight.linkage.standin.Item;
import org.crosslight.linkage.standin.LinkagePeers;
import org.junit.jupiter.api.Test;

/** One monstrous address does not keep the rest of a phone from being linked. */
@QuarkusTest
@LinkageServiceTest
class LongIdentifiersTest {

  @Test
  void anAddressLongerThanAnIndexHoldsIsLinkedLikeAnyOther() throws Exception {
    LinkagePeers.Case mine = LinkagePeers.open("LONGEST", "NRF", "amira.hale");
    String longHost = "https://" + "é.".repeat(120) + "example/" + noise(1700);
    UUID extraction =
        LinkagePeers.link(
            LinkagePeers.exhibit(mine, "LON/1"),
            Item.incoming("+447700900730").text("https://example.org/" + "字".repeat(2000)),
            Item.incoming("+447700900730").text(longHost),
            Item.incoming("+447700900730").text("again " + longHost));

    assertThat(
            LinkagePeers.rows(
                "select count(*) || ' ' || bool_or(e.normalised like 'xn--%… (SHA-256 %')"
                    + " from mention m join entity e on e.id = m.entity_id"
                    + " where m.extraction_id = ? and e.kind = 'url'"
                    + " group by e.id order by 1",
                extraction))
        .containsExactly("1 false", "2 true");
  }

  /** Text that PostgreSQL cannot make shorter. */
  private static String noise(int length) {
    StringBuilder noise = new StringBuilder();
    long state = 42;
    while (noise.length() < length) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      noise.append((char) ('a' + Math.floorMod(state >>> 33, 26)));
    }
    return noise.toString();
  }
}
