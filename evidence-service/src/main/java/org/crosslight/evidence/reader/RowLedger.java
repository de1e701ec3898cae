package org.crosslight.evidence.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
  public void read(ReadItem item) {
    String text = item.text();
    if (text != null && text.length() > LONGEST_TEXT) {
      reject("text-too-long", "The text is longer than 1,000,000 characters.", text.length());
      return;
    }
    if (item.length() > 2L * LONGEST_TEXT) {
      reject("row-too-large", "Names and details are longer than any app allows.", item.length());
      return;
    }
    close();
    read++;
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

  public List<Note> notes() {
    return List.copyOf(notes.values());
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
