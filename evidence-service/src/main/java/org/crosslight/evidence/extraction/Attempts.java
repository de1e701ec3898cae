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

/** Begins attempts at extractions; each starts from nothing, so that none depends on another. */
@ApplicationScoped
public class Attempts {

  private final Extractions extractions;
  private final Originals originals;
  private final CustodyLedger custody;
  private final Clock clock;

  public Attempts(
      Extractions extractions, Originals originals, CustodyLedger custody, Clock clock) {
    this.extractions = extractions;
    this.originals = originals;
    this.custody = custody;
    this.clock = clock;
  }

  /**
   * Makes a new attempt the only one that may write; empty when the extraction has ended already.
   */
  Optional<Attempt> begin(Handle handle, ExtractionId id) {
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
    return Optional.of(
        new Attempt(attempt, extraction, extractions.settings(handle, id), original));
  }

  /**
   * Notes that a proven copy of the original is given to a reader.
   *
   * @param number 1 for the first attempt at the extraction
   */
  void copied(Handle handle, Attempt attempt, int number) {
    hold(handle, attempt);
    Extraction extraction = attempt.extraction();
    custody.append(
        handle,
        extraction.exhibitId(),
        extraction.caseId(),
        extraction.requestedBy(),
        new CustodyDetail.Read(
            attempt.original().id(), attempt.original().sha256(), extraction.id(), number));
  }

  /** Holds the extraction; throws when another attempt has taken it over meanwhile. */
  static void hold(Handle handle, Attempt attempt) {
    boolean ours =
        handle
            .createQuery(
                """
                select state = 'running' and attempt = :attempt from extraction
                where id = :id for no key update
                """)
            .bind("attempt", attempt.id())
            .bind("id", attempt.extraction().id())
            .mapTo(Boolean.class)
            .one();
    if (!ours) {
      throw new IllegalStateException("another attempt at this extraction is under way");
    }
  }

  /** Holds an extraction that has not ended: empty when it has, else its attempt so far, if any. */
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

  /** Removes what an attempt wrote that never came to its end. */
  private static void discard(Handle handle, ExtractionId id, UUID attempt) {
    StagedItems.clear(handle, attempt);
    handle.execute("select discard_rejections(?, ?)", id.value(), attempt);
  }
}
