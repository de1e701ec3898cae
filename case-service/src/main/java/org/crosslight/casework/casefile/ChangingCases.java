package org.crosslight.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.crosslight.casework.CaseProblem;
import org.crosslight.casework.timeline.Timeline;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.problem.Problem;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Changes the title of a case, closes it and opens it again, for its lead. */
@ApplicationScoped
class ChangingCases {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Database database;
  private final Callers callers;
  private final CaseGate gate;
  private final Cases cases;
  private final Timeline timeline;
  private final Clock clock;

  ChangingCases(
      Database database,
      Callers callers,
      CaseGate gate,
      Cases cases,
      Timeline timeline,
      Clock clock) {
    this.database = database;
    this.callers = callers;
    this.gate = gate;
    this.cases = cases;
    this.timeline = timeline;
    this.clock = clock;
  }

  CaseFile change(CaseId id, Requests.@Nullable Change request) {
    if (request == null) {
      throw Requests.missing();
    }
    return database.asCaller(
        handle -> {
          gate.require(handle, id, Purpose.MANAGE);
          cases.hold(handle, id);
          String officer = callers.officer().username();
          CaseFile before = found(handle, id, officer);
          CaseStatus status = Objects.requireNonNullElse(request.status(), before.status());
          LocalDate closedOn = closedOn(before, status, request.closedOn());
          cases.update(
              handle,
              id,
              Objects.requireNonNullElse(request.title(), before.title()),
              status,
              closedOn);
          CaseFile after = found(handle, id, officer);
          boolean closed = before.status() == CaseStatus.LIVE && status == CaseStatus.CLOSED;
          cases.publish(handle, after, closed ? CaseChanged.CLOSED : CaseChanged.CHANGED);
          timeline.add(
              handle,
              new Timeline.Entry(
                  id,
                  clock.instant(),
                  closed ? "case-closed" : "case-changed",
                  sentence(before, after),
                  null,
                  null,
                  officer));
          return after;
        });
  }

  private @Nullable LocalDate closedOn(
      CaseFile before, CaseStatus status, @Nullable LocalDate wanted) {
    if (status == CaseStatus.LIVE) {
      return null;
    }
    LocalDate known =
        before.closedOn() == null ? LocalDate.now(clock.withZone(LONDON)) : before.closedOn();
    LocalDate closedOn = Objects.requireNonNullElse(wanted, known);
    if (closedOn.isBefore(before.openedOn())) {
      throw Problem.of(CaseProblem.CLOSED_BEFORE_OPENED)
          .detail("This case opened on %s. Give a later 'closedOn'.".formatted(before.openedOn()))
          .with("field", "closedOn")
          .build();
    }
    return closedOn;
  }

  private static String sentence(CaseFile before, CaseFile after) {
    if (before.status() != after.status()) {
      return after.status() == CaseStatus.CLOSED ? "Case closed" : "Case reopened";
    }
    return before.title().equals(after.title())
        ? "Case details changed"
        : "Title changed to '" + after.title() + "'";
  }

  private CaseFile found(Handle handle, CaseId id, String officer) {
    return cases.find(handle, id, officer).orElseThrow(() -> CaseGate.notFound("case"));
  }
}
