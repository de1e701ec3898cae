package org.crosslight.evidence.intake;

import java.util.Map;
import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an upload, kept for a repetition with the same key: a receipt or a problem.
 *
 * @param problem slug of the problem
 */
record KeptAnswer(
    @Nullable UploadReceipt receipt,
    @Nullable String problem,
    @Nullable String detail,
    @Nullable Map<String, Object> fields) {

  static KeptAnswer of(UploadReceipt receipt) {
    return new KeptAnswer(receipt, null, null, null);
  }

  static KeptAnswer of(Problem problem) {
    return new KeptAnswer(null, problem.type().slug(), problem.detail(), problem.extensions());
  }

  /** Gives the receipt, or throws the problem. */
  UploadReceipt replay() {
    if (receipt != null) {
      return receipt;
    }
    Problem.Builder again =
        Problem.of(
            EvidenceProblem.withSlug(problem == null ? "" : problem)
                .orElse(EvidenceProblem.UPLOAD_INCOMPLETE));
    if (detail != null) {
      again.detail(detail);
    }
    if (fields != null) {
      fields.forEach(again::with);
    }
    throw again.build();
  }
}
