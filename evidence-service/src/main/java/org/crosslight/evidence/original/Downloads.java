package org.crosslight.evidence.original;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.custody.CustodyDetail;
import org.crosslight.evidence.custody.CustodyLedger;
import org.crosslight.evidence.store.ObjectMissing;
import org.crosslight.evidence.store.OriginalStore;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.problem.Problem;
import org.jboss.logging.Logger;

/**
 * Hands originals out so that the chain of custody tells the truth of it: {@code downloaded} is
 * written when everything was read, has the hash taken on arrival and has left but for the last
 * block, which leaves only then; so nobody has a copy without an entry. When whoever wanted it goes
 * in that very block, {@code download-failed} follows, and the later entry counts. Whatever ends
 * otherwise is {@code download-failed}, with the hash of the bytes that left.
 */
@ApplicationScoped
public class Downloads {

  private static final Logger LOG = Logger.getLogger(Downloads.class);

  private final OriginalStore store;
  private final CustodyLedger custody;
  private final Database database;
  private final Callers callers;

  public Downloads(OriginalStore store, CustodyLedger custody, Database database, Callers callers) {
    this.store = store;
    this.custody = custody;
    this.database = database;
    this.callers = callers;
  }

  /**
   * Begins a download; throws a problem when it shows before any byte has left that it cannot be.
   */
  StreamingOutput begin(Original original) {
    InputStream stored = open(original);
    Outgoing outgoing = new Outgoing(stored, original);
    boolean whole;
    try {
      whole = outgoing.begin();
    } catch (Outgoing.Broken broken) {
      close(stored);
      note(original, outgoing, broken);
      throw problem(broken);
    }
    return out -> {
      try (stored) {
        handOut(original, outgoing, whole, out);
      }
    };
  }

  private void handOut(Original original, Outgoing outgoing, boolean whole, OutputStream out)
      throws IOException {
    try {
      if (!whole) {
        outgoing.handOutButTheLast(out);
      }
      append(original, new CustodyDetail.Downloaded(original.id(), original.sha256()));
      outgoing.handOut(out);
    } catch (Outgoing.Broken broken) {
      note(original, outgoing, broken);
      throw broken;
    }
  }

  private void note(Original original, Outgoing outgoing, Outgoing.Broken broken) {
    LOG.warnf("Original %s could not be handed out (%s)", original.id(), broken.fault().label());
    append(
        original,
        new CustodyDetail.DownloadFailed(
            original.id(),
            broken.fault().label(),
            outgoing.handedOutBytes(),
            outgoing.handedOutSha256(),
            broken.storedSha256()));
  }

  private void append(Original original, CustodyDetail detail) {
    database.doAsCaller(
        handle ->
            custody.append(
                handle, original.exhibitId(), original.caseId(), callers.current().name(), detail));
  }

  private InputStream open(Original original) {
    try {
      return store.open(original.object());
    } catch (ObjectMissing missing) {
      throw Problem.of(EvidenceProblem.ORIGINAL_MISSING)
          .detail(
              "The store has no object for this original any more. Verify the exhibit's custody and"
                  + " tell your platform team.")
          .build();
    } catch (IOException e) {
      throw unavailable();
    }
  }

  private static void close(InputStream stored) {
    try {
      stored.close();
    } catch (IOException e) {
      LOG.debug("The store's answer could not be closed", e);
    }
  }

  private static Problem problem(Outgoing.Broken broken) {
    return switch (broken.fault()) {
      case ALTERED, TRUNCATED ->
          Problem.of(EvidenceProblem.ORIGINAL_ALTERED)
              .detail(
                  "The bytes in the store do not have the hash taken on arrival, so they are not"
                      + " handed out. Verify the exhibit's custody and tell your platform team.")
              .build();
      case STORE, RECIPIENT -> unavailable();
    };
  }

  private static Problem unavailable() {
    return Problem.of(EvidenceProblem.STORE_UNAVAILABLE)
        .detail("The original cannot be read from the store now. Try again later.")
        .build();
  }
}
