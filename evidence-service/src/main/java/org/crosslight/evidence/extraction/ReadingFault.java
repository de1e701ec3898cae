package org.crosslight.evidence.extraction;

import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.kit.problem.ProblemType;

/**
 * Why a file could not be read, or not to its end, under the name the reader gives it.
 *
 * @param slug such as {@code reader-timeout}
 */
record ReadingFault(String slug, String title) implements ProblemType {

  private static final int UNPROCESSABLE = 422;

  /** The kind of problem for a file of which nothing could be read. */
  static ProblemType unreadable(String slug) {
    return of(slug, EvidenceProblem.UNREADABLE_FILE);
  }

  /** The kind of problem for a file that could be read up to some place. */
  static ProblemType partial(String slug) {
    return of(slug, EvidenceProblem.PARTLY_READ);
  }

  private static ProblemType of(String slug, EvidenceProblem otherwise) {
    return EvidenceProblem.withSlug(slug)
        .<ProblemType>map(known -> known)
        .orElseGet(() -> new ReadingFault(slug, otherwise.title()));
  }

  @Override
  public int status() {
    return UNPROCESSABLE;
  }
}
