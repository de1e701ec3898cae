package org.crosslight.evidence.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crosslight.evidence.custody.CustodyDetail;
import org.crosslight.evidence.exhibit.Exhibit;
import org.crosslight.evidence.extraction.Extraction;
import org.crosslight.evidence.extraction.Extractions;
import org.crosslight.evidence.extraction.ItemsDigest;

/** Measures what is stored of a reading by what the chain of custody says was read. */
@ApplicationScoped
public class ExtractionVerification {

  private final StoredReading stored;
  private final Extractions extractions;

  public ExtractionVerification(StoredReading stored, Extractions extractions) {
    this.stored = stored;
    this.extractions = extractions;
  }

  CheckedExtraction verify(
      Transaction transaction, Exhibit exhibit, StandingExtraction reading, Pace pace) {
    CustodyDetail.Extracted said = reading.said();
    List<UnaryOperator<String>> faults = new ArrayList<>();
    StoredReading.Measured found =
        stored.measure(transaction, exhibit, reading, version(said, faults), pace);
    String expected = Objects.requireNonNull(said.itemsDigest());
    if (found.items() != said.rowsRead()) {
      faults.add(
          file ->
              "%,d items were read from %s and %,d are there."
                  .formatted(said.rowsRead(), file, found.items()));
    } else if (found.unreadable() > 0 || !found.digest().equals(expected)) {
      faults.add("Items of %s are not as they were read."::formatted);
    }
    if (found.unreadable() > 0) {
      faults.add(
          file ->
              found.unreadable() == 1
                  ? "1 row of %s does not read as an item or a member any more.".formatted(file)
                  : "%,d rows of %s do not read as items or members any more."
                      .formatted(found.unreadable(), file));
    }
    if (found.misplaced() > 0) {
      faults.add(
          file ->
              found.misplaced() == 1
                  ? "1 item of %s stands under another id, exhibit or case than it was read into."
                      .formatted(file)
                  : "%,d items of %s stand under another id, exhibit or case than they were read into."
                      .formatted(found.misplaced(), file));
    }
    Optional<Extraction> receipt =
        transaction.of(handle -> extractions.findReadable(handle, said.extractionId()));
    if (receipt.isEmpty() || !agrees(receipt.get(), said)) {
      faults.add("The receipt of %s is not what the chain of custody says."::formatted);
    }
    return new CheckedExtraction(
        new VerifiedExtraction(
            said.extractionId(),
            said.originalId(),
            reading.fileName(),
            said.rowsRead(),
            found.items(),
            expected,
            found.digest(),
            faults.isEmpty(),
            CheckedExtraction.sentences(faults, reading.fileName())),
        CheckedExtraction.sentences(faults, "a file"));
  }

  /** How the digest was taken; a version that there is not is a fault. */
  private static int version(CustodyDetail.Extracted said, List<UnaryOperator<String>> faults) {
    long version = Objects.requireNonNullElse(said.itemsDigestVersion(), 1L);
    if (version >= 1 && version <= ItemsDigest.VERSION) {
      return (int) version;
    }
    faults.add(
        file ->
            "The chain of custody names a digest of the items of %s, version %d, that there is not."
                .formatted(file, version));
    return ItemsDigest.VERSION;
  }

  private static boolean agrees(Extraction receipt, CustodyDetail.Extracted said) {
    return receipt.supersededBy() == null
        && receipt.originalId().equals(said.originalId())
        && receipt.state().code().equals(said.state())
        && receipt.rowsInSource() == said.rowsInSource()
        && receipt.rowsRead() == said.rowsRead()
        && receipt.rowsRejected() == said.rowsRejected()
        && Objects.equals(receipt.itemsDigest(), said.itemsDigest());
  }
}
