package org.crosslight.evidence.reader;

import java.util.List;

/** How reading a file ended. */
public sealed interface ReadOutcome {

  Tally tally();

  /** The file was read to its end; single rows may have been rejected. */
  record Complete(Tally tally, List<Note> notes) implements ReadOutcome {
    public Complete {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Reading stopped before the end, or parts are missing; everything up to there stands.
   *
   * @param slug why, such as {@code truncated-file} or {@code reader-out-of-memory}
   * @param detail one sentence for the officer: what, where, what to do
   */
  record Partial(Tally tally, List<Note> notes, String slug, String detail) implements ReadOutcome {
    public Partial {
      notes = List.copyOf(notes);
    }
  }

  /**
   * The file as a whole could not be read: nothing was taken from it.
   *
   * @param slug why, such as {@code wrong-file-for-reader} or {@code no-reader-for-file}
   * @param detail one sentence for the officer: what, where, what to do
   */
  record Unreadable(String slug, String detail) implements ReadOutcome {
    @Override
    public Tally tally() {
      return Tally.NONE;
    }
  }
}
