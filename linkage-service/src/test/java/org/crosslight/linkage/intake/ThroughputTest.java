package org.crosslight.linkage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.kit.identity.Id;
import org.crosslight.linkage.LinkageServiceTest;
import org.crosslight.linkage.world.Item;
import org.crosslight.linkage.world.World;
import org.junit.jupiter.api.Test;

/** No stage below 1,000 rows a second; {@code -Dlinkage.items=100000} for the benchmark's size. */
@QuarkusTest
@LinkageServiceTest
@TestProfile(ThroughputTest.AsInProduction.class)
class ThroughputTest {
  private static final int ITEMS = Integer.getInteger("linkage.items", 20_000);

  /** The batch size that is the default. */
  public static class AsInProduction implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("crosslight.linkage.batch-items", "2000");
    }
  }

  @Test
  void linksMoreThanAThousandItemsASecond() throws Exception {
    World.Case one = World.open("SPEED-1", "NRF", "amira.hale");
    World.Case two = World.open("SPEED-2", "SVF", "carys.lloyd");
    World.link(World.exhibit(two, "SPE/2"), items(2_000, 5).toArray(Item[]::new));
    World.Exhibit exhibit = World.exhibit(one, "SPE/1");
    UUID extraction = Id.nextValue();
    World.serve(exhibit, extraction, items(ITEMS, 1));

    long began = System.nanoTime();
    World.announce(exhibit, extraction, null, ITEMS);
    World.awaitLinked(extraction, Duration.ofMinutes(5));
    double seconds = (System.nanoTime() - began) / 1e9;

    long mentions = World.count("select count(*) from mention where extraction_id = ?", extraction);
    System.out.printf(
        "linked %,d items with %,d mentions in %.1f s: %,.0f items a second%n",
        ITEMS, mentions, seconds, ITEMS / seconds);
    assertThat(mentions).isGreaterThan(ITEMS);
    assertThat(ITEMS / seconds).isGreaterThan(1_000);
  }

  private static List<Item> items(int count, int step) {
    List<Item> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String other = "+447700900" + (100 + i * step % 800);
      String text =
          switch (i % 10) {
            case 0 -> "call me on 07700 900" + (100 + i * 7 % 900) + " when you get this";
            case 1 -> "he drives QX" + (10 + i % 90) + " ZZ" + (char) ('A' + i % 26);
            case 2 -> "parks by LS" + (1 + i % 20) + " " + (1 + i % 9) + "AP, come at 7.30";
            case 3 -> "did you see https://example.org/page/" + i % 1000 + " yet?";
            case 4 -> "Ne vedem la gara la 18:30, adu banii si nu spune nimanui nimic";
            default -> "Running late again, be there about half past, tell the others number " + i;
          };
      String time = "2025-%02d-%02dT10:%02d:00Z".formatted(1 + i % 12, 1 + i % 28, i % 60);
      items.add(
          i % 2 == 0
              ? Item.incoming(other).sender("Friend " + i % 50, other).text(text).at(time)
              : Item.outgoing(other).text(text).at(time));
    }
    return items;
  }
}
