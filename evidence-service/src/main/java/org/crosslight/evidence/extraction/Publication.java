package org.crosslight.evidence.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosslight.evidence.custody.CustodyDetail;
import org.crosslight.evidence.custody.CustodyLedger;
import org.crosslight.evidence.reader.Note;
import org.crosslight.evidence.reader.NoteKind;
import org.crosslight.kit.feed.FeedEvent;
import org.crosslight.kit.feed.Outbox;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.OriginalId;
import org.crosslight.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Ends an extraction: what was staged becomes visible, what it replaces goes, custody and feed tell
 * of it, all in one transaction.
 */
@ApplicationScoped
public class Publication {

  private static final String ENDED = "org.crosslight.evidence.extraction-completed";
  private static final String SUPERSEDED = "org.crosslight.evidence.extraction-superseded";

  private final CustodyLedger custody;
  private final Outbox outbox;
  private final StagedItems staged;
  private final ObjectMapper json;
  private final Clock clock;

  public Publication(
      CustodyLedger custody, Outbox outbox, StagedItems staged, ObjectMapper json, Clock clock) {
    this.custody = custody;
    this.outbox = outbox;
    this.staged = staged;
    this.json = json;
    this.clock = clock;
  }

  /**
   * The fact that an extraction ended.
   *
   * @param sha256 of the original's bytes, so that copies of one file can be told from different
   *     ones; facts published before it was told lack it
   */
  @Schema(extensions = @Extension(name = "x-fact", value = ENDED))
  record ExtractionCompleted(
      ExtractionId extractionId,
      ExhibitId exhibitId,
      OriginalId originalId,
      @Nullable String sha256,
      CaseId caseId,
      String exhibitReference,
      @Nullable String reader,
      ExtractionState state,
      long rowsInSource,
      long rowsRead,
      long rowsRejected,
      Map<String, Long> itemsByKind,
      @Nullable ExtractionId supersedes,
      String by) {}

  /** The fact that an extraction's items were replaced by a later reading's. */
  @Schema(extensions = @Extension(name = "x-fact", value = SUPERSEDED))
  record ExtractionSuperseded(ExtractionId extractionId, CaseId caseId, ExhibitId exhibitId) {}

  /**
   * Publishes an attempt that read something, in place of what read the same before ({@link
   * EarlierReading}). A reading that stopped before the end does not replace an earlier one that
   * came further: its receipt is kept, the earlier items stand.
   *
   * @throws IllegalStateException when the staging tables do not hold what the attempt wrote, as
   *     after a crash of the database; the extraction is then begun again
   */
  void publish(Handle handle, Attempt attempt, Receipt receipt) {
    Extraction extraction = attempt.extraction();
    Attempts.hold(handle, attempt);
    List<EarlierReading> earlier = EarlierReading.replacedBy(handle, attempt, receipt);
    Optional<EarlierReading> further =
        earlier.stream()
            .filter(old -> receipt.state() == ExtractionState.PARTIAL)
            .filter(old -> old.rowsRead() > receipt.tally().rowsRead())
            .findFirst();
    if (further.isPresent()) {
      standBack(handle, attempt, receipt, further.get());
      return;
    }
    long items = staged.publish(handle, attempt);
    if (items != receipt.tally().rowsRead()) {
      throw new IllegalStateException(
          "staged %d of %d items".formatted(items, receipt.tally().rowsRead()));
    }
    staged.clear(handle, attempt);
    String digest = staged.digest(handle, attempt);
    Map<String, Long> kinds = staged.kinds(handle, extraction.id());
    close(handle, attempt, receipt, kinds, digest);
    earlier.forEach(old -> retire(handle, old.id(), extraction));
    tell(
        handle, attempt, receipt, kinds, digest, earlier.stream().map(EarlierReading::id).toList());
  }

  /** Ends an attempt that gave nothing; what earlier readings gave stays. */
  void fail(Handle handle, Attempt attempt, Receipt receipt) {
    Attempts.hold(handle, attempt);
    staged.clear(handle, attempt);
    Map<String, Long> none = Map.of();
    close(handle, attempt, receipt, none, null);
    tell(handle, attempt, receipt, none, null, List.of());
  }

  /** Ends an attempt whose items are not wanted because an earlier reading came further. */
  private void standBack(Handle handle, Attempt attempt, Receipt receipt, EarlierReading further) {
    Extraction extraction = attempt.extraction();
    staged.clear(handle, attempt);
    Map<String, Long> none = Map.of();
    Receipt kept =
        receipt.with(
            Note.of(NoteKind.EARLIER_READING_KEPT, receipt.tally().rowsRead(), further.rowsRead()));
    close(handle, attempt, kept, none, null);
    tell(handle, attempt, kept, none, null, List.of());
    supersede(handle, extraction.id(), further.id(), extraction);
  }

