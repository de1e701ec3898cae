package org.crosslight.kernel.input;

import org.crosslight.kernel.clean.Cleaner;

/**
 * A cleaned column: for every record the number of its value, -1 when it is missing.
 *
 * @param name the model's name of the column
 * @param codes the number of each record's value in {@code values}, or -1
 * @param values the distinct values
 */
@SuppressWarnings("ArrayRecordComponent") // the data itself: copied by nobody, compared by nobody
public record ValueColumn(String name, int[] codes, TextValues values) {
  /** The record's value as a reader would write it; empty when missing. */
  public String text(int record) {
    return codes[record] < 0
        ? ""
        : values.text(codes[record]).replace(String.valueOf(Cleaner.ELEMENT_SEPARATOR), "; ");
  }
}
