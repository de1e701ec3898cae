package org.crosslight.kit.feed;

import org.crosslight.kit.peer.Peer;
import org.jdbi.v3.core.Handle;

/**
 * Learns from another service's feed. Every CDI bean of this type is run in a service's worker; its
 * position is stored in the transaction of its effect, so each fact takes effect exactly once.
 */
public interface FeedFollower {

  /** Stable name of the position, unique in this service. */
  String name();

  /** Whose feed. */
  Peer peer();

  /** Whether to run at all. */
  default boolean enabled() {
    return true;
  }

  /**
   * Takes in one fact within a system transaction. Facts of types that do not matter are ignored.
   * Long work belongs in a job enqueued here. An exception rolls back and is tried again.
   */
  void apply(Handle handle, CloudEvent event);
}
