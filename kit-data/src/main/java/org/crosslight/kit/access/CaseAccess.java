package org.crosslight.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.identity.Caller;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.Officer;
import org.crosslight.kit.identity.SystemClient;
import org.jdbi.v3.core.Handle;

/**
 * The one access decision: need to know by membership, from this service's copy of case-service's
 * facts. PostgreSQL row-level security repeats it as the backstop.
 */
@ApplicationScoped
public class CaseAccess {

  /** Decides within a running transaction. */
  public Decision decide(Handle handle, Caller caller, CaseId caseId, Purpose purpose) {
    return switch (caller) {
      case SystemClient client ->
          purpose == Purpose.STREAM
              ? new Decision.Service()
              : new Decision.Refused("Services read feeds and streams, nothing else of a case.");
      case Officer officer -> decideForOfficer(handle, officer, caseId, purpose);
    };
  }

  private static Decision decideForOfficer(
      Handle handle, Officer officer, CaseId caseId, Purpose purpose) {
    Optional<CaseRole> role =
        handle
            .createQuery(
                "select role from access_member where case_id = :case and officer = :officer")
            .bind("case", caseId)
            .bind("officer", officer.username())
            .mapTo(String.class)
            .findOne()
            .map(code -> Coded.of(CaseRole.class, code));
    if (role.isEmpty()) {
      return new Decision.Unknown();
    }
    return role.get().allows(purpose)
        ? new Decision.Member(role.get())
        : new Decision.Refused(
            "You are a " + role.get().code() + " in this case. Ask its lead for more.");
  }
}
