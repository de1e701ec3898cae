package org.crosslight.evidence.reader.format.messagetable;

import java.io.IOException;
import java.util.List;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.RejectionReason;
import org.jspecify.annotations.Nullable;

/** Rows of cells that can be gone over more than once. */
interface Table {

  /** Shows every row to the visitor, in order; the answer says how the table ended. */
  Ending visit(Visitor visitor) throws IOException;

  /**
   * One row.
   *
   * @param path the sheet's name, empty where there are no sheets
   * @param number counted as a spreadsheet counts, from 1, with headings and blank rows
   * @param offset the byte at which the row begins, where that means anything
   * @param replaced whether bytes that are no text were replaced
   */
  record Line(
      String path, long number, @Nullable Long offset, List<String> cells, boolean replaced) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }

    long length() {
      return cells.stream().mapToLong(String::length).sum();
    }
  }

  /** Sees rows. */
  interface Visitor {
    void row(Line row);

    /** A row that cannot be cut into cells. */
    void broken(String path, long number, RejectionReason reason, String detail, long length);

    /** How many bytes of the file have been seen. */
    default void progress(long bytes) {}
  }
}
