package org.crosslight.kit.peer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Where the other services are. */
@ConfigMapping(prefix = "crosslight.peers")
public interface PeersConfig {

  /** Base URL by service: {@code evidence}, {@code translation}, {@code linkage}, {@code case}. */
  @WithParentName
  Map<String, URI> addresses();
}
