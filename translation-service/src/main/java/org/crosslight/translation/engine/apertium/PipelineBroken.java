package org.crosslight.translation.engine.apertium;

/** A pipeline ended before it answered. */
final class PipelineBroken extends Exception {

  private static final long serialVersionUID = 1L;

  private final Cause cause;

  /** Why. */
  enum Cause {
    STOPPED("Apertium stopped while reading this line"),
    TOO_SLOW("Apertium did not answer in time for this line"),
    OUT_OF_STEP("Apertium answered out of step to this line"),
    CLOSED("the service is being shut down"),
    CANNOT_START("Apertium could not be started");

    private final String sentence;

    Cause(String sentence) {
      this.sentence = sentence;
    }

    String sentence() {
      return sentence;
    }
  }

  PipelineBroken(String mode, Cause cause) {
    super(mode + ": " + cause.sentence());
    this.cause = cause;
  }

  Cause why() {
    return cause;
  }
}
