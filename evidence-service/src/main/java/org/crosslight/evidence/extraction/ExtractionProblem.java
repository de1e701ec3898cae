package org.crosslight.evidence.extraction;

import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.reader.Fault;
import org.crosslight.kit.problem.ProblemType;

/**
 * Why a file could not be read, or not to its end, under the name the reader gives it.
 *
 * @param slug such as {@code reader-timeout}
 */
record ExtractionProblem(String slug, String title) implements ProblemType {

  private static final int UNPROCESSABLE = 422;

  /** The kind of problem for a file of which nothing could be read. */
  static ProblemType unreadable(Fault fault) {
    return of(fault, "The file could not be read");
  }

  /** The kind of problem for a file that could be read up to some place. */
  static ProblemType partial(Fault fault) {
    return of(fault, "The file could not be read to its end");
  }

  private static ProblemType of(Fault fault, String title) {
    return EvidenceProblem.withSlug(fault.code())
        .<ProblemType>map(known -> known)
        .orElseGet(() -> new ExtractionProblem(fault.code(), title));
  }

  @Override
  public int status() {
    return UNPROCESSABLE;
  }
}
