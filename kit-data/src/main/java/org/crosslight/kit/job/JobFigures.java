package org.crosslight.kit.job;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosslight.kit.database.Database;

/**
 * How much long work waits, is being done and has failed: the metric {@code crosslight_jobs}, by
 * kind and state. Every process of a service tells the same figures.
 */
@ApplicationScoped
public class JobFigures {

  private static final List<String> STATES = List.of("queued", "running", "failed");
  private static final Duration GOOD_FOR = Duration.ofSeconds(10);

  private final JobKinds kinds;
  private final Database database;
  private final MeterRegistry meters;
  private final Clock clock;
  private Map<String, Long> counts = Map.of();
  private Instant countedAt = Instant.EPOCH;

  public JobFigures(JobKinds kinds, Database database, MeterRegistry meters, Clock clock) {
    this.kinds = kinds;
    this.database = database;
    this.meters = meters;
    this.clock = clock;
  }

  void begin(@Observes StartupEvent started) {
    for (String kind : kinds.handlers().keySet()) {
      for (String state : STATES) {
        Gauge.builder("crosslight.jobs", () -> count(kind, state))
            .description("Jobs of this kind in this state")
            .tag("kind", kind)
            .tag("state", state)
            .register(meters);
      }
    }
  }

  private synchronized long count(String kind, String state) {
    Instant now = clock.instant();
    if (countedAt.plus(GOOD_FOR).isBefore(now)) {
      counts =
          database.asSystem(
              handle ->
                  handle
                      .createQuery(
                          """
                          select kind || ' ' || state as name, count(*) as jobs from job
                          where state in ('queued', 'running', 'failed') group by kind, state
                          """)
                      .map((row, context) -> Map.entry(row.getString("name"), row.getLong("jobs")))
                      .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
      countedAt = now;
    }
    return counts.getOrDefault(kind + " " + state, 0L);
  }
}
