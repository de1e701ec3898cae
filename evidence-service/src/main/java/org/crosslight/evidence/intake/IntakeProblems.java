package org.crosslight.evidence.intake;

import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.original.Original;
import org.crosslight.kit.problem.Problem;

/** The problems an upload can end with although all its bytes arrived. */
final class IntakeProblems {

  private IntakeProblems() {}

  static Problem digestMismatch(Original quarantined) {
    return Problem.of(EvidenceProblem.DIGEST_MISMATCH)
        .detail(
            "The %d bytes of '%s' that arrived do not have the announced digest. They are kept apart"
                    .formatted(quarantined.size(), quarantined.fileName())
                + " and are not read. Check the file and send it again.")
        .with("originalId", quarantined.id())
        .with("sha256", quarantined.sha256())
        .with("sha512", quarantined.sha512())
        .build();
  }

  static Problem alreadyHeld(Original held) {
    return Problem.of(EvidenceProblem.ORIGINAL_ALREADY_HELD)
        .detail(
            "The same bytes were received for this exhibit as '%s'. The second copy was not kept."
                .formatted(held.fileName()))
        .with("originalId", held.id())
        .with("sha256", held.sha256())
        .build();
  }
}
