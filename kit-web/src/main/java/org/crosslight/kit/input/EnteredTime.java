package org.crosslight.kit.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;

/**
 * A time that somebody entered: when an exhibit was seized, from when to list. What evidence says
 * of its own times is not held to this.
 */
public final class EnteredTime {

  /** The first year that anybody means. */
  public static final int FIRST_YEAR = 1900;

  /** The last year that anybody means. */
  public static final int LAST_YEAR = 2200;

  private EnteredTime() {}

  /**
   * Reads a point in time such as {@code 2026-03-01T00:00:00Z}; a problem names the field when it
   * is none, or of a year that nobody means.
   */
  public static Instant parse(String field, String text) {
    try {
      return checked(field, Instant.parse(text));
    } catch (DateTimeParseException e) {
      throw refused(field, "'" + field + "' is not a time such as 2026-03-01T00:00:00Z.");
    }
  }

  /** Reads a day such as {@code 2026-03-01}, like {@link #parse}. */
  public static LocalDate parseDay(String field, String text) {
    try {
      return checked(field, LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw refused(field, "'" + field + "' is not a day such as 2026-03-01.");
    }
  }

  /** The same time, unless its year is one that nobody means: then a problem names the field. */
  public static <T extends TemporalAccessor> T checked(String field, T time) {
    if (!isReasonable(time)) {
      throw refused(field, "'" + field + "' must be " + WORDS + ".");
    }
    return time;
  }

  /** For messages: which years are taken. */
  static final String WORDS = "a date of the years " + FIRST_YEAR + " to " + LAST_YEAR;

  /** Whether somebody can mean the year; what has no year is always reasonable. */
  static boolean isReasonable(TemporalAccessor time) {
    long year;
    try {
      year =
          switch (time) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC).getYear();
            case TemporalAccessor dated when dated.isSupported(ChronoField.YEAR) ->
                dated.get(ChronoField.YEAR);
            default -> FIRST_YEAR;
          };
    } catch (DateTimeException beyondTheCalendar) {
      return false;
    }
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static Problem refused(String field, String detail) {
    return Problem.of(CommonProblem.INVALID_REQUEST).detail(detail).with("field", field).build();
  }
}
