package org.crosslight.evidence.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How exhibits are verified without anybody asking. */
@ConfigMapping(prefix = "crosslight.verification")
public interface VerificationConfig {

  /**
   * How long after it was verified, or registered, an exhibit is verified again. Twice as long and
   * it is overdue.
   */
  @WithDefault("P7D")
  Duration every();

  /** Bytes read a second on average, of the store and of the database together. */
  @WithDefault("10485760")
  long bytesPerSecond();

  /** How often it is looked for exhibits that are due. */
  @WithDefault("PT1M")
  Duration lookEvery();

  /** How long an exhibit that could not be verified is left alone while the others are. */
  @WithDefault("PT1H")
  Duration againAfter();

  /** How long a process that stays silent keeps the turn to verify. */
  @WithDefault("PT2M")
  Duration turn();
}
