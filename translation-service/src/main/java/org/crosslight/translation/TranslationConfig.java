package org.crosslight.translation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How this service works. */
@ConfigMapping(prefix = "crosslight.translation")
public interface TranslationConfig {

  /** Items read, translated and stored in one transaction. */
  @WithDefault("2000")
  int batchItems();

  /** Rows of a CSV file translated and stored in one transaction. */
  @WithDefault("2000")
  int batchRows();

  /** How long a CSV file and its result are kept after it was sent. */
  @WithDefault("P7D")
  Duration keepFiles();

  /** First pause before evidence-service is asked again after it could not be read; doubles. */
  @WithDefault("PT1S")
  Duration peerPause();

  /** Lines looked at side by side when languages are identified; about the number of cores. */
  @WithDefault("2")
  int languageThreads();

  /**
   * Whether a worker loads the language models (about 640 MB) at start instead of when the first
   * line needs them.
   */
  @WithDefault("false")
  boolean loadModelsAtStart();

  /** The Apertium engine. */
  Apertium apertium();

  /** The Apertium engine. */
  interface Apertium {

    /** Directory of Apertium's mode files. */
    @WithDefault("/usr/share/apertium/modes")
    Path modes();

    /** Lines inside one pipeline at a time. */
    @WithDefault("256")
    int window();

    /** How long a pipeline may take for one line before it is killed and started again. */
    @WithDefault("PT10S")
    Duration lineTimeout();

    /** How long a pipeline that nobody uses is kept. */
    @WithDefault("PT5M")
    Duration idle();
  }
}
