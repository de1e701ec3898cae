package org.crosslight.evidence.extraction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** What the reading of one original may use. */
@ConfigMapping(prefix = "crosslight.extraction")
public interface ExtractionConfig {

  /**
   * Where copies of originals lie while they are read; the system's temporary directory if unset.
   */
  Optional<String> directory();

  /**
   * Most bytes that the copies one worker has at a time may take together; whatever the disk has if
   * unset. Keep it below the limit of the volume, so that a file too large is refused instead of
   * the worker.
   */
  OptionalLong room();

  /** Heap of the process that reads one file, in MiB. */
  @WithDefault("256")
  int readerHeap();

  /** How long reading one file may take before its process is stopped. */
  @WithDefault("PT1H")
  Duration readerTime();

  /** How many bytes the process that reads one file may give back. */
  @WithDefault("8589934592")
  long readerOutput();

  /** How many rows are written at a time. */
  @WithDefault("2000")
  int batch();

  /** How often readings are looked for whose job ended without telling them. */
  @WithDefault("PT30S")
  Duration settleEvery();
}
