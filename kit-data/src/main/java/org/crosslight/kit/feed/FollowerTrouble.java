package org.crosslight.kit.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells why one follower stands still: each new cause, and the same cause again after minutes. */
final class FollowerTrouble {

  private static final Duration AGAIN = Duration.ofMinutes(5);

  private final String peer;
  private final InstantSource clock;
  private final Consumer<String> log;
  private @Nullable String last;
  private Instant toldAt = Instant.EPOCH;
  private @Nullable Instant since;

  FollowerTrouble(String peer, InstantSource clock, Consumer<String> log) {
    this.peer = peer;
    this.clock = clock;
    this.log = log;
  }

  void add(Throwable cause) {
    Instant now = clock.instant();
    String text =
        cause instanceof FactRefused ? String.valueOf(cause.getMessage()) : cause.toString();
    if (since == null) {
      since = now;
    }
    if (!text.equals(last) || !now.isBefore(toldAt.plus(AGAIN))) {
      log.accept("Cannot follow %s since %s (%s); trying again".formatted(peer, since, text));
      last = text;
      toldAt = now;
    }
  }

  void over() {
    if (since != null) {
      log.accept("Following %s again".formatted(peer));
    }
    since = null;
    last = null;
  }
}
