package org.crosslight.portal.proxy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.net.URI;

/** Base addresses of the services the portal passes calls on to. */
@ConfigMapping(prefix = "crosslight.peers")
public interface PeersConfig {

  /** Base address of evidence-service, for example {@code http://evidence-service:8080}. */
  URI evidence();

  /** Base address of translation-service. */
  URI translation();

  /** Base address of linkage-service. */
  URI linkage();

  /** Base address of case-service. */
  @WithName("case")
  URI casework();
}
