package org.crosslight.delimited;

/** What became of a row. */
public enum RowState {
  /** All of its fields are there. */
  WHOLE,
  /** A quotation mark is opened and not closed; the line it stands on is given up, no more. */
  UNCLOSED_QUOTE,
  /** It is longer than rows may be. */
  TOO_LONG,
  /** The text ends within a quoted field of it. */
  CUT
}
