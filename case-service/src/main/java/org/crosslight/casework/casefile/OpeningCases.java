package org.crosslight.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.crosslight.casework.CaseProblem;
import org.crosslight.casework.membership.KnownOfficers;
import org.crosslight.casework.membership.Members;
import org.crosslight.casework.timeline.Timeline;
import org.crosslight.kit.access.CaseRole;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.idempotency.Idempotency;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.Officer;
import org.crosslight.kit.problem.Problem;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Opens cases: reference and title as given, the officer who opens one is its lead. */
@ApplicationScoped
class OpeningCases {

  private final Database database;
  private final Callers callers;
  private final Cases cases;
  private final Members members;
  private final KnownOfficers known;
  private final Timeline timeline;
  private final Idempotency idempotency;
  private final Clock clock;

  OpeningCases(
      Database database,
      Callers callers,
      Cases cases,
      Members members,
      KnownOfficers known,
      Timeline timeline,
      Idempotency idempotency,
      Clock clock) {
    this.database = database;
    this.callers = callers;
    this.cases = cases;
    this.members = members;
    this.known = known;
    this.timeline = timeline;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  CaseFile open(@Nullable String key, Requests.@Nullable Open request) {
    if (request == null) {
      throw Requests.missing();
    }
    Officer officer = callers.officer();
    String reference = request.reference();
    return database.asCaller(
        handle -> {
          known.note(handle, officer);
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
    cases.publish(handle, file, CaseChanged.OPENED);
    timeline.add(
        handle,
        new Timeline.Entry(
            id, clock.instant(), "case-opened", "Case opened", null, null, officer.username()));
    return file;
  }
}
