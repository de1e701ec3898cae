package org.crosslight.evidence.reader.source.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.Timed;
import org.crosslight.evidence.content.Times;
import org.jspecify.annotations.Nullable;

/**
 * Makes times as files write them into moments, in the order of a file.
 *
 * <p>Where a file names no zone one is assumed. Where the clocks went forward over a time, it is
 * moved forward with them. Where they went back, it happened twice: the first moment is taken
 * unless the row before is already later.
 */
public final class WrittenTimes {
  /** Fewer milliseconds than these would be before March 1973: the number counts seconds. */
  private static final long LEAST_MILLISECONDS = 100_000_000_000L;

  /** The same of microseconds, as against milliseconds. */
  private static final long LEAST_MICROSECONDS = 100_000_000_000_000L;

  private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_DATE_TIME;

  private final ZoneId zone;
  private @Nullable Instant previous;

  public WrittenTimes(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * A time of a wall clock whose zone the file does not name.
   *
   * @param local null when what is written cannot be understood
   */
  public Timed local(@Nullable LocalDateTime local, String written) {
    if (local == null) {
      return unreadable(written);
    }
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    Instant at =
        switch (offsets.size()) {
          case 1 -> local.toInstant(offsets.getFirst());
          case 0 -> local.atZone(zone).toInstant();
          default -> twice(local, offsets);
        };
    previous = at;
    Set<Mark> marks =
        switch (offsets.size()) {
          case 1 -> Set.of();
          case 0 -> Set.of(Mark.TIME_IN_CLOCK_GAP);
          default -> Set.of(Mark.TIME_TWICE);
        };
    return new Timed(new Times(at, written, zone), marks);
  }

  private Instant twice(LocalDateTime local, List<ZoneOffset> offsets) {
    Instant first = local.toInstant(offsets.getFirst());
    Instant second = local.toInstant(offsets.getLast());
    Instant before = previous;
    return before != null && before.isAfter(first) && !before.isAfter(second) ? second : first;
  }

  /**
   * A time as ISO 8601 has it: a moment where it names its offset, else a wall clock's time.
   *
   * @param written null when there is none
   */
  public Timed iso(@Nullable String written) {
    if (written == null) {
      return Timed.plain(Times.NONE);
    }
    try {
      return switch (ISO.parseBest(written, OffsetDateTime::from, LocalDateTime::from)) {
        case OffsetDateTime fixed -> moment(fixed.toInstant(), written);
        case LocalDateTime wall -> local(wall, written);
        default -> unreadable(written);
      };
    } catch (DateTimeException notIso) {
      return unreadable(written);
    }
  }

  /** A moment that the file itself fixes. */
  public static Timed moment(Instant at, String written) {
    return Timed.plain(Times.at(at, written));
  }

  /**
   * Seconds, milliseconds or microseconds since 1970, told from their size.
   *
   * @param figures the number, as the file has it
   * @param written what the file writes for people to read, or the figures again
   */
  public static Timed epoch(@Nullable String figures, String written) {
    if (figures == null || !figures.matches("\\d{1,16}")) {
      return unreadable(written);
    }
    return epoch(Long.parseLong(figures), written);
  }

  /** The same where the figures are all there is; no time where there are none. */
  public static Timed epoch(@Nullable String figures) {
    return figures == null ? Timed.plain(Times.NONE) : epoch(figures, figures);
  }

  /**
   * Milliseconds since 1970, or seconds where there are too few figures for those.
   *
   * @param figures the number, as the file has it
   * @param written what the file writes for people to read, or the figures again
   */
  public static Timed millis(@Nullable String figures, String written) {
    if (figures == null || !figures.matches("\\d{1,15}")) {
      return unreadable(written);
    }
    long value = Long.parseLong(figures);
    return moment(Instant.ofEpochMilli(value < LEAST_MILLISECONDS ? value * 1000 : value), written);
  }

  /** The same where the figures are all there is; no time where there are none. */
  public static Timed millis(@Nullable String figures) {
    return figures == null ? Timed.plain(Times.NONE) : millis(figures, figures);
  }

  /** Seconds, milliseconds or microseconds since 1970, told from their size. */
  public static Timed epoch(long value, String written) {
    try {
      if (value >= LEAST_MICROSECONDS) {
        return moment(Instant.ofEpochSecond(value / 1_000_000, value % 1_000_000 * 1_000), written);
      }
      return moment(
          Instant.ofEpochMilli(value < LEAST_MILLISECONDS ? value * 1000 : value), written);
    } catch (DateTimeException | ArithmeticException noSuchTime) {
      return unreadable(written);
    }
  }

  /** A time of which only what is written stands. */
  public static Timed unreadable(String written) {
    return new Timed(Times.unreadable(written), Set.of(Mark.TIME_UNREADABLE));
  }
}
