package org.crosslight.evidence.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.Membership;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.RowBuilder;
import org.crosslight.evidence.reader.source.Members;
import org.crosslight.evidence.reader.source.text.WrittenTimes;
import org.jspecify.annotations.Nullable;

/**
 * Takes every row of a file, and loses none: whatever a row does, it ends as one item or one
 * rejection, and the next one is read.
 *
 * <p>All readers hand their rows over here, each with the piece of code that understands it. What
 * that code throws costs this row alone. Rows are counted for every part of the file and every kind
 * of item.
 */
public final class Rows {
  /** Text longer than this many characters is not carried in one item. */
  public static final int LONGEST_TEXT = 1_000_000;

  private static final int ROWS_PER_PROGRESS = 2_000;

  private final ItemSink sink;
  private final Told told;
  private final Owner owner;
  private final long total;
  private final Map<String, Note> notes = new LinkedHashMap<>();
  private final Map<Mark, Long> marked = new EnumMap<>(Mark.class);
  private final CoverageCount coverage = new CoverageCount();
  private long read;
  private long rejected;

  /**
   * @param totalBytes of the file, for progress
   */
  public Rows(ItemSink sink, Told told, long totalBytes) {
    this.sink = sink;
    this.told = told;
    this.owner = new Owner(told);
    this.total = totalBytes;
  }

  /**
   * One row stands here: it is read or rejected, never both and never neither.
   *
   * @param raw the row as it stands, of which an officer sees the beginning if it is rejected
   */
  public void row(Provenance place, Raw raw, RowParser parser) {
    Row row;
    try {
      RowBuilder parsed = parser.parse();
      row = parsed == null ? null : parsed.at(place);
    } catch (UnreadableRow unreadable) {
      reject(place, unreadable.reason(), unreadable.detail(), raw);
      return;
    } catch (Exception | StackOverflowError | LinkageError | AssertionError fault) {
      // The boundary of a row. The message of the exception is left out: it may quote evidence.
      String what = RejectionReason.ROW_FAILED.sentence(fault.getClass().getSimpleName());
      reject(place, RejectionReason.ROW_FAILED, what, raw);
      return;
    }
    if (row == null) {
      reject(place, RejectionReason.NOTHING_TO_READ, raw);
    } else {
      take(row, raw);
    }
  }

  private void take(Row row, Raw raw) {
    String text = row.text();
    if (text != null && text.length() > LONGEST_TEXT) {
      reject(row.provenance(), RejectionReason.TEXT_TOO_LONG, Raw.of(text.length(), raw::text));
      return;
    }
    if (row.characters() > 2L * LONGEST_TEXT) {
      reject(row.provenance(), RejectionReason.ROW_TOO_LARGE, Raw.of(row.characters(), raw::text));
      return;
    }
    read++;
    coverage.read(row.provenance().path(), row.itemKind());
    for (Mark mark : row.marks()) {
      marked.merge(mark, 1L, Long::sum);
    }
    sink.item(row);
  }

  /** One row stands here that gives no item, as was seen before anything could be made of it. */
  public void reject(Provenance place, RejectionReason reason, Raw raw) {
    reject(place, reason, reason.sentence(), raw);
  }

  /**
   * One row stands here that gives no item.
   *
   * @param detail one sentence for the officer, without any of the row's text
   */
  public void reject(Provenance place, RejectionReason reason, String detail, Raw raw) {
    rejected++;
    coverage.rejected(place.path());
    sink.rejected(new Rejection(place.place(), reason, detail, raw.length(), excerpt(raw)));
  }

  private static @Nullable String excerpt(Raw raw) {
    String text = raw.text();
    if (text == null || text.length() <= Rejection.LONGEST_EXCERPT) {
      return text;
    }
    boolean inPair = Character.isHighSurrogate(text.charAt(Rejection.LONGEST_EXCERPT - 1));
    return text.substring(0, Rejection.LONGEST_EXCERPT - (inPair ? 1 : 0));
  }

  /** Somebody belonged to a conversation, as a fact of its own beside the rows. */
  public void member(Membership membership) {
    sink.member(membership);
  }

  /** Tells how far reading is, after every few thousand rows. */
  public void progress(long bytesDone) {
    if (found() % ROWS_PER_PROGRESS == 0) {
      sink.progress(new ItemSink.Progress(Math.min(bytesDone, total), total, read, rejected));
    }
  }

  /** Records something the officer should know; of one kind the last is kept. */
  public void note(NoteKind kind, Object... figures) {
    Note note = Note.of(kind, figures);
    notes.put(note.slug(), note);
  }

  /** Records what an officer should know of a container that was read. */
  void noteOf(Members members) {
    if (members.isJoined()) {
      note(NoteKind.JOINED_ARCHIVES);
    }
    if (members.encrypted() > 0) {
      note(NoteKind.MEMBERS_ENCRYPTED, members.encrypted());
    }
    if (members.isBeyondBounds()) {
      note(NoteKind.MEMBERS_BEYOND_BOUNDS);
    }
  }

  /** How many rows have been found so far. */
  public long found() {
    return read + rejected;
  }

  /** Whose device or export it is, as far as that is known. */
  public Owner owner() {
    return owner;
  }

  /** Makes times as written into moments; one for every run of rows whose times follow. */
  public WrittenTimes times() {
    return new WrittenTimes(told.assumedZone());
  }

  /** The receipt so far. */
  public Tally tally() {
    return new Tally(found(), read, rejected);
  }

  /** The receipt of a reading that ended so. */
  public ReadOutcome outcome(Ending ending) {
    return switch (ending) {
      case Ending.Whole whole -> new ReadOutcome.Complete(tally(), coverage.list(), notes());
      case Ending.Partial it -> partial(it.fault(), it.detail());
      case Ending.Unreadable it ->
          found() == 0
              ? new ReadOutcome.Unreadable(it.fault(), it.detail())
              : partial(it.fault(), it.detail());
    };
  }

  private ReadOutcome partial(Fault fault, String detail) {
    return new ReadOutcome.Partial(tally(), coverage.list(), notes(), fault, detail);
  }

  private List<Note> notes() {
    List<Note> all = new ArrayList<>(notes.values());
    marked.forEach(
        (mark, count) -> {
          NoteKind kind = noteworthy(mark);
          if (kind != null) {
            all.add(Note.of(kind, count));
          }
        });
    return all;
  }

  private static @Nullable NoteKind noteworthy(Mark mark) {
    return switch (mark) {
      case TIME_IN_CLOCK_GAP -> NoteKind.TIME_IN_CLOCK_GAP;
      case TIME_TWICE -> NoteKind.TIME_TWICE;
      case TIME_UNREADABLE -> NoteKind.TIME_UNREADABLE;
      case BYTES_REPLACED -> NoteKind.BYTES_REPLACED;
      case SYSTEM, DRAFT, FAILED, QUEUED, EDITED, FORWARDED, STARRED, CARVED -> null;
    };
  }
}
