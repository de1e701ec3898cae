package org.crosslight.kit.peer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How this service shows other services who it is. */
@ConfigMapping(prefix = "crosslight.service-token")
public interface ServiceTokenConfig {

  /**
   * A fixed access token instead of one from the identity provider; for tests that run without one.
   */
  Optional<String> fixed();

  /** How long before its end a token is renewed. */
  @WithDefault("PT30S")
  Duration renewBefore();
}
