package org.crosslight.evidence.reader.format.whatsapp;

import org.jspecify.annotations.Nullable;

/**
 * What stands before sender and text on the first line of a message.
 *
 * @param style how date and time are written; all messages of one export share it
 * @param first the date's first field as a number
 * @param second the date's second field
 * @param third the date's third field
 * @param afternoon 1 after noon, 0 before, -1 where hours run to 24
 * @param textStart where in the line the sender begins
 * @param atStart where in the line the date begins
 * @param atEnd where in the line the time ends
 */
record Header(
    Style style,
    int first,
    int second,
    int third,
    int hour,
    int minute,
    int seconds,
    int afternoon,
    int atStart,
    int atEnd,
    int textStart) {

  /**
   * A way to write date and time.
   *
   * @param bracket the header stands in square brackets
   * @param separator between the fields of the date
   * @param yearFirst the date begins with a year of four figures
   * @param longYear the year has four figures
   * @param seconds the time has seconds
   * @param halfDays hours run to 12
   */
  record Style(
      boolean bracket,
      char separator,
      boolean yearFirst,
      boolean longYear,
      boolean seconds,
      boolean halfDays) {

    // Compared several times for every line: what the compiler makes of a record is far slower in
    // a process too short-lived for the second stage of compilation.
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Style style
              && separator == style.separator
              && bracket == style.bracket
              && yearFirst == style.yearFirst
              && longYear == style.longYear
              && seconds == style.seconds
              && halfDays == style.halfDays);
    }

    @Override
    public int hashCode() {
      return separator * 32
          + (bracket ? 16 : 0)
          + (yearFirst ? 8 : 0)
          + (longYear ? 4 : 0)
          + (seconds ? 2 : 0)
          + (halfDays ? 1 : 0);
    }
  }

  /** The hour of the day, 0 to 23. */
  int hourOfDay() {
    if (afternoon < 0) {
      return hour == 24 ? 0 : hour;
    }
    int twelfth = hour == 12 ? 0 : hour;
    return afternoon == 1 && twelfth < 12 ? twelfth + 12 : twelfth;
  }
}
