package org.crosslight.evidence.reader;

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

  /** The file is not of this format. */
  public static Recognition no(String why) {
    return new Recognition(0, why);
  }

  public boolean isEnough() {
    return confidence >= ENOUGH;
  }
}
