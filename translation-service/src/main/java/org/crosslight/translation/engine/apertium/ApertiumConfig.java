package org.crosslight.translation.engine.apertium;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How pipelines are run.
 *
 * @param modes directory of the mode files
 * @param window lines that are in one pipeline at a time
 * @param lineTimeout how long a pipeline may take for the line at its head before it is restarted
 * @param idle how long an unused pipeline is kept
 */
public record ApertiumConfig(Path modes, int window, Duration lineTimeout, Duration idle) {

  public static final ApertiumConfig DEFAULT =
      new ApertiumConfig(
          Path.of("/usr/share/apertium/modes"), 256, Duration.ofSeconds(10), Duration.ofMinutes(5));
}
