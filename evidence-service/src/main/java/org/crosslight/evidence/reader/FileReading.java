package org.crosslight.evidence.reader;

import java.io.IOException;
import java.util.List;
import org.crosslight.evidence.reader.source.Members;
import org.crosslight.evidence.reader.source.Source;

/** One reader's reading of one file, with what must be said of it whatever the format is. */
public final class FileReading {
  private static final String CUT =
      "The archive is damaged or cut off; what comes before the damage was read.";

  private FileReading() {}

  /**
   * Reads the whole file.
   *
   * <p>That an archive is cut off or unfolds too far often shows only while its members are read,
   * and a member that ends early looks to its format as if it were whole. So the archive is asked
   * when everything has been read, and no format need think of it.
   *
   * @param all every reader there is: what is for another one in an archive is noted
   * @return the receipt
   * @throws IOException if the file cannot be read from the disk at all
   */
  public static ReadOutcome of(Reader reader, List<Reader> all, Source source, Told told, Rows rows)
      throws IOException {
    Ending ending = reader.read(source, told, rows);
    if (!source.head().isContainer()) {
      return rows.outcome(ending);
    }
    Members members = source.members();
    LeftToOthers.note(reader, all, source, rows);
    rows.noteOf(members);
    return rows.outcome(ofContainer(ending, members));
  }

  private static Ending ofContainer(Ending ending, Members members) {
    boolean beyond = members.isBeyondBounds();
    if (!beyond && !members.isDamaged()) {
      return ending;
    }
    String why = beyond ? NoteKind.MEMBERS_BEYOND_BOUNDS.sentence() : CUT;
    return switch (ending) {
      case Ending.Whole whole ->
          Ending.partial(beyond ? Fault.UNFOLDS_TOO_FAR : Fault.TRUNCATED_FILE, why);
      case Ending.Partial partial -> partial;
      case Ending.Unreadable none -> Ending.unreadable(none.fault(), none.detail() + " " + why);
    };
  }
}
