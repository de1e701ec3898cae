package org.crosslight.evidence.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.crosslight.evidence.custody.CustodyDetail;
import org.crosslight.evidence.exhibit.Exhibit;
import org.crosslight.evidence.extraction.AroundItems;
import org.crosslight.evidence.extraction.ItemsDigest;
import org.crosslight.evidence.item.Item;
import org.crosslight.evidence.item.ItemIds;
import org.crosslight.evidence.item.Items;
import org.crosslight.evidence.item.Members;
import org.crosslight.kit.identity.ExtractionId;
import org.jspecify.annotations.Nullable;

/**
 * Measures what is stored of a reading. Items and members are read a few thousand at a time, each
 * time in a transaction of its own, so that a large reading neither takes memory nor holds anything
 * in the database.
 */
@ApplicationScoped
public class StoredReading {

  private static final int AT_A_TIME = 5_000;

  /** About what a row takes on disk beside its text. */
  private static final int ROW_BYTES = 300;

  private final Items items;
  private final Members members;
  private final AroundItems around;

  public StoredReading(Items items, Members members, AroundItems around) {
    this.items = items;
    this.members = members;
    this.around = around;
  }

  /**
   * What is stored of a reading.
   *
   * @param items rows of items
   * @param unreadable rows of items and members that do not read as such any more
   * @param misplaced items with another id, original, exhibit or case than they were read into
   * @param digest over what could be read
   */
  record Measured(long items, long unreadable, long misplaced, String digest) {}

  /** Measures a reading by a digest of that version. */
  Measured measure(
      Transaction transaction,
      Exhibit exhibit,
      StandingExtraction reading,
      int version,
      Pace pace) {
    ExtractionId extraction = reading.said().extractionId();
    ItemsDigest digest =
        ItemsDigest.of(
            version,
            reading.fileName(),
            transaction.of(handle -> around.conversations(handle, extraction)));
    Count count = new Count(exhibit, reading.said());
    List<Items.Numbered> some;
    long last = Long.MIN_VALUE;
    do {
      long after = last;
      some = transaction.of(handle -> items.asRead(handle, extraction, after, AT_A_TIME));
      long bytes = 0;
      for (Items.Numbered one : some) {
        count.add(one);
        one.item().ifPresent(digest::add);
        bytes += ROW_BYTES + one.item().map(item -> length(item.text())).orElse(0);
        last = one.ordinal();
      }
      pace.spend(bytes);
    } while (some.size() == AT_A_TIME);
    long unreadable = count.unreadable + addMembers(transaction, extraction, digest, pace);
    return new Measured(count.items, unreadable, count.misplaced, digest.value());
  }

  /** Adds all members and gives the number of those that do not read as such. */
  private long addMembers(
      Transaction transaction, ExtractionId extraction, ItemsDigest digest, Pace pace) {
    digest.members(transaction.of(handle -> members.count(handle, extraction)));
    long unreadable = 0;
    List<Members.Numbered> some;
    Members.Numbered last = null;
    do {
      Members.Numbered after = last;
      some = transaction.of(handle -> members.ofExtraction(handle, extraction, after, AT_A_TIME));
      for (Members.Numbered one : some) {
        unreadable += one.member().isEmpty() ? 1 : 0;
        one.member().ifPresent(member -> digest.add(one.conversation(), member));
        last = one;
      }
      pace.spend((long) some.size() * ROW_BYTES);
    } while (some.size() == AT_A_TIME);
    return unreadable;
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }

  /** What was counted so far. */
  private static final class Count {

    private final Exhibit exhibit;
    private final CustodyDetail.Extracted said;
    private final ItemIds ids;
    private long items;
    private long unreadable;
    private long misplaced;

    Count(Exhibit exhibit, CustodyDetail.Extracted said) {
      this.exhibit = exhibit;
      this.said = said;
      this.ids = new ItemIds(said.extractionId());
    }

    void add(Items.Numbered one) {
      items++;
      if (one.item().isEmpty()) {
        unreadable++;
        return;
      }
      Item item = one.item().get();
      boolean inPlace =
          ids.isAt(one.ordinal(), item.id())
              && item.originalId().equals(said.originalId())
              && item.exhibitId().equals(exhibit.id())
              && item.caseId().equals(exhibit.caseId());
      misplaced += inPlace ? 0 : 1;
    }
  }
}
