package org.crosslight.casework;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Optional;

/** The police forces that use this installation, by their code. */
@ConfigMapping(prefix = "crosslight.forces")
public interface Forces {

  /** What is known of each force; a force that is not listed is shown by its code. */
  @WithParentName
  Map<String, Force> byCode();

  /** One police force. */
  interface Force {
    /** Full name, e.g. {@code Northmoor Police}. */
    String name();

    /** Whom another force asks about a connection: a desk's name, address or telephone. */
    @WithDefault("its Crosslight lead")
    String contact();
  }

  /** Name to show for a code. */
  default String nameOf(String code) {
    return Optional.ofNullable(byCode().get(code)).map(Force::name).orElse(code);
  }

  /** Whom to ask in that force. */
  default String contactOf(String code) {
    return Optional.ofNullable(byCode().get(code))
        .map(Force::contact)
        .orElse("its Crosslight lead");
  }
}
