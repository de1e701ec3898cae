package org.crosslight.evidence.reader;

/** Rows found, read and rejected; the first is always the sum of the other two. */
public record Tally(long rowsInSource, long rowsRead, long rowsRejected) {
  /** No row was found. */
  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally {
    if (rowsRead < 0 || rowsRejected < 0 || rowsInSource != rowsRead + rowsRejected) {
      throw new IllegalArgumentException(
          "rows in source must equal read + rejected: %d, %d, %d"
              .formatted(rowsInSource, rowsRead, rowsRejected));
    }
  }
}
