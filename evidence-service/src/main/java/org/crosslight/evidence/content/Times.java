package org.crosslight.evidence.content;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When something was, and what the file says of it.
 *
 * @param at the moment, or null when the file gives none that can be understood
 * @param written the time as the file writes it, or empty when it writes none
 * @param assumedZone the zone that was assumed to get from the one to the other; null when the file
 *     itself fixes the moment
 */
public record Times(@Nullable Instant at, String written, @Nullable ZoneId assumedZone) {

  /** The file says nothing of when it was. */
  public static final Times NONE = new Times(null, "", null);

  /** A moment that the file itself fixes. */
  public static Times at(Instant moment, String written) {
    return new Times(moment, written, null);
  }

  /** A time that cannot be understood; only what was written stands. */
  public static Times unreadable(String written) {
    return new Times(null, written, null);
  }
}
