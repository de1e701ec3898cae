package org.crosslight.kit.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * When each follower last took in all that its peer had to say: the metric {@code
 * crosslight_feed_behind_seconds}, by follower. It is seconds when all is well, and grows while a
 * follower stands still.
 */
@ApplicationScoped
public class FollowerLag {

  private final Map<String, Instant> last = new ConcurrentHashMap<>();
  private final MeterRegistry meters;
  private final Clock clock;

  public FollowerLag(MeterRegistry meters, Clock clock) {
    this.meters = meters;
    this.clock = clock;
  }

  void begin(FeedFollower follower) {
    done(follower);
    TimeGauge.builder(
            "crosslight.feed.behind", () -> age(follower).toMillis(), TimeUnit.MILLISECONDS)
        .description("Time since this follower last read its peer's feed and took it in")
        .tag("follower", follower.name())
        .register(meters);
  }

  void done(FeedFollower follower) {
    last.put(follower.name(), clock.instant());
  }

  Duration age(FeedFollower follower) {
    Instant now = clock.instant();
    return Duration.between(last.getOrDefault(follower.name(), now), now);
  }
}
