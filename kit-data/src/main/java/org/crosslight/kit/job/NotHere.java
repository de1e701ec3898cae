package org.crosslight.kit.job;

/**
 * This worker cannot do the job, but another can: one of the release before during a rollout, say.
 * The job waits until somebody else takes it; the begin does not count as a try.
 */
public class NotHere extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Tells what is wanted and what is here.
   *
   * @param message for the log
   */
  public NotHere(String message) {
    super(message, null, false, false);
  }
}
