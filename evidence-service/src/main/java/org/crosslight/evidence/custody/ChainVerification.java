package org.crosslight.evidence.custody;

import org.jspecify.annotations.Nullable;

/**
 * Whether a chain of custody is whole.
 *
 * @param intact every event is as it was written, none is missing, added or moved
 * @param checkedEvents events found in order before the first fault
 * @param brokenAt sequence at which the first fault shows; {@code null} when intact
 */
public record ChainVerification(boolean intact, long checkedEvents, @Nullable Long brokenAt) {

  static ChainVerification whole(long events) {
    return new ChainVerification(true, events, null);
  }

  static ChainVerification broken(long checkedBefore, long at) {
    return new ChainVerification(false, checkedBefore, at);
  }
}
