package org.crosslight.evidence.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.kit.access.AccessFacts;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.problem.Problem;
import org.jdbi.v3.core.Handle;

/** Keeps what is new out of cases that are closed; what they hold stays there to be worked with. */
@ApplicationScoped
public class ClosedCases {

  private static final String CLOSED = "closed";

  private final AccessFacts facts;

  public ClosedCases(AccessFacts facts) {
    this.facts = facts;
  }

  /** Throws a problem when the case is closed. Ask only for callers who may know of the case. */
  public void refuse(Handle handle, CaseId caseId) {
    facts
        .find(handle, caseId)
        .filter(known -> known.status().equals(CLOSED))
        .ifPresent(
            known -> {
              throw Problem.of(EvidenceProblem.CASE_CLOSED)
                  .detail(
                      "%s is closed: no exhibits or files are added to it. Its lead can reopen it."
                          .formatted(known.reference()))
                  .with("caseReference", known.reference())
                  .build();
            });
  }
}
