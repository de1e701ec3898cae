package org.crosslight.casework.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.crosslight.casework.CaseProblem;
import org.crosslight.casework.timeline.Timeline;
import org.crosslight.kit.access.AccessFacts;
import org.crosslight.kit.access.CaseAccess;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.CaseRole;
import org.crosslight.kit.access.Decision;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.Officer;
import org.crosslight.kit.identity.Role;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.jdbi.v3.core.Handle;

/** Shows and changes who works on a case, for those who may. */
@ApplicationScoped
public class ChangingMembers {

  private final Database database;
  private final Callers callers;
  private final CaseGate gate;
  private final CaseAccess access;
  private final AccessFacts facts;
  private final Members members;
  private final Timeline timeline;
  private final ConsultationLog log;
  private final Clock clock;

  public ChangingMembers(
      Database database,
      Callers callers,
      CaseGate gate,
      CaseAccess access,
      AccessFacts facts,
      Members members,
      Timeline timeline,
      ConsultationLog log,
      Clock clock) {
    this.database = database;
    this.callers = callers;
    this.gate = gate;
    this.access = access;
    this.facts = facts;
    this.members = members;
    this.timeline = timeline;
    this.log = log;
    this.clock = clock;
  }

  List<Member> list(CaseId caseId) {
    return database.asCaller(
        handle -> {
          gate.require(handle, caseId, Purpose.READ);
          log.record(handle, "list-members", "case", caseId.toString(), caseId, null);
          return members.of(handle, caseId);
        });
  }

  void put(CaseId caseId, String officer, MemberResource.RoleGiven given) {
    CaseRole role = given.role();
    Officer by = callers.officer();
    database.doAsCaller(
        handle -> {
          if (joinsAsSupervisor(handle, caseId, officer, by)) {
            join(handle, caseId, by, given);
            return;
          }
          gate.require(handle, caseId, Purpose.MANAGE);
          if (role != CaseRole.LEAD && members.isLastLead(handle, caseId, officer)) {
            throw lastLead(officer);
          }
          members.put(handle, caseId, officer, role, by.username());
          tell(handle, caseId, "member-changed", officer + " became " + role.code(), by);
          log.record(handle, "change-member", "officer", officer, caseId, role.code());
        });
  }

  void remove(CaseId caseId, String officer) {
    Officer by = callers.officer();
    database.doAsCaller(
        handle -> {
          gate.require(handle, caseId, Purpose.MANAGE);
          if (members.isLastLead(handle, caseId, officer)) {
            throw lastLead(officer);
          }
          tell(handle, caseId, "member-changed", officer + " left the case", by);
          log.record(handle, "remove-member", "officer", officer, caseId, null);
          if (!members.remove(handle, caseId, officer)) {
            throw CaseGate.notFound("member");
          }
        });
  }

  /**
   * Whether a supervisor of the owning force wants to join one of its cases without being asked in.
   */
  private boolean joinsAsSupervisor(Handle handle, CaseId caseId, String officer, Officer by) {
    if (!by.is(Role.SUPERVISOR) || !officer.equals(by.username())) {
      return false;
    }
    Optional<AccessFacts.KnownCase> known = facts.find(handle, caseId);
    boolean ownForce = known.filter(file -> file.force().equals(by.force())).isPresent();
    return ownForce && access.decide(handle, by, caseId, Purpose.READ) instanceof Decision.Unknown;
  }

  /**
   * Lets the supervisor in to read, and no further: who does what in a case stays with its lead.
   * The reason stands in the log, and in the timeline for everybody on the case.
   */
  private void join(Handle handle, CaseId caseId, Officer by, MemberResource.RoleGiven given) {
    String reason = given.reason() == null ? "" : given.reason().strip();
    if (given.role() != CaseRole.READER || reason.isEmpty()) {
      throw Problem.of(CommonProblem.INVALID_REQUEST)
          .detail("A supervisor joins as 'reader' and gives a 'reason'.")
          .build();
    }
    members.put(handle, caseId, by.username(), CaseRole.READER, by.username());
    tell(
        handle,
        caseId,
        "supervisor-joined",
        by.username() + " joined as supervisor: " + reason,
        by);
    log.record(handle, "join-as-supervisor", "officer", by.username(), caseId, reason);
  }

  private void tell(Handle handle, CaseId caseId, String kind, String text, Officer by) {
    timeline.add(
        handle, new Timeline.Entry(caseId, clock.instant(), kind, text, null, null, by.username()));
  }

  private static Problem lastLead(String officer) {
    return Problem.of(CaseProblem.LAST_LEAD)
        .detail("%s is its only lead. Make somebody else lead first.".formatted(officer))
        .build();
  }
}
