package org.crosslight.evidence.reader;

import java.io.IOException;
import org.crosslight.evidence.reader.source.Source;

/**
 * How sure a reader is that a file is of its format.
 *
 * @param confidence 0 (certainly not) to 100 (certainly)
 * @param why one sentence for the officer, without any of the file's text
 */
public record Recognition(int confidence, String why) {
  /** Below this a file is not read unless the officer names the reader. */
  public static final int ENOUGH = 40;

  public Recognition {
    if (confidence < 0 || confidence > 100) {
      throw new IllegalArgumentException("confidence must be 0 to 100, was " + confidence);
    }
  }

  /** How sure a reader is of the file; one that stops on it is not. */
  public static Recognition by(Reader reader, Source source) {
    try {
      return reader.recognise(source);
    } catch (IOException | RuntimeException | StackOverflowError fault) {
      // The boundary at which one reader's fault keeps no other from the file. The message of the
      // exception is left out: it may quote evidence.
      return no("it stopped on this file (%s)".formatted(fault.getClass().getSimpleName()));
    }
  }

  /** The file is not of this format. */
  public static Recognition no(String why) {
    return new Recognition(0, why);
  }

  public boolean isEnough() {
    return confidence >= ENOUGH;
  }
}
