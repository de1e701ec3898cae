package org.crosslight.evidence.content;

import org.jspecify.annotations.Nullable;

/**
 * A voice or video call. What the app wrote about it, where it wrote anything, is the row's text.
 *
 * @param durationSeconds whole seconds, or null when the file does not say
 */
public record Call(@Nullable Long durationSeconds, CallOutcome outcome) implements Body {

  @Override
  public boolean foundByPeople() {
    return true;
  }

  @Override
  public long characters() {
    return 0;
  }
}
