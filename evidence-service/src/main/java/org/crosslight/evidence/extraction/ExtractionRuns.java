package org.crosslight.evidence.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.evidence.custody.CustodyDetail;
import org.crosslight.evidence.custody.CustodyLedger;
import org.crosslight.evidence.original.Original;
import org.crosslight.evidence.original.Originals;
import org.crosslight.kit.identity.ExtractionId;
import org.jdbi.v3.core.Handle;

/** Begins runs of extractions; each run starts from nothing, so that none depends on another. */
@ApplicationScoped
public class ExtractionRuns {

  private final Extractions extractions;
  private final Originals originals;
  private final CustodyLedger custody;
  private final Clock clock;

  public ExtractionRuns(
      Extractions extractions, Originals originals, CustodyLedger custody, Clock clock) {
    this.extractions = extractions;
    this.originals = originals;
    this.custody = custody;
    this.clock = clock;
  }

  /** Makes a new run the only one that may write; empty when the extraction has ended already. */
  Optional<Run> begin(Handle handle, ExtractionId id) {
    Optional<Optional<UUID>> earlier = openAttempt(handle, id);
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    earlier.get().ifPresent(attempt -> discard(handle, id, attempt));
    UUID attempt = UUID.randomUUID();
    handle
        .createUpdate(
            """
            update extraction set state = 'running', attempt = :attempt,
              started_at = coalesce(started_at, :now)
            where id = :id
            """)
        .bind("attempt", attempt)
        .bind("now", clock.instant())
        .bind("id", id)
        .execute();
    Extraction extraction = extractions.find(handle, id).orElseThrow();
    Original original = originals.find(handle, extraction.originalId()).orElseThrow();
    return Optional.of(new Run(attempt, extraction, extractions.settings(handle, id), original));
  }

  /**
   * Notes that a proven copy of the original is given to a reader.
   *
   * @param number 1 for the first run of the extraction
   */
  void copied(Handle handle, Run run, int number) {
    hold(handle, run);
    Extraction extraction = run.extraction();
    custody.append(
        handle,
        extraction.exhibitId(),
        extraction.caseId(),
        extraction.requestedBy(),
        new CustodyDetail.Read(
            run.original().id(), run.original().sha256(), extraction.id(), number));
  }

  /** Holds the extraction; throws when another run has taken it over meanwhile. */
  static void hold(Handle handle, Run run) {
    boolean ours =
        handle
            .createQuery(
                """
                select state = 'running' and attempt = :attempt from extraction
                where id = :id for no key update
                """)
            .bind("attempt", run.attempt())
            .bind("id", run.extraction().id())
            .mapTo(Boolean.class)
            .one();
    if (!ours) {
      throw new IllegalStateException("another run of this extraction is under way");
    }
  }

  /** Holds an extraction that has not ended: empty when it has, else its run so far, if any. */
  private static Optional<Optional<UUID>> openAttempt(Handle handle, ExtractionId id) {
    return handle
        .createQuery(
            """
            select attempt from extraction
            where id = :id and state in ('queued', 'running') for no key update
            """)
        .bind("id", id)
        .map((row, context) -> Optional.ofNullable(row.getObject("attempt", UUID.class)))
        .findOne();
  }

  /** Removes what a run wrote that never came to its end. */
  private static void discard(Handle handle, ExtractionId id, UUID attempt) {
    StagedItems.clear(handle, attempt);
    handle.execute("select discard_rejections(?, ?)", id.value(), attempt);
  }
}
