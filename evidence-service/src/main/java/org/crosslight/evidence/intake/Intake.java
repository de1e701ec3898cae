package org.crosslight.evidence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.custody.CustodyDetail;
import org.crosslight.evidence.custody.CustodyLedger;
import org.crosslight.evidence.exhibit.ClosedCases;
import org.crosslight.evidence.exhibit.Exhibit;
import org.crosslight.evidence.exhibit.Exhibits;
import org.crosslight.evidence.original.Digests;
import org.crosslight.evidence.original.HashingStream;
import org.crosslight.evidence.store.OriginalStore;
import org.crosslight.evidence.store.StoredObject;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.OriginalId;
import org.crosslight.kit.problem.Problem;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/**
 * Takes a file in: bytes to the store while they are hashed, then row, custody events, reading and
 * published fact in one transaction. However it ends, nothing is left half-written and the chain of
 * custody tells of it.
 */
@ApplicationScoped
public class Intake {

  private static final Logger LOG = Logger.getLogger(Intake.class);

  private final Exhibits exhibits;
  private final ClosedCases closed;
  private final OriginalStore store;
  private final CustodyLedger custody;
  private final UploadsInProgress uploads;
  private final IntakeAnswers answers;
  private final EndOfUpload endOfUpload;
  private final IntakeConfig config;
  private final Database database;
  private final CaseGate gate;
  private final Callers callers;

  public Intake(
      Exhibits exhibits,
      ClosedCases closed,
      OriginalStore store,
      CustodyLedger custody,
      UploadsInProgress uploads,
      IntakeAnswers answers,
      EndOfUpload endOfUpload,
      IntakeConfig config,
      Database database,
      CaseGate gate,
      Callers callers) {
    this.exhibits = exhibits;
    this.closed = closed;
    this.store = store;
    this.custody = custody;
    this.uploads = uploads;
    this.answers = answers;
    this.endOfUpload = endOfUpload;
    this.config = config;
    this.database = database;
    this.gate = gate;
    this.callers = callers;
  }

  /** Takes the file in, or throws the problem; the same key gives the same answer. */
  UploadReceipt take(Upload upload, String key, InputStream body) {
    Optional<KeptAnswer> before =
        database.asCaller(
            handle -> {
              Exhibit exhibit = visible(handle, upload);
              Optional<KeptAnswer> earlier = answers.find(handle, key, upload);
              if (earlier.isEmpty()) {
                // Only here: a file that is on its way when the case is closed is still taken in.
                closed.refuse(handle, exhibit.caseId());
              }
              return earlier;
            });
    if (before.isPresent()) {
      return before.get().replay();
    }
    PushbackInputStream bytes = new PushbackInputStream(body);
    refuseEmpty(upload, bytes);
    OriginalId id = OriginalId.next();
    String objectKey = "%s/%s/%s".formatted(upload.exhibit(), id, UUID.randomUUID());
    database.doAsCaller(
        handle ->
            uploads.add(handle, objectKey, visible(handle, upload), callers.current().name()));
    HashingStream hashing = new HashingStream(bytes, config.maxSize());
    StoredObject object = stored(upload, objectKey, hashing);
    return switch (accepted(upload, key, id, object, hashing)) {
      case IntakeOutcome.Held held -> held.receipt();
      case IntakeOutcome.Quarantined quarantined ->
          throw IntakeProblems.digestMismatch(quarantined.original());
      case IntakeOutcome.Duplicate duplicate -> {
        discard(object);
        throw IntakeProblems.alreadyHeld(duplicate.held());
      }
      case IntakeOutcome.AnsweredBefore earlier -> {
        discard(object);
        yield earlier.answer().replay();
      }
    };
  }

  private Exhibit visible(Handle handle, Upload upload) {
    Exhibit exhibit =
        exhibits.find(handle, upload.exhibit()).orElseThrow(() -> CaseGate.notFound("exhibit"));
    gate.require(handle, exhibit.caseId(), Purpose.CONTRIBUTE);
    return exhibit;
  }

