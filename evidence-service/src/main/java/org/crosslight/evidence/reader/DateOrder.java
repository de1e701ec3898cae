package org.crosslight.evidence.reader;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The order of day, month and year in dates written with figures only. */
public enum DateOrder {
  DAY_MONTH_YEAR,
  MONTH_DAY_YEAR,
  YEAR_MONTH_DAY;

  @JsonValue
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The order written as {@code day-month-year} and so on. */
  @JsonCreator
  public static DateOrder of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
