package org.crosslight.kernel.input;

/** Takes rows as slices of a buffer; the slices are only valid during the call. */
interface RowSink {
  /**
   * One row.
   *
   * @param line the line of the file it starts on, from 1
   * @param starts where each field starts in the buffer
   * @param ends where each field ends
   * @param fields how many fields the row has
   */
  void row(long line, byte[] buffer, int[] starts, int[] ends, int fields);
}
