package org.crosslight.kernel.compare;

import org.crosslight.kernel.input.TextValues;

/**
 * Where each character stands in one short Latin-1 value, as bits. A row of pairs shares its left
 * value, so the table is made once for many comparisons.
 */
final class Positions {
  private final TextValues values;
  private final Outlines outlines;
  private final long[] table = new long[256];
  private int prepared = -1;

  Positions(TextValues values, Outlines outlines) {
    this.values = values;
    this.outlines = outlines;
  }

  /** Makes the table for a Latin-1 value of at most 64 characters. */
  void prepare(int value) {
    if (value == prepared) {
      return;
    }
    byte[] latin = values.latin();
    if (prepared >= 0) {
      int start = outlines.start(prepared);
      for (int i = start + outlines.length(prepared) - 1; i >= start; i--) {
        table[latin[i] & 0xFF] = 0;
      }
    }
    int start = outlines.start(value);
    for (int i = outlines.length(value) - 1; i >= 0; i--) {
      table[latin[start + i] & 0xFF] |= 1L << i;
    }
    prepared = value;
  }

  /** For each character, the places it stands at. */
  long[] table() {
    return table;
  }
}
