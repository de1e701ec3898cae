package org.crosslight.evidence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.custody.CustodyDetail;
import org.crosslight.evidence.custody.CustodyLedger;
import org.crosslight.evidence.exhibit.Exhibit;
import org.crosslight.evidence.exhibit.Exhibits;
import org.crosslight.evidence.extraction.Extraction;
import org.crosslight.evidence.extraction.Extractions;
import org.crosslight.evidence.extraction.OriginalView;
import org.crosslight.evidence.original.Digests;
import org.crosslight.evidence.original.Original;
import org.crosslight.evidence.original.OriginalState;
import org.crosslight.evidence.original.Originals;
import org.crosslight.evidence.store.OriginalStore;
import org.crosslight.evidence.store.StoredObject;
import org.crosslight.evidence.store.WriteOnceProbe;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.feed.FeedEvent;
import org.crosslight.kit.feed.Outbox;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.OriginalId;
import org.crosslight.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/** Decides what becomes of bytes that are in the store, and writes it down. */
@ApplicationScoped
public class EndOfUpload {

  private static final Logger LOG = Logger.getLogger(EndOfUpload.class);
  private static final String RECEIVED = "org.crosslight.evidence.original-received";

  private static final String BYTES = "application/octet-stream";

  private final Exhibits exhibits;
  private final Originals originals;
  private final Extractions extractions;
  private final CustodyLedger custody;
  private final UploadsInProgress uploads;
  private final IntakeAnswers answers;
  private final OriginalStore store;
  private final WriteOnceProbe probe;
  private final Outbox outbox;
  private final Callers callers;
  private final Clock clock;

  public EndOfUpload(
      Exhibits exhibits,
      Originals originals,
      Extractions extractions,
      CustodyLedger custody,
      UploadsInProgress uploads,
      IntakeAnswers answers,
      OriginalStore store,
      WriteOnceProbe probe,
      Outbox outbox,
      Callers callers,
      Clock clock) {
    this.exhibits = exhibits;
    this.originals = originals;
    this.extractions = extractions;
    this.custody = custody;
    this.uploads = uploads;
    this.answers = answers;
    this.store = store;
    this.probe = probe;
    this.outbox = outbox;
    this.callers = callers;
    this.clock = clock;
  }

  /** The fact that an original was received. */
  @Schema(extensions = @Extension(name = "x-fact", value = RECEIVED))
  record OriginalReceived(
      ExhibitId exhibitId,
      CaseId caseId,
      OriginalId originalId,
      String sha256,
      long size,
      String by) {}

  /** Runs in the one transaction that ends an upload. */
  IntakeOutcome accept(
      Handle handle,
      Upload upload,
      String key,
      OriginalId id,
      StoredObject object,
      long size,
      Digests digests) {
    Optional<KeptAnswer> before = answers.find(handle, key, upload);
    Exhibit exhibit =
        exhibits.hold(handle, upload.exhibit()).orElseThrow(() -> CaseGate.notFound("exhibit"));
    if (!uploads.remove(handle, object.key())) {
      throw Problem.of(EvidenceProblem.UPLOAD_INCOMPLETE)
          .detail("The upload took so long that it was given up. Send the whole file again.")
          .build();
    }
    if (before.isPresent()) {
      return new IntakeOutcome.AnsweredBefore(before.get());
    }
    if (!upload.announced().matches(digests)) {
      Original original =
          keep(handle, exhibit, upload, id, object, size, digests, OriginalState.QUARANTINED);
      event(handle, exhibit, mismatch(original, upload));
      answers.keep(handle, key, upload, KeptAnswer.of(IntakeProblems.digestMismatch(original)));
      return new IntakeOutcome.Quarantined(original);
    }
    Optional<Original> held = originals.held(handle, exhibit.id(), digests.sha256());
    if (held.isPresent()) {
      event(
          handle,
          exhibit,
          new CustodyDetail.DuplicateRefused(upload.fileName(), digests.sha256(), held.get().id()));
      answers.keep(handle, key, upload, KeptAnswer.of(IntakeProblems.alreadyHeld(held.get())));
      return new IntakeOutcome.Duplicate(held.get());
    }
    Original original =
        keep(handle, exhibit, upload, id, object, size, digests, OriginalState.HELD);
    Extraction extraction =
        extractions.request(handle, original, upload.extraction(), callers.current().name());
    UploadReceipt receipt =
        new UploadReceipt(OriginalView.of(original, List.of(extraction)), extraction);
    answers.keep(handle, key, upload, KeptAnswer.of(receipt));
    return new IntakeOutcome.Held(receipt);
  }

  private Original keep(
      Handle handle,
      Exhibit exhibit,
      Upload upload,
      OriginalId id,
      StoredObject object,
      long size,
      Digests digests,
      OriginalState state) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Original original =
        new Original(
            id,
            exhibit.id(),
            exhibit.caseId(),
            upload.fileName(),
            size,
            digests.sha256(),
            digests.sha512(),
            mediaType(upload.fileName()),
            now,
            callers.current().name(),
            state,
            locked(object, now),
            object);
    originals.add(handle, original);
    event(handle, exhibit, received(original, upload));
    event(handle, exhibit, stored(original));
    outbox.append(
        handle,
        new FeedEvent(
            RECEIVED,
            id.toString(),
            new OriginalReceived(
                exhibit.id(),
                exhibit.caseId(),
                id,
                digests.sha256(),
                size,
                original.receivedBy())));
    return original;
  }

  /**
   * Locks whatever has a version, also while the store is not proven yet: the lock may well hold.
   * It is called write-once only in a proven store; {@code LateLocks} sees to the others.
   */
  private boolean locked(StoredObject object, Instant now) {
    if (object.version() == null) {
      return false;
    }
    boolean proven = probe.verdict().writeOnce();
    try {
      store.lock(object, now);
      return proven;
    } catch (IOException e) {
      if (proven) {
        throw new UncheckedIOException(e);
      }
      LOG.debugf(e, "The store did not lock %s", object.key());
      return false;
    }
  }

  private void event(Handle handle, Exhibit exhibit, CustodyDetail detail) {
    custody.append(handle, exhibit.id(), exhibit.caseId(), callers.current().name(), detail);
  }

  private static CustodyDetail.Received received(Original original, Upload upload) {
    return new CustodyDetail.Received(
        original.id(),
        original.fileName(),
        original.size(),
        original.sha256(),
        original.sha512(),
        upload.announced().sha256().orElse(null),
        upload.announced().sha512().orElse(null));
  }

  private static CustodyDetail.Stored stored(Original original) {
    return new CustodyDetail.Stored(
        original.id(),
        original.object().bucket(),
        original.object().key(),
        original.object().version(),
        original.writeOnce());
  }

  private static CustodyDetail.DigestMismatch mismatch(Original original, Upload upload) {
    return new CustodyDetail.DigestMismatch(
        original.id(),
        upload.announced().sha256().orElse(null),
        upload.announced().sha512().orElse(null),
        original.sha256());
  }

  private static String mediaType(String fileName) {
    return Objects.requireNonNullElse(URLConnection.guessContentTypeFromName(fileName), BYTES);
  }
}
