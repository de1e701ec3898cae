package org.crosslight.evidence.content;

import org.jspecify.annotations.Nullable;

/**
 * Something that one party wrote or sent to others; its words are the row's text.
 *
 * @param forwardedFrom whose message it was before it was passed on, where the source says so; that
 *     it was passed on at all is the mark {@link Mark#FORWARDED}
 */
public record Message(@Nullable Party forwardedFrom) implements Body {

  /** A message of its own, not passed on from anybody known. */
  public static final Message PLAIN = new Message(null);

  @Override
  public long characters() {
    return forwardedFrom == null ? 0 : forwardedFrom.characters();
  }
}
