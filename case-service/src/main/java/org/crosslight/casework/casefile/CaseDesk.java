package org.crosslight.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.crosslight.casework.CaseProblem;
import org.crosslight.casework.membership.Members;
import org.crosslight.casework.membership.MetOfficers;
import org.crosslight.casework.timeline.Timeline;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.CaseRole;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.idempotency.Idempotency;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.Officer;
import org.crosslight.kit.page.Cursor;
import org.crosslight.kit.page.Page;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What officers do with cases: open, find, change, close. */
@ApplicationScoped
public class CaseDesk {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Database database;
  private final Callers callers;
  private final CaseGate gate;
  private final Cases cases;
  private final Members members;
  private final MetOfficers met;
  private final Timeline timeline;
  private final Idempotency idempotency;
  private final ConsultationLog log;
  private final Clock clock;

  public CaseDesk(
      Database database,
      Callers callers,
      CaseGate gate,
      Cases cases,
      Members members,
      MetOfficers met,
      Timeline timeline,
      Idempotency idempotency,
      ConsultationLog log,
      Clock clock) {
    this.database = database;
    this.callers = callers;
    this.gate = gate;
    this.cases = cases;
    this.members = members;
    this.met = met;
    this.timeline = timeline;
    this.idempotency = idempotency;
    this.log = log;
    this.clock = clock;
  }

  Page<CaseSummary> mine(
      @Nullable CaseStatus status, @Nullable String words, @Nullable String after, int limit) {
    Officer officer = callers.officer();
    long offset = offset(Cursor.parse(after));
    List<CaseSummary> rows =
        database.asCaller(
            handle -> {
              met.meet(handle, officer);
              return cases.mine(handle, officer.username(), status, words, offset, limit + 1);
            });
    return Page.of(rows, limit, row -> Long.toString(offset + limit));
  }

  CaseFile open(@Nullable String key, Requests.@Nullable Open request) {
    if (request == null) {
      throw missingBody();
    }
    Officer officer = callers.officer();
    String reference = request.reference();
    return database.asCaller(
        handle -> {
          met.meet(handle, officer);
          return idempotency.once(
              handle,
              key,
              "open-case",
              request,
              CaseFile.class,
              () -> opened(handle, officer, reference, request));
        });
  }

  private CaseFile opened(Handle handle, Officer officer, String reference, Requests.Open request) {
    CaseId id = CaseId.next();
    members.grantSight(handle, id, officer.username(), CaseRole.LEAD);
    if (!cases.insert(handle, id, reference, request.title(), request.openedOn(), officer)) {
      throw Problem.of(CaseProblem.REFERENCE_TAKEN)
          .detail(
              "'%s' is in use in %s. Choose another reference."
                  .formatted(reference, officer.force()))
          .with("reference", reference)
          .build();
    }
    members.put(handle, id, officer.username(), CaseRole.LEAD, officer.username());
    CaseFile file = cases.find(handle, id, officer.username()).orElseThrow();
    cases.publish(handle, file, CaseFact.OPENED);
    timeline.add(
        handle,
        new Timeline.Entry(
            id, clock.instant(), "case-opened", "Case opened", null, null, officer.username()));
    return file;
  }

  CaseFile get(CaseId id) {
    return database.asCaller(
        handle -> {
          met.meet(handle, callers.officer());
          CaseFile file = require(handle, id, Purpose.READ);
          log.record(handle, "open-case", "case", id.toString(), id, null);
          return file;
        });
  }

  CaseFile change(CaseId id, Requests.@Nullable Change request) {
    if (request == null) {
      throw missingBody();
    }
    return database.asCaller(
        handle -> {
          gate.require(handle, id, Purpose.MANAGE);
          cases.hold(handle, id);
          CaseFile before = require(handle, id, Purpose.MANAGE);
          CaseStatus status = Objects.requireNonNullElse(request.status(), before.status());
          LocalDate closedOn = closedOn(before, status, request.closedOn());
          cases.update(
              handle,
              id,
              Objects.requireNonNullElse(request.title(), before.title()),
              status,
              closedOn);
          CaseFile after = cases.find(handle, id, callers.officer().username()).orElseThrow();
          boolean closed = before.status() == CaseStatus.LIVE && status == CaseStatus.CLOSED;
          cases.publish(handle, after, closed ? CaseFact.CLOSED : CaseFact.CHANGED);
          timeline.add(
              handle,
              new Timeline.Entry(
                  id,
                  clock.instant(),
                  closed ? "case-closed" : "case-changed",
                  sentence(before, after),
                  null,
                  null,
                  callers.officer().username()));
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

  void visit(CaseId id) {
    database.doAsCaller(
        handle -> {
          require(handle, id, Purpose.READ);
          cases.visit(handle, id, callers.officer().username());
        });
  }

  private CaseFile require(Handle handle, CaseId id, Purpose purpose) {
    Officer officer = callers.officer();
    gate.require(handle, id, purpose);
    return cases.find(handle, id, officer.username()).orElseThrow(() -> CaseGate.notFound("case"));
  }

  private static long offset(@Nullable Cursor cursor) {
    if (cursor == null) {
      return 0;
    }
    try {
      return Math.max(0, Long.parseLong(cursor.position()));
    } catch (NumberFormatException e) {
      throw Cursor.invalid();
    }
  }

  private static Problem missingBody() {
    return Problem.of(CommonProblem.INVALID_REQUEST)
        .detail("Send a JSON body; see /openapi.")
        .build();
  }
}