  private void refuseEmpty(Upload upload, PushbackInputStream bytes) {
    int first;
    try {
      first = bytes.read();
      if (first >= 0) {
        bytes.unread(first);
      }
    } catch (IOException broken) {
      throw interrupted(upload, 0);
    }
    if (first < 0) {
      event(upload, new CustodyDetail.EmptyRefused(upload.fileName()));
      throw Problem.of(EvidenceProblem.EMPTY_FILE)
          .detail(
              "'%s' arrived without any bytes. Check the file and send it again."
                  .formatted(upload.fileName()))
          .build();
    }
  }

  private StoredObject stored(Upload upload, String objectKey, HashingStream hashing) {
    try {
      StoredObject object = store.put(objectKey, hashing);
      Long announced = upload.announcedSize();
      if (announced != null && announced != hashing.count()) {
        giveUp(object.key());
        throw interrupted(upload, hashing.count());
      }
      return object;
    } catch (IOException e) {
      giveUp(objectKey);
      if (hashing.failure() instanceof HashingStream.TooManyBytes) {
        event(upload, new CustodyDetail.OversizeRefused(upload.fileName(), config.maxSize()));
        throw Problem.of(EvidenceProblem.FILE_TOO_LARGE)
            .detail("Files of up to %d bytes are taken in.".formatted(config.maxSize()))
            .with("limit", config.maxSize())
            .build();
      }
      if (hashing.failure() != null) {
        throw interrupted(upload, hashing.count());
      }
      LOG.warnf(e, "The store of originals did not take an upload");
      throw Problem.of(EvidenceProblem.STORE_UNAVAILABLE)
          .detail("Nothing was kept. Send the file again later, with a new Idempotency-Key.")
          .build();
    }
  }

  private IntakeOutcome accepted(
      Upload upload, String key, OriginalId id, StoredObject object, HashingStream hashing) {
    long size = hashing.count();
    Digests digests = hashing.digests();
    try {
      return database.asCaller(
          handle -> endOfUpload.accept(handle, upload, key, id, object, size, digests));
    } catch (RuntimeException e) {
      undo(object);
      throw e;
    }
  }

  private Problem interrupted(Upload upload, long arrived) {
    event(upload, new CustodyDetail.UploadInterrupted(upload.fileName(), arrived));
    return Problem.of(EvidenceProblem.UPLOAD_INCOMPLETE)
        .detail(
            "The connection ended after %d bytes. Nothing was kept; send the whole file again."
                .formatted(arrived))
        .with("arrivedBytes", arrived)
        .build();
  }

  private void event(Upload upload, CustodyDetail detail) {
    database.doAsCaller(
        handle -> {
          Exhibit exhibit = visible(handle, upload);
          custody.append(handle, exhibit.id(), exhibit.caseId(), callers.current().name(), detail);
        });
  }

  /** Removes what may have been written; what cannot be removed now is left to the sweep. */
  private void giveUp(String objectKey) {
    try {
      store.removeAllOf(objectKey);
      database.doAsCaller(handle -> uploads.remove(handle, objectKey));
    } catch (IOException e) {
      LOG.warnf("What a failed upload may have left behind is removed later: %s", objectKey);
    }
  }

  /**
   * Removes the object of an upload whose last transaction failed. The entry of the upload goes in
   * that transaction: only while it is there is it certain that nothing was committed.
   */
  private void undo(StoredObject object) {
    boolean rolledBack = database.asCaller(handle -> uploads.remove(handle, object.key()));
    if (rolledBack) {
      discard(object);
    }
  }

  private void discard(StoredObject object) {
    try {
      store.remove(object);
    } catch (IOException e) {
      LOG.warnf(e, "An object that nothing refers to stays in the store: %s", object.key());
    }
  }
}
