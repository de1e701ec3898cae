package org.crosslight.kit.feed;

/** A follower could not take in one fact; nothing behind it is taken in before it can. */
class FactRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FactRefused(CloudEvent event, RuntimeException cause) {
    super("event %s, %s: %s".formatted(event.id(), event.type(), cause), cause);
  }
}
