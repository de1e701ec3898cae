package org.crosslight.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.crosslight.casework.membership.KnownOfficers;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.Officer;
import org.crosslight.kit.page.Cursor;
import org.crosslight.kit.page.Page;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Shows officers the cases they are members of, and remembers when they looked. */
@ApplicationScoped
class LookingAtCases {

  private final Database database;
  private final Callers callers;
  private final CaseGate gate;
  private final Cases cases;
  private final KnownOfficers known;
  private final ConsultationLog log;

  LookingAtCases(
      Database database,
      Callers callers,
      CaseGate gate,
      Cases cases,
      KnownOfficers known,
      ConsultationLog log) {
    this.database = database;
    this.callers = callers;
    this.gate = gate;
    this.cases = cases;
    this.known = known;
    this.log = log;
  }

  Page<CaseSummary> mine(
      @Nullable CaseStatus status, @Nullable String words, @Nullable String after, int limit) {
    Officer officer = callers.officer();
    long offset = offset(Cursor.parse(after));
    List<CaseSummary> rows =
        database.asCaller(
            handle -> {
              known.note(handle, officer);
              return cases.mine(handle, officer.username(), status, words, offset, limit + 1);
            });
    return Page.of(rows, limit, row -> Long.toString(offset + limit));
  }

  CaseFile get(CaseId id) {
    return database.asCaller(
        handle -> {
          known.note(handle, callers.officer());
          CaseFile file = require(handle, id, Purpose.READ);
          log.record(handle, "open-case", "case", id.toString(), id, null);
          return file;
        });
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
}