  private void retire(Handle handle, ExtractionId old, Extraction by) {
    supersede(handle, old, by.id(), by);
    handle.execute("select retire_items(?)", old.value());
  }

  private void supersede(Handle handle, ExtractionId one, ExtractionId by, Extraction like) {
    handle
        .createUpdate("update extraction set superseded_by = :by where id = :one")
        .bind("by", by)
        .bind("one", one)
        .execute();
    outbox.append(
        handle,
        new FeedEvent(
            SUPERSEDED,
            one.toString(),
            new ExtractionSuperseded(one, like.caseId(), like.exhibitId())));
  }

  private void close(
      Handle handle,
      Attempt attempt,
      Receipt receipt,
      Map<String, Long> kinds,
      @Nullable String digest) {
    handle
        .createUpdate(
            """
            update extraction set state = :state, reader = coalesce(:reader, reader),
              reader_version = :version, rows_in_source = :inSource, rows_read = :read,
              rows_rejected = :rejected, by_kind = :kinds::jsonb,
              parts = :parts::jsonb, notes = :notes::jsonb, problem = :problem::jsonb,
              finished_at = :at, items_digest = :digest, items_digest_version = :digestVersion
            where id = :id
            """)
        .bind("state", receipt.state().code())
        .bind("reader", receipt.reader())
        .bind("version", receipt.readerVersion())
        .bind("inSource", receipt.tally().rowsInSource())
        .bind("read", receipt.tally().rowsRead())
        .bind("rejected", receipt.tally().rowsRejected())
        .bind("kinds", json.valueToTree(kinds).toString())
        .bind("parts", parts(attempt, receipt))
        .bind("notes", json.valueToTree(receipt.notes()).toString())
        .bind(
            "problem",
            receipt.problem() == null
                ? null
                : json.valueToTree(receipt.problem().document()).toString())
        .bind("at", clock.instant())
        .bind("digest", digest)
        .bind("digestVersion", digest == null ? null : ItemsDigest.VERSION)
        .bind("id", attempt.extraction().id())
        .execute();
  }

  private void tell(
      Handle handle,
      Attempt attempt,
      Receipt receipt,
      Map<String, Long> kinds,
      @Nullable String digest,
      List<ExtractionId> replaces) {
    Extraction extraction = attempt.extraction();
    String reader = receipt.reader();
    Problem problem = receipt.problem();
    custody.append(
        handle,
        extraction.exhibitId(),
        extraction.caseId(),
        extraction.requestedBy(),
        new CustodyDetail.Extracted(
            extraction.id(),
            extraction.originalId(),
            receipt.state().code(),
            receipt.tally().rowsInSource(),
            receipt.tally().rowsRead(),
            receipt.tally().rowsRejected(),
            reader,
            reader == null ? null : String.valueOf(receipt.readerVersion()),
            digest,
            digest == null ? null : (long) ItemsDigest.VERSION,
            problem == null ? null : problem.type().slug(),
            replaces));
    outbox.append(
        handle,
        new FeedEvent(
            ENDED,
            extraction.id().toString(),
            new ExtractionCompleted(
                extraction.id(),
                extraction.exhibitId(),
                extraction.originalId(),
                sha256(handle, extraction.originalId()),
                extraction.caseId(),
                reference(handle, extraction.exhibitId()),
                reader == null ? extraction.reader() : reader,
                receipt.state(),
                receipt.tally().rowsInSource(),
                receipt.tally().rowsRead(),
                receipt.tally().rowsRejected(),
                kinds,
                replaces.isEmpty() ? null : replaces.getFirst(),
                extraction.requestedBy())));
  }

  private String parts(Attempt attempt, Receipt receipt) {
    return json.valueToTree(
            receipt.coverage().stream().map(part -> ReceiptPart.of(part, attempt.file())).toList())
        .toString();
  }

  private static String reference(Handle handle, ExhibitId exhibit) {
    return handle
        .createQuery("select reference from exhibit where id = :id")
        .bind("id", exhibit)
        .mapTo(String.class)
        .one();
  }

  private static String sha256(Handle handle, OriginalId original) {
    return handle
        .createQuery("select sha256 from original where id = :id")
        .bind("id", original)
        .mapTo(String.class)
        .one();
  }
}
