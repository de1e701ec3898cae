package org.crosslight.evidence.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is taken in. */
@ConfigMapping(prefix = "crosslight.intake")
public interface IntakeConfig {

  /**
   * Size in bytes of the largest file taken in; keep {@code quarkus.http.limits.max-body-size}
   * above it.
   */
  @WithDefault("107374182400")
  long maxSize();
}
