package org.crosslight.kit.job;

import java.util.Optional;

/** Knows how to do one kind of long work. Every CDI bean of this type is run by the worker. */
public interface JobHandler {

  /** The kind of job it does, e.g. {@code extraction}. */
  String kind();

  /**
   * Does the work, or the rest of it after an interruption.
   *
   * <p>The process may die at any instant: everything done must be stored together with {@link
   * JobContext#checkpoint} in one transaction, and begun again from there. A {@link
   * org.crosslight.kit.problem.Problem} fails the job for good, {@link NotHere} leaves it to
   * another worker; any other exception has it tried again later.
   */
  void run(JobContext job) throws Exception;

  /**
   * Why one that failed cannot be begun again from its last checkpoint, as a sentence that says
   * what to do instead; nothing when it can. A kind that cannot be has another place that tells of
   * its failure, so it does not stand among what is unfinished either.
   */
  default Optional<String> whyNotAgain() {
    return Optional.empty();
  }
}
