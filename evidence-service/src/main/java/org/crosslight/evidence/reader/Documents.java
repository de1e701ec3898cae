package org.crosslight.evidence.reader;

import java.io.IOException;
import java.util.List;
import org.crosslight.evidence.reader.source.BeyondBounds;
import org.crosslight.evidence.reader.source.Source;
import org.jspecify.annotations.Nullable;

/** The documents of one format in a file: the file itself, or those that a container holds. */
public final class Documents {
  private Documents() {}

  /** Tells a document of the format from others, by its beginning or its tables. */
  public interface Test {
    boolean isOne(Source document) throws IOException;
  }

  /** Reads one document. */
  public interface Reading {
    /** Says why it was not read to its end, or null when it was. */
    @Nullable Fault read(Source document) throws IOException;
  }

  /** Whether there is one among the documents that are looked at. */
  public static boolean any(Source source, Test test) throws IOException {
    for (Source document :
        source.head().isContainer() ? source.members().likelyDocuments() : List.of(source)) {
      if (isOne(test, document)) {
        return true;
      }
    }
    return false;
  }

  // The members know what lies beyond, and the receipt says so.
  private static boolean isOne(Test test, Source document) throws IOException {
    try {
      return test.isOne(document);
    } catch (BeyondBounds unreachable) {
      return false;
    }
  }

  /** Reads all of them, one after the other; one that is damaged does not keep others back. */
  public static Ending read(Source source, Rows rows, Test test, Reading reading)
      throws IOException {
    boolean found = false;
    Fault fault = null;
    for (Source document :
        source.head().isContainer() ? source.members().documents() : List.of(source)) {
      if (isOne(test, document)) {
        found = true;
        Fault own = reading.read(document);
        fault = own == null ? fault : own;
      }
    }
    if (!found) {
      return Ending.unreadable(Fault.WRONG_FILE_FOR_READER);
    }
    return fault == null ? Ending.whole() : Ending.partial(fault);
  }
}
