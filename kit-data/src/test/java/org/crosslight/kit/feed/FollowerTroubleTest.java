package org.crosslight.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowerTroubleTest {

  private final List<String> lines = new ArrayList<>();
  private Instant now = Instant.EPOCH;

  @Test
  void tellsEachNewCauseAndTheSameOneAgainOnlyAfterMinutes() {
    FollowerTrouble trouble = new FollowerTrouble("case-service", () -> now, lines::add);
    trouble.add(new IOException("gone"));
    trouble.add(new IOException("gone"));
    now = now.plusSeconds(2);
    trouble.add(stuck());
    trouble.add(stuck());
    now = now.plus(Duration.ofMinutes(5));
    trouble.add(stuck());
    trouble.over();
    trouble.over();

    String atEvent =
        "Cannot follow case-service since 1970-01-01T00:00:00Z"
            + " (event 7-9, t: java.lang.IllegalStateException: no); trying again";
    assertThat(lines)
        .containsExactly(
            "Cannot follow case-service since 1970-01-01T00:00:00Z (java.io.IOException: gone);"
                + " trying again",
            atEvent,
            atEvent,
            "Following case-service again");
  }

  private static FactRefused stuck() {
    return new FactRefused(
        new CloudEvent("1.0", "7-9", "/s", "t", "s", Instant.EPOCH, "j", NullNode.instance),
        new IllegalStateException("no"));
  }
}
