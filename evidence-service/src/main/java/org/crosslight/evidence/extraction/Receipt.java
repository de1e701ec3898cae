package org.crosslight.evidence.extraction;

import java.util.ArrayList;
import java.util.List;
import org.crosslight.evidence.reader.Coverage;
import org.crosslight.evidence.reader.Note;
import org.crosslight.evidence.reader.ReadOutcome;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.process.ReaderRun;
import org.crosslight.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of a reading, before it is stored.
 *
 * @param coverage the tally for each part of the file
 * @param problem why it is partial or failed; {@code null} when it is complete
 */
record Receipt(
    ExtractionState state,
    @Nullable String reader,
    @Nullable String readerVersion,
    Tally tally,
    List<Coverage> coverage,
    List<Note> notes,
    @Nullable Problem problem) {

  /** The receipt of a reading that ran, whatever became of it. */
  static Receipt of(ReaderRun run) {
    return switch (run.outcome()) {
      case ReadOutcome.Complete it ->
          new Receipt(
              ExtractionState.COMPLETE,
              run.reader(),
              run.readerVersion(),
              it.tally(),
              it.coverage(),
              it.notes(),
              null);
      case ReadOutcome.Partial it ->
          new Receipt(
              ExtractionState.PARTIAL,
              run.reader(),
              run.readerVersion(),
              it.tally(),
              it.coverage(),
              it.notes(),
              Problem.of(ExtractionProblem.partial(it.fault())).detail(it.detail()).build());
      case ReadOutcome.Unreadable it ->
          new Receipt(
              ExtractionState.FAILED,
              run.reader(),
              run.readerVersion(),
              it.tally(),
              List.of(),
              List.of(),
              Problem.of(ExtractionProblem.unreadable(it.fault())).detail(it.detail()).build());
    };
  }

  /** The receipt of a reading that could not be begun. */
  static Receipt failed(Problem problem) {
    return new Receipt(
        ExtractionState.FAILED, null, null, Tally.NONE, List.of(), List.of(), problem);
  }

  /** The same with one more note. */
  Receipt with(Note note) {
    List<Note> more = new ArrayList<>(notes);
    more.add(note);
    return new Receipt(state, reader, readerVersion, tally, coverage, List.copyOf(more), problem);
  }
}
