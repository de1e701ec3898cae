package org.crosslight.kit.feed;

/** A follower could not take in one fact; nothing behind it is taken in before it can. */
class StuckAt extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StuckAt(CloudEvent event, RuntimeException cause) {
    super("event %s, %s: %s".formatted(event.id(), event.type(), cause), cause);
  }
}
