package org.crosslight.evidence.verification;

/** A verification was given up before its end: this process stops, or another one has its turn. */
final class VerificationStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  VerificationStopped(String why) {
    super(why);
  }
}
