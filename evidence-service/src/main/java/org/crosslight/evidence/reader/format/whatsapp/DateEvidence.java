package org.crosslight.evidence.reader.format.whatsapp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.crosslight.evidence.reader.DateOrder;
import org.jspecify.annotations.Nullable;

/** What all dates of an export together say about the order of day and month. */
final class DateEvidence {
  private boolean yearFirst;
  private char separator;
  private long dayFirstOnly;
  private long monthFirstOnly;
  private long backwardsIfDayFirst;
  private long backwardsIfMonthFirst;
  private int lastIfDayFirst;
  private int lastIfMonthFirst;

  void take(Header header) {
    yearFirst = header.style().yearFirst();
    separator = header.style().separator();
    if (yearFirst) {
      return;
    }
    int a = header.first();
    int b = header.second();
    if (a > 12 && b <= 12) {
      dayFirstOnly++;
    } else if (b > 12 && a <= 12) {
      monthFirstOnly++;
    }
    int dayFirst = header.third() * 10_000 + b * 100 + a;
    int monthFirst = header.third() * 10_000 + a * 100 + b;
    if (dayFirst < lastIfDayFirst) {
      backwardsIfDayFirst++;
    }
    if (monthFirst < lastIfMonthFirst) {
      backwardsIfMonthFirst++;
    }
    lastIfDayFirst = dayFirst;
    lastIfMonthFirst = monthFirst;
  }

  /**
   * The order and how it was found.
   *
   * @param assumed nothing in the file settles it
   */
  record Decision(DateOrder order, boolean assumed, String because) {}

  Decision decide(@Nullable DateOrder told) {
    if (told != null && yearFirst == (told == DateOrder.YEAR_MONTH_DAY)) {
      return new Decision(told, false, "as told");
    }
    if (yearFirst) {
      return new Decision(DateOrder.YEAR_MONTH_DAY, false, "the year comes first");
    }
    if (dayFirstOnly != monthFirstOnly) {
      return dayFirstOnly > monthFirstOnly
          ? new Decision(DateOrder.DAY_MONTH_YEAR, false, "a first field is above 12")
          : new Decision(DateOrder.MONTH_DAY_YEAR, false, "a second field is above 12");
    }
    if (backwardsIfDayFirst != backwardsIfMonthFirst) {
      return backwardsIfDayFirst < backwardsIfMonthFirst
          ? new Decision(DateOrder.DAY_MONTH_YEAR, false, "only so do the dates run forward")
          : new Decision(DateOrder.MONTH_DAY_YEAR, false, "only so do the dates run forward");
    }
    return new Decision(DateOrder.DAY_MONTH_YEAR, separator != '.', "the usual order here");
  }

  /** The header's time in this order, or null when there is no such date. */
  static @Nullable LocalDateTime timeOf(Header header, DateOrder order) {
    int year = order == DateOrder.YEAR_MONTH_DAY ? header.first() : header.third();
    int month = order == DateOrder.MONTH_DAY_YEAR ? header.first() : header.second();
    int day =
        switch (order) {
          case DAY_MONTH_YEAR -> header.first();
          case MONTH_DAY_YEAR -> header.second();
          case YEAR_MONTH_DAY -> header.third();
        };
    try {
      return LocalDate.of(year < 100 ? 2000 + year : year, month, day)
          .atTime(header.hourOfDay(), header.minute(), header.seconds());
    } catch (DateTimeException noSuchDate) {
      return null;
    }
  }
}
