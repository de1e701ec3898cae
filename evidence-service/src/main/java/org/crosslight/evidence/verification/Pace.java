package org.crosslight.evidence.verification;

/** How fast a verification may read. */
@FunctionalInterface
interface Pace {

  /** As fast as it goes: somebody waits for the answer. */
  Pace UNBOUND = bytes -> {};

  /**
   * Waits until so many bytes may have been read.
   *
   * @throws VerificationStopped when it is not to go on
   */
  void spend(long bytes);
}
