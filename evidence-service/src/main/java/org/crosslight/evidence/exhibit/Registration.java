package org.crosslight.evidence.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.custody.CustodyDetail;
import org.crosslight.evidence.custody.CustodyLedger;
import org.crosslight.kit.feed.FeedEvent;
import org.crosslight.kit.feed.Outbox;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Enters exhibits: row, first custody event and published fact belong together. */
@ApplicationScoped
public class Registration {

  private static final String REGISTERED = "org.crosslight.evidence.exhibit-registered";

  private final Exhibits exhibits;
  private final ClosedCases closed;
  private final CustodyLedger custody;
  private final Outbox outbox;
  private final Clock clock;

  public Registration(
      Exhibits exhibits, ClosedCases closed, CustodyLedger custody, Outbox outbox, Clock clock) {
    this.exhibits = exhibits;
    this.closed = closed;
    this.custody = custody;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The fact that an exhibit was registered. */
  @Schema(extensions = @Extension(name = "x-fact", value = REGISTERED))
  record ExhibitRegistered(
      ExhibitId exhibitId,
      CaseId caseId,
      String reference,
      String description,
      DeviceKind deviceKind,
      String by) {}

  /** Enters an exhibit; throws a problem when the case is closed or the reference taken. */
  Exhibit register(Handle handle, CaseId caseId, RegisterExhibit request, String officer) {
    closed.refuse(handle, caseId);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Exhibit exhibit =
        new Exhibit(
            ExhibitId.next(),
            caseId,
            request.reference().strip(),
            request.description().strip(),
            request.deviceKind(),
            micros(request.seizedAt()),
            Objects.requireNonNullElse(request.seizedWhere(), ""),
            Objects.requireNonNullElse(request.seizedBy(), ""),
            Objects.requireNonNullElse(micros(request.receivedAt()), now),
            officer,
            now);
    if (!exhibits.add(handle, exhibit)) {
      throw Problem.of(EvidenceProblem.EXHIBIT_REFERENCE_TAKEN)
          .detail(
              "This case has an exhibit %s already. Use the next number."
                  .formatted(exhibit.reference()))
          .with("exhibitReference", exhibit.reference())
          .build();
    }
    custody.append(handle, exhibit.id(), caseId, officer, detail(exhibit));
    outbox.append(
        handle,
        new FeedEvent(
            REGISTERED,
            exhibit.id().toString(),
            new ExhibitRegistered(
                exhibit.id(),
                caseId,
                exhibit.reference(),
                exhibit.description(),
                exhibit.deviceKind(),
                officer)));
    return exhibit;
  }

  private static CustodyDetail.Registered detail(Exhibit exhibit) {
    return new CustodyDetail.Registered(
        exhibit.reference(),
        exhibit.description(),
        exhibit.deviceKind().code(),
        exhibit.seizedAt(),
        exhibit.seizedWhere(),
        exhibit.seizedBy(),
        exhibit.receivedAt(),
        exhibit.caseId());
  }

  private static @Nullable Instant micros(@Nullable Instant instant) {
    return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
  }
}
