package org.crosslight.evidence.reader.source.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of cells that can be gone over more than once. */
public interface CellTable {

  /** Shows every row to the visitor, in order; the answer says how the table ended. */
  End visit(Visitor visitor) throws IOException;

  /** How a table ended. */
  enum End {
    WHOLE,
    /** In mid-row. */
    CUT,
    /** What could be reached before the damage was shown. */
    DAMAGED,
    /** It unfolds to far more than its size and was not followed further. */
    UNFOLDS_TOO_FAR,
    /** The file is no workbook, or not one that can be read without its password. */
    NO_WORKBOOK,
  }

  /** Why a row cannot be cut into cells. */
  enum Broken {
    UNCLOSED_QUOTE,
    /** Longer than {@link DelimitedTable#LONGEST_ROW}. */
    TOO_LONG,
    /** The file ends within a quoted cell. */
    CUT,
  }

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
    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }

    public long length() {
      return cells.stream().mapToLong(String::length).sum();
    }
  }

  /** Sees rows. */
  interface Visitor {
    void row(Line row);

    /** A row that cannot be cut into cells. */
    void broken(String path, long number, Broken why, long length);

    /** How many bytes of the file have been seen. */
    default void progress(long bytes) {}
  }
}
