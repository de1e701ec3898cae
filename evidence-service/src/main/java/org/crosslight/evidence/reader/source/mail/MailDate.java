package org.crosslight.evidence.reader.source.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The moment that a mail's date names (RFC 5322, with the names of zones of RFC 822).
 *
 * <p>A date without a zone, or with one whose name means several, gives none: mime4j takes such a
 * date as UTC, which would move a mail by hours without a word.
 */
public final class MailDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("ut", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("z", 0),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7));
  private static final Pattern DATE =
      Pattern.compile(
          "(?:[a-z]{3,9}[,.]?\\s+)?(\\d{1,2})[\\s-]+([a-z]{3})[a-z]{0,6}[\\s-]+(\\d{2}|\\d{4})\\s+"
              + "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s+(?:([+-])(\\d{2})(\\d{2})|([a-z]{1,3}))"
              + "(?:\\s*\\(.*)?");

  private MailDate() {}

  /** The moment, or null when the date does not fix one. */
  public static @Nullable Instant of(String written) {
    Matcher date = DATE.matcher(written.strip().toLowerCase(Locale.ROOT));
    if (!date.matches()) {
      return null;
    }
    try {
      int year = Integer.parseInt(date.group(3));
      LocalDateTime local =
          LocalDateTime.of(
              year < 50 ? 2000 + year : year < 100 ? 1900 + year : year,
              MONTHS.indexOf(date.group(2)) + 1,
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(4)),
              Integer.parseInt(date.group(5)),
              date.group(6) == null ? 0 : Math.min(59, Integer.parseInt(date.group(6))));
      ZoneOffset zone = zone(date);
      return zone == null ? null : local.toInstant(zone);
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  private static @Nullable ZoneOffset zone(Matcher date) {
    if (date.group(7) == null) {
      Integer hours = ZONES.get(date.group(10));
      return hours == null ? null : ZoneOffset.ofHours(hours);
    }
    int sign = date.group(7).equals("-") ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(
        sign * Integer.parseInt(date.group(8)), sign * Integer.parseInt(date.group(9)));
  }
}
