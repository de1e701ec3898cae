package org.crosslight.evidence.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crosslight.evidence.custody.CustodyDetail;
import org.crosslight.evidence.exhibit.Exhibit;
import org.crosslight.evidence.extraction.AroundItems;
import org.crosslight.evidence.extraction.Extraction;
import org.crosslight.evidence.extraction.Extractions;
import org.crosslight.evidence.extraction.ItemsDigest;
import org.crosslight.evidence.item.Item;
import org.crosslight.evidence.item.ItemIds;
import org.crosslight.evidence.item.Items;
import org.jspecify.annotations.Nullable;

/**
 * Measures the items of a reading by what the chain of custody says was read. Items are read a few
 * thousand at a time, each time in a transaction of its own, so that a large reading neither takes
 * memory nor holds anything in the database.
 */
@ApplicationScoped
public class ExtractionVerification {

  private static final int AT_A_TIME = 5_000;

  /** About what a row takes on disk beside its text. */
  private static final int ROW_BYTES = 300;

  private final Items items;
  private final Extractions extractions;
  private final AroundItems around;

  public ExtractionVerification(Items items, Extractions extractions, AroundItems around) {
    this.items = items;
    this.extractions = extractions;
    this.around = around;
  }

  VerifiedExtraction verify(
      Transaction transaction, Exhibit exhibit, StandingExtraction reading, Pace pace) {
    CustodyDetail.Extracted said = reading.said();
    Found found = found(transaction, exhibit, reading, pace);
    String expected = Objects.requireNonNull(said.itemsDigest());
    List<String> faults = new ArrayList<>();
    if (found.items != said.rowsRead()) {
      faults.add(
          "%,d items were read from %s and %,d are there."
              .formatted(said.rowsRead(), reading.fileName(), found.items));
    } else if (!found.digest.equals(expected)) {
      faults.add("Items of %s are not as they were read.".formatted(reading.fileName()));
    }
    if (found.misplaced > 0) {
      faults.add(
          "%,d items of %s stand under another id, exhibit or case than they were read into."
              .formatted(found.misplaced, reading.fileName()));
    }
    Optional<Extraction> receipt =
        transaction.of(handle -> extractions.find(handle, said.extractionId()));
    if (receipt.isEmpty() || !agrees(receipt.get(), said)) {
      faults.add(
          "The receipt of %s is not what the chain of custody says.".formatted(reading.fileName()));
    }
    return new VerifiedExtraction(
        said.extractionId(),
        said.originalId(),
        reading.fileName(),
        said.rowsRead(),
        found.items,
        expected,
        found.digest,
        faults.isEmpty(),
        faults.isEmpty() ? null : String.join(" ", faults));
  }

  /**
   * What is stored of a reading.
   *
   * @param misplaced items with another id, original, exhibit or case than they were read into
   */
  private record Found(long items, long misplaced, String digest) {}

  private Found found(
      Transaction transaction, Exhibit exhibit, StandingExtraction reading, Pace pace) {
    CustodyDetail.Extracted said = reading.said();
    Long version = said.itemsDigestVersion();
    ItemsDigest digest =
        ItemsDigest.of(
            version == null ? 1 : Math.toIntExact(version),
            reading.fileName(),
            transaction.of(handle -> around.of(handle, said.extractionId())));
    ItemIds ids = new ItemIds(said.extractionId());
    long count = 0;
    long misplaced = 0;
    long from = 0;
    while (true) {
      long first = from;
      List<Items.Numbered> some =
          transaction.of(handle -> items.asRead(handle, said.extractionId(), first, AT_A_TIME));
      long bytes = 0;
      for (Items.Numbered one : some) {
        Item item = one.item();
        digest.add(item);
        boolean inPlace =
            item.id().equals(ids.item(one.ordinal()))
                && item.originalId().equals(said.originalId())
                && item.exhibitId().equals(exhibit.id())
                && item.caseId().equals(exhibit.caseId());
        misplaced += inPlace ? 0 : 1;
        bytes += ROW_BYTES + length(item.text());
      }
      count += some.size();
      pace.spend(bytes);
      if (some.size() < AT_A_TIME) {
        return new Found(count, misplaced, digest.value());
      }
      from = some.getLast().ordinal() + 1;
    }
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

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }
}
