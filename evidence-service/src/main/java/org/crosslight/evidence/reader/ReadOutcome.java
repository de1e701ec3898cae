package org.crosslight.evidence.reader;

import java.util.List;

/** What came of reading a file, with its receipt. */
public sealed interface ReadOutcome {

  Tally tally();

  /** The file was read to its end; single rows may have been rejected. */
  record Complete(Tally tally, List<Coverage> coverage, List<Note> notes) implements ReadOutcome {
    public Complete {
      coverage = List.copyOf(coverage);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Reading stopped before the end, or parts are missing; everything up to there stands.
   *
   * @param detail one sentence for the officer: what, where, what to do
   */
  record Partial(Tally tally, List<Coverage> coverage, List<Note> notes, Fault fault, String detail)
      implements ReadOutcome {
    public Partial {
      coverage = List.copyOf(coverage);
      notes = List.copyOf(notes);
    }
  }

  /**
   * The file as a whole could not be read: nothing was taken from it.
   *
   * @param detail one sentence for the officer: what, where, what to do
   */
  record Unreadable(Fault fault, String detail) implements ReadOutcome {
    @Override
    public Tally tally() {
      return Tally.NONE;
    }
  }
}
