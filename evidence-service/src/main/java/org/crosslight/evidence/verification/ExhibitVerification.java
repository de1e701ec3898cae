package org.crosslight.evidence.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crosslight.evidence.custody.CustodyEvent;
import org.crosslight.evidence.custody.CustodyHead;
import org.crosslight.evidence.custody.CustodyLedger;
import org.crosslight.evidence.custody.Verifications;
import org.crosslight.evidence.exhibit.Exhibit;
import org.crosslight.evidence.exhibit.Exhibits;
import org.crosslight.evidence.original.Arrival;
import org.crosslight.evidence.original.Original;
import org.crosslight.evidence.original.Originals;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.feed.FeedEvent;
import org.crosslight.kit.feed.Outbox;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;

/**
 * Verifies an exhibit: chain, details, bytes of every original, items of every standing reading.
 * What it found becomes an event of the chain, the exhibit's last verification and a fact.
 */
@ApplicationScoped
public class ExhibitVerification {

  private static final String VERIFIED = "org.crosslight.evidence.exhibit-verified";

  private final Exhibits exhibits;
  private final Originals originals;
  private final OriginalVerification bytes;
  private final ExtractionVerification extractions;
  private final CustodyLedger custody;
  private final Verifications verifications;
  private final Outbox outbox;

  public ExhibitVerification(
      Exhibits exhibits,
      Originals originals,
      OriginalVerification bytes,
      ExtractionVerification extractions,
      CustodyLedger custody,
      Verifications verifications,
      Outbox outbox) {
    this.exhibits = exhibits;
    this.originals = originals;
    this.bytes = bytes;
    this.extractions = extractions;
    this.custody = custody;
    this.verifications = verifications;
    this.outbox = outbox;
  }

  /**
   * The fact that an exhibit was verified. Whoever keeps it has an end of the chain of custody
   * outside the database that holds the chain, and can tell whether the next one goes on from it.
   *
   * @param intact whether everything is as it was recorded
   * @param chainIntact whether the chain of custody is whole, whatever became of the rest
   * @param entries how many events the chain has, with that of this verification
   * @param headHash hash of the last of them
   * @param previousEntries how many it had at the verification before; 0 at the first
   * @param previousHash hash of the last of those, as the chain has it now
   * @param answer the verdict in words, with nothing of what the exhibit holds
   */
  @Schema(extensions = @Extension(name = "x-fact", value = VERIFIED))
  record ExhibitVerified(
      ExhibitId exhibitId,
      CaseId caseId,
      String exhibitReference,
      Instant at,
      boolean intact,
      boolean chainIntact,
      String answer,
      long entries,
      String headHash,
      long previousEntries,
      String previousHash,
      String by) {}

  /** What there is to check, as it was at one instant. */
  private record Claims(Exhibit exhibit, List<CustodyEvent> events, List<Original> rows) {}

  /**
   * Verifies an exhibit. A file that arrives or is read again meanwhile is left to the next time.
   *
   * @param by who asked
   */
  CustodyVerdict verify(Transaction transaction, ExhibitId id, String by, Pace pace) {
    Claims claims = transaction.of(handle -> claims(handle, id));
    List<OriginalVerification.Verified> found =
        bytes.verify(Arrival.of(claims.events()), claims.rows(), pace);
    List<CheckedExtraction> read = new ArrayList<>();
    for (StandingExtraction reading : StandingExtraction.of(claims.events())) {
      read.add(extractions.verify(transaction, claims.exhibit(), reading, pace));
    }
    return transaction.of(handle -> conclude(handle, id, found, read, by));
  }

  private Claims claims(Handle handle, ExhibitId id) {
    return new Claims(
        exhibit(handle, id), custody.stored(handle, id).events(), originals.ofExhibit(handle, id));
  }

  private CustodyVerdict conclude(
      Handle handle,
      ExhibitId id,
      List<OriginalVerification.Verified> found,
      List<CheckedExtraction> read,
      String by) {
    Exhibit exhibit = exhibit(handle, id);
    CustodyLedger.Stored stored = custody.stored(handle, id);
    List<StandingExtraction> standing = StandingExtraction.of(stored.events());
    List<CheckedExtraction> current =
        read.stream()
            .filter(
                one ->
                    standing.stream()
                        .anyMatch(
                            is -> is.said().extractionId().equals(one.verified().extractionId())))
            .toList();
    CustodyVerdict verdict =
        CustodyVerdict.of(
            found,
            stored.verify(),
            VerifiedDetails.of(exhibit, exhibits.storedDeviceKind(handle, id), stored.events()),
            current);
    CustodyEvent event = custody.append(handle, id, exhibit.caseId(), by, verdict.detail());
    // Behind the event, which others who verify this exhibit wait for: so none is left out.
    CustodyHead previous = custody.lastVerified(handle, id);
    verifications.put(
        handle,
        exhibit.caseId(),
        event,
        verdict.intact(),
        verdict.events().intact(),
        verdict.answer());
    outbox.append(
        handle,
        new FeedEvent(
            VERIFIED,
            id.toString(),
            new ExhibitVerified(
                id,
                exhibit.caseId(),
                exhibit.reference(),
                event.at(),
                verdict.intact(),
                verdict.events().intact(),
                verdict.answer(),
                event.sequence(),
                event.hash(),
                previous.events(),
                previous.hash(),
                by)));
    return verdict;
  }

  private Exhibit exhibit(Handle handle, ExhibitId id) {
    return exhibits.find(handle, id).orElseThrow(() -> CaseGate.notFound("exhibit"));
  }
}
