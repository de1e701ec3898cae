package org.crosslight.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Caller;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.jdbi.v3.core.Handle;

/** Lets the current caller through to a case, or answers with the right problem. */
@ApplicationScoped
public class CaseGate {

  private final CaseAccess access;
  private final Callers callers;
  private final Database database;

  public CaseGate(CaseAccess access, Callers callers, Database database) {
    this.access = access;
    this.callers = callers;
    this.database = database;
  }

  /**
   * Passes when the caller may do this with the case.
   *
   * <p>Throws a 404 problem when the caller must not know of the case, a 403 problem when a member
   * may not do this.
   */
  public void require(CaseId caseId, Purpose purpose) {
    database.doAsCaller(handle -> require(handle, caseId, purpose));
  }

  /** Like {@link #require(CaseId, Purpose)}, within a running transaction. */
  public void require(Handle handle, CaseId caseId, Purpose purpose) {
    switch (access.decide(handle, callers.current(), caseId, purpose)) {
      case Decision.Member member -> {}
      case Decision.Service service -> {}
      case Decision.Unknown unknown -> throw notFound("case");
      case Decision.Refused refused ->
          throw Problem.of(CommonProblem.FORBIDDEN).detail(refused.reason()).build();
    }
  }

  /**
   * Whether that caller may do this with the case now; for work that goes on after its request was
   * answered, and so has no caller of its own.
   */
  public boolean allows(Handle handle, Caller caller, CaseId caseId, Purpose purpose) {
    return switch (access.decide(handle, caller, caseId, purpose)) {
      case Decision.Member member -> true;
      case Decision.Service service -> true;
      case Decision.Unknown unknown -> false;
      case Decision.Refused refused -> false;
    };
  }

  /** The problem for anything that does not exist for this caller. */
  public static Problem notFound(String what) {
    return Problem.of(CommonProblem.NOT_FOUND)
        .detail("There is no such " + what + ", or you are not a member of its case.")
        .build();
  }
}
