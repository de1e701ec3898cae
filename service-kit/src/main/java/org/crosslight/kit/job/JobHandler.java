package org.crosslight.kit.job;

/** Knows how to do one kind of long work. Every CDI bean of this type is run by the worker. */
public interface JobHandler {

  /** The kind of job it does, e.g. {@code extraction}. */
  String kind();

  /**
   * Does the work, or the rest of it after an interruption.
   *
   * <p>The process may die at any instant: everything done must be stored together with {@link
   * JobContext#checkpoint} in one transaction, and begun again from there. A {@link
   * org.crosslight.kit.problem.Problem} fails the job for good; any other exception has it tried
   * again later.
   */
  void run(JobContext job) throws Exception;

  /** Whether one that failed can be begun again, from its last checkpoint, when somebody asks. */
  default boolean canBeBegunAgain() {
    return true;
  }
}
