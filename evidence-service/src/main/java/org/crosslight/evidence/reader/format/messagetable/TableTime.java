package org.crosslight.evidence.reader.format.messagetable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosslight.evidence.reader.DateOrder;
import org.jspecify.annotations.Nullable;

/** The ways in which tables write a moment. */
final class TableTime {
  private static final String CLOCK =
      "(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?"
          + "(?:\\s*(?<half>[AaPp])\\.?\\s?[Mm]\\.?)?";
  private static final String ZONE =
      "\\s*(?:(?<utc>\\(?(?:UTC|GMT)\\s*(?<utcoffset>[+-]\\d{1,2}(?::?\\d{2})?)?\\)?|Z)"
          + "|(?<offset>[+-]\\d{2}:?\\d{2}))?";
  private static final String AFTER_DATE = "(?:[T,\\s]+" + CLOCK + ZONE + ")?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<a>\\d{4})[-/.](?<b>\\d{1,2})[-/.](?<c>\\d{1,2})" + AFTER_DATE);
  private static final Pattern FIGURES =
      Pattern.compile("(?<a>\\d{1,2})[-/.](?<b>\\d{1,2})[-/.](?<c>\\d{4}|\\d{2})" + AFTER_DATE);
  private static final Pattern DAY_NAMED =
      Pattern.compile(
          "(?<a>\\d{1,2})\\.?[\\s-](?<b>\\p{L}{3,12})\\.?[\\s,-]+(?<c>\\d{4})" + AFTER_DATE);
  private static final Pattern NAMED_DAY =
      Pattern.compile("(?<b>\\p{L}{3,12})\\.?\\s+(?<a>\\d{1,2}),?\\s+(?<c>\\d{4})" + AFTER_DATE);
  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}|\\d{16}");

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("ene", 1),
          Map.entry("gen", 1),
          Map.entry("ian", 1),
          Map.entry("feb", 2),
          Map.entry("fév", 2),
          Map.entry("fev", 2),
          Map.entry("mar", 3),
          Map.entry("mär", 3),
          Map.entry("mrt", 3),
          Map.entry("apr", 4),
          Map.entry("avr", 4),
          Map.entry("abr", 4),
          Map.entry("may", 5),
          Map.entry("mai", 5),
          Map.entry("maj", 5),
          Map.entry("mag", 5),
          Map.entry("mei", 5),
          Map.entry("jun", 6),
          Map.entry("giu", 6),
          Map.entry("iun", 6),
          Map.entry("jui", 6),
          Map.entry("jul", 7),
          Map.entry("lug", 7),
          Map.entry("iul", 7),
          Map.entry("aug", 8),
          Map.entry("aoû", 8),
          Map.entry("ago", 8),
          Map.entry("sep", 9),
          Map.entry("set", 9),
          Map.entry("oct", 10),
          Map.entry("okt", 10),
          Map.entry("ott", 10),
          Map.entry("out", 10),
          Map.entry("nov", 11),
          Map.entry("noi", 11),
          Map.entry("dec", 12),
          Map.entry("dez", 12),
          Map.entry("déc", 12),
          Map.entry("dic", 12));

  private TableTime() {}

  /**
   * A time as a cell gives it; one of the two is not null.
   *
   * @param local a wall clock's time in a zone that the cell does not name
   * @param at a moment, where the cell names the zone or counts seconds
   */
  record Read(@Nullable LocalDateTime local, @Nullable Instant at) {}

  /** The first two fields of a date in figures, or null when the order is no question. */
  static int @Nullable [] orderless(String text) {
    Matcher matcher = FIGURES.matcher(text.strip());
    if (text.length() > 60 || !matcher.matches()) {
      return null;
    }
    return new int[] {Integer.parseInt(matcher.group("a")), Integer.parseInt(matcher.group("b"))};
  }

  /** Whether the text is a date, with or without a time. */
  static boolean isDated(String text) {
    return read(text, DateOrder.DAY_MONTH_YEAR) != null
        || read(text, DateOrder.MONTH_DAY_YEAR) != null;
  }

  /** The time, or null when the text is none. */
  static @Nullable Read read(String written, DateOrder order) {
    String text = written.strip().replace('\u202F', ' ').replace('\u00A0', ' ');
    if (text.length() > 60) {
      return null;
    }
    try {
      Matcher matcher = YEAR_FIRST.matcher(text);
      if (matcher.matches()) {
        return read(matcher, number(matcher, "a"), number(matcher, "b"), number(matcher, "c"));
      }
      matcher = FIGURES.matcher(text);
      if (matcher.matches()) {
        boolean monthFirst = order == DateOrder.MONTH_DAY_YEAR;
        int year = number(matcher, "c");
        return read(
            matcher,
            year < 100 ? 2000 + year : year,
            number(matcher, monthFirst ? "a" : "b"),
            number(matcher, monthFirst ? "b" : "a"));
      }
      matcher = DAY_NAMED.matcher(text);
      if (!matcher.matches()) {
        matcher = NAMED_DAY.matcher(text);
      }
      if (matcher.matches()) {
        return read(matcher, number(matcher, "c"), month(matcher.group("b")), number(matcher, "a"));
      }
      return EPOCH.matcher(text).matches() ? epoch(text) : null;
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  private static Read epoch(String digits) {
    long value = Long.parseLong(digits);
    return new Read(
        null,
        switch (digits.length()) {
          case 10 -> Instant.ofEpochSecond(value);
          case 13 -> Instant.ofEpochMilli(value);
          default -> Instant.ofEpochSecond(value / 1_000_000, value % 1_000_000 * 1_000);
        });
  }

  private static int month(String name) {
    String start = name.toLowerCase(Locale.ROOT).substring(0, 3);
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("juil")) {
      return 7;
    }
    return MONTHS.getOrDefault(start, 0);
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Read read(Matcher matcher, int year, int month, int day) {
    LocalDateTime local = LocalDate.of(year, month, day).atTime(clock(matcher));
    ZoneOffset offset = offset(matcher);
    return offset == null ? new Read(local, null) : new Read(null, local.toInstant(offset));
  }

  private static LocalTime clock(Matcher matcher) {
    if (matcher.group("hour") == null) {
      return LocalTime.MIDNIGHT;
    }
    int hour = number(matcher, "hour");
    String half = matcher.group("half");
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    String second = matcher.group("second");
    String fraction = matcher.group("fraction");
    return LocalTime.of(
        hour,
        number(matcher, "minute"),
        second == null ? 0 : Integer.parseInt(second),
        fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9)));
  }

  private static @Nullable ZoneOffset offset(Matcher matcher) {
    if (matcher.group("hour") == null) {
      return null;
    }
    String offset =
        matcher.group("utc") == null ? matcher.group("offset") : matcher.group("utcoffset");
    if (offset == null) {
      return matcher.group("utc") == null ? null : ZoneOffset.UTC;
    }
    String digits = offset.substring(1).replace(":", "");
    int hours =
        Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    int sign = offset.charAt(0) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }
}
