package org.crosslight.portal.published;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;

/** Where programs outside reach what the portal tells them of. */
@ConfigMapping(prefix = "crosslight.portal.published")
public interface PublishedConfig {

  /** The issuer of tokens as it is reached from outside. */
  URI issuer();

  /** The client in whose name the command line signs people in with a device code. */
  @WithDefault("crosslight-cli")
  String clientId();

  /** evidence-service: the portal passes its API on unless it is published at an own address. */
  @WithDefault("/api/evidence")
  URI evidence();

  /** translation-service. */
  @WithDefault("/api/translation")
  URI translation();

  /** linkage-service. */
  @WithDefault("/api/linkage")
  URI linkage();

  /** case-service. */
  @WithName("case")
  @WithDefault("/api/case")
  URI casework();
}
