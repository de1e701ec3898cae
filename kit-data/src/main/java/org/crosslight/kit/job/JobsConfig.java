package org.crosslight.kit.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long work is shared out. */
@ConfigMapping(prefix = "crosslight.jobs")
public interface JobsConfig {

  /** How many jobs one worker process runs at the same time. */
  @WithDefault("2")
  int threads();

  /** How long a job stays with a worker that no longer says it is alive. */
  @WithDefault("PT20S")
  Duration lease();

  /** How often an idle worker looks for work. */
  @WithDefault("PT0.5S")
  Duration pollEvery();

  /**
   * How often a job that stopped without an answer, and got nowhere, is begun before it counts as
   * failed. Begins that an outage or a shutdown ended do not count.
   */
  @WithDefault("5")
  int attempts();

  /** Pause before a job that failed unexpectedly is begun again; grows with each attempt. */
  @WithDefault("PT5S")
  Duration retryAfter();

  /** The longest pause before a job that an outage stopped is begun again. */
  @WithDefault("PT1M")
  Duration longestPause();

  /** How long an outage is waited out, without any progress, before the job counts as failed. */
  @WithDefault("PT24H")
  Duration patience();
}
