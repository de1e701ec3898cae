package org.crosslight.evidence.reader;

import java.io.IOException;
import org.crosslight.evidence.reader.source.Members;
import org.crosslight.evidence.reader.source.Source;

/** One reader's reading of one file, with what must be said of it whatever the format is. */
public final class FileReading {
  private FileReading() {}

  /**
   * Reads the whole file.
   *
   * <p>That an archive is cut off or unfolds too far often shows only while its members are read,
   * and a member that ends early looks to its format as if it were whole. So the archive is asked
   * when everything has been read, and no format need think of it.
   *
   * @return the receipt
   * @throws IOException if the file cannot be read from the disk at all
   */
  public static ReadOutcome of(Reader reader, Source source, Told told, Rows rows)
      throws IOException {
    Ending ending = reader.read(source, told, rows);
    if (!source.head().isContainer()) {
      return rows.outcome(ending);
    }
    Members members = source.members();
    rows.noteOf(members);
    return rows.outcome(ofContainer(ending, members));
  }

  private static Ending ofContainer(Ending ending, Members members) {
    return switch (ending) {
      case Ending.Whole whole when members.isBeyondBounds() ->
          Ending.partial(Fault.UNFOLDS_TOO_FAR, NoteKind.MEMBERS_BEYOND_BOUNDS.sentence());
      case Ending.Whole whole when members.isDamaged() ->
          Ending.partial(
              Fault.TRUNCATED_FILE,
              "The archive is damaged or cut off; what comes before the damage was read.");
      case Ending.Whole whole -> whole;
      case Ending.Partial partial -> partial;
      case Ending.Unreadable none when members.isDamaged() ->
          Ending.unreadable(
              none.fault(),
              none.detail()
                  + " The archive is damaged or cut off: it may have been in what is lost.");
      case Ending.Unreadable none -> none;
    };
  }
}
