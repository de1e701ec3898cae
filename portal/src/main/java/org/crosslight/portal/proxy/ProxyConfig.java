package org.crosslight.portal.proxy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the portal talks to the services. */
@ConfigMapping(prefix = "crosslight.portal.proxy")
public interface ProxyConfig {

  /** How long connecting to a service may take before it counts as not answering. */
  @WithDefault("5S")
  Duration connectTimeout();

  /**
   * Connections to each service at most. Every upload and every progress display holds one for as
   * long as it lasts.
   */
  @WithDefault("512")
  int maxConnections();

  /** How long a connection may be silent in both directions before it is given up. */
  @WithDefault("10M")
  Duration idleTimeout();
}
