package org.crosslight.evidence.reader.source.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.crosslight.evidence.content.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Turns times of a wall clock into moments, in the order of a file.
 *
 * <p>Where the clocks went forward over a time, it is moved forward with them. Where they went
 * back, it happened twice: the first moment is taken unless the row before is already later.
 */
public final class LocalTimes {
  private final ZoneId zone;
  private @Nullable Instant previous;

  public LocalTimes(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * A moment and what is to be said about it.
   *
   * @param marks empty, or that the time never existed or happened twice
   */
  public record Moment(Instant at, Set<Mark> marks) {}

  public Moment momentOf(LocalDateTime local) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    Moment moment =
        switch (offsets.size()) {
          case 1 -> new Moment(local.toInstant(offsets.getFirst()), Set.of());
          case 0 -> new Moment(local.atZone(zone).toInstant(), Set.of(Mark.TIME_IN_CLOCK_GAP));
          default -> new Moment(twice(local, offsets), Set.of(Mark.TIME_TWICE));
        };
    previous = moment.at();
    return moment;
  }

  private Instant twice(LocalDateTime local, List<ZoneOffset> offsets) {
    Instant first = local.toInstant(offsets.getFirst());
    Instant second = local.toInstant(offsets.getLast());
    Instant before = previous;
    return before != null && before.isAfter(first) && !before.isAfter(second) ? second : first;
  }
}
