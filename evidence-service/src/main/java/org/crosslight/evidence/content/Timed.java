package org.crosslight.evidence.content;

import java.util.Set;

/**
 * A time and what is to be said about it.
 *
 * @param marks empty, or that it cannot be understood, never existed or happened twice
 */
public record Timed(Times times, Set<Mark> marks) {

  /** A time about which there is nothing to say. */
  public static Timed plain(Times times) {
    return new Timed(times, Set.of());
  }
}
