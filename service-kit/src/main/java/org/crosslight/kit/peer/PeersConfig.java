package org.crosslight.kit.peer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Where the other services are. */
@ConfigMapping(prefix = "crosslight")
public interface PeersConfig {

  /** Base URL by service: {@code evidence}, {@code translation}, {@code linkage}, {@code case}. */
  Map<String, URI> peers();

  /** How this service shows other services who it is. */
  ServiceToken serviceToken();

  /** How this service shows other services who it is. */
  interface ServiceToken {
    /**
     * A fixed access token instead of one from the identity provider; for tests that run without
     * one.
     */
    Optional<String> fixed();

    /** How long before its end a token is renewed. */
    @WithDefault("PT30S")
    Duration renewBefore();
  }
}
