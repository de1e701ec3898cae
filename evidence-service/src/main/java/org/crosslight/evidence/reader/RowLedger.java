package org.crosslight.evidence.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.content.Row;
import org.jspecify.annotations.Nullable;

/**
 * Counts rows so that none is lost: a row is opened, then read or rejected, exactly once.
 *
 * <p>Every reader hands its items over through one ledger. A reader that forgets a row or ends it
 * twice fails at once instead of giving a receipt that does not add up.
 */
public final class RowLedger {
  /** Text longer than this many characters is not carried in one item. */
  public static final int LONGEST_TEXT = 1_000_000;

  private static final int ROWS_PER_PROGRESS = 2_000;

  private final ItemSink sink;
  private final long total;
  private final Map<String, Note> notes = new LinkedHashMap<>();
  private final Map<Mark, Long> marked = new EnumMap<>(Mark.class);
  private long found;
  private long read;
  private long rejected;
  private boolean open;
  private long openRow;
  private String openPath = "";

  public RowLedger(ItemSink sink, long totalBytes) {
    this.sink = sink;
    this.total = totalBytes;
  }

  /** A row begins here. */
  public void found(String path, long row) {
    if (open) {
      throw new IllegalStateException("the row before was neither read nor rejected");
    }
    open = true;
    openPath = path;
    openRow = row;
    found++;
  }

  /** The open row gave this item. */
  public void read(Row item) {
    String text = item.text();
    if (text != null && text.length() > LONGEST_TEXT) {
      reject("text-too-long", "The text is longer than 1,000,000 characters.", text.length());
      return;
    }
    if (item.characters() > 2L * LONGEST_TEXT) {
      reject(
          "row-too-large", "Names and details are longer than any app allows.", item.characters());
      return;
    }
    close();
    read++;
    item.marks().forEach(mark -> marked.merge(mark, 1L, Long::sum));
    sink.item(item);
  }

  /** The open row could not be read. */
  public void reject(String reason, String detail, long length) {
    close();
    rejected++;
    sink.rejected(new Rejection(new Place(openPath, openRow), reason, detail, length));
  }

  /** Tells the sink how far reading is, after every few thousand rows. */
  public void progress(long bytesDone) {
    if (found % ROWS_PER_PROGRESS == 0) {
      sink.progress(new ItemSink.Progress(Math.min(bytesDone, total), total, read, rejected));
    }
  }

  /**
   * Records something the officer should know; the same slug is kept once, with its last detail.
   */
  public void note(String slug, String detail) {
    notes.put(slug, new Note(slug, detail));
  }

  /** What was noted, and how many items carry a mark that the officer should know of. */
  public List<Note> notes() {
    List<Note> all = new ArrayList<>(notes.values());
    marked.forEach(
        (mark, count) -> {
          String what = noteworthy(mark);
          if (what != null) {
            all.add(new Note(mark.slug(), "%d items %s.".formatted(count, what)));
          }
        });
    return all;
  }

  private static @Nullable String noteworthy(Mark mark) {
    return switch (mark) {
      case TIME_IN_CLOCK_GAP -> "fall into the hour that the clocks skip in the assumed zone";
      case TIME_TWICE -> "fall into the hour that happens twice in the assumed zone";
      case TIME_UNREADABLE -> "have a time that cannot be understood; they carry no moment";
      case BYTES_REPLACED -> "contain bytes that are no text; each stands as U+FFFD";
      case SYSTEM, DRAFT, FAILED, QUEUED, EDITED, FORWARDED, STARRED, CARVED -> null;
    };
  }

  public long rowsFound() {
    return found;
  }

  public Tally tally() {
    if (open) {
      throw new IllegalStateException("the last row was neither read nor rejected");
    }
    return new Tally(found, read, rejected);
  }

  public ReadOutcome complete() {
    return new ReadOutcome.Complete(tally(), notes());
  }

  public ReadOutcome partial(String slug, String detail) {
    return new ReadOutcome.Partial(tally(), notes(), slug, detail);
  }

  private void close() {
    if (!open) {
      throw new IllegalStateException("no row is open");
    }
    open = false;
  }
}
