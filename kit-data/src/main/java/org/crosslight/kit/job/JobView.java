package org.crosslight.kit.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.JobId;
import org.jspecify.annotations.Nullable;

/**
 * A job as people see it.
 *
 * @param extractionId the extraction it is about; absent when it is about none
 * @param ratePerSecond units done per second since it was last begun; absent before it began
 * @param estimatedFinish when it will be done at that rate; absent when that cannot be said
 */
public record JobView(
    JobId id,
    String kind,
    @Nullable ExtractionId extractionId,
    String state,
    long done,
    @Nullable Long total,
    long rejected,
    @Nullable Double ratePerSecond,
    @Nullable Instant estimatedFinish,
    @Nullable JsonNode problem,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  static JobView of(Job job, Instant now) {
    Double rate = null;
    Instant estimate = null;
    if (job.runStartedAt() != null) {
      Instant until = job.finishedAt() == null ? now : job.finishedAt();
      double seconds = Duration.between(job.runStartedAt(), until).toMillis() / 1000.0;
      if (seconds > 0) {
        rate = Math.round((job.done() - job.runStartedDone()) / seconds * 10) / 10.0;
        if (job.state().equals("running") && job.total() != null && rate > 0) {
          estimate = now.plusMillis((long) (1000 * (job.total() - job.done()) / rate));
        }
      }
    }
    return new JobView(
        job.id(),
        job.kind(),
        job.extractionId(),
        job.state(),
        job.done(),
        job.total(),
        job.rejected(),
        rate,
        estimate,
        job.problem(),
        job.createdAt(),
        job.startedAt(),
        job.finishedAt());
  }
}
