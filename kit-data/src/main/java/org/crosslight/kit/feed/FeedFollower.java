package org.crosslight.kit.feed;

import org.crosslight.kit.peer.Peer;
import org.jdbi.v3.core.Handle;

/**
 * Learns from another service's feed. Every CDI bean of this type is run in a service's worker; its
 * position is stored in the transaction of its effect, so each fact takes effect exactly once.
 */
public abstract class FeedFollower {

  private final String name;
  private final Peer peer;

  /**
   * @param name stable name of the position, unique in this service
   * @param peer whose feed
   */
  protected FeedFollower(String name, Peer peer) {
    this.name = name;
    this.peer = peer;
  }

  /** Stable name of the position, unique in this service. */
  public final String name() {
    return name;
  }

  /** Whose feed. */
  public final Peer peer() {
    return peer;
  }

  /** Whether to run at all. */
  public boolean enabled() {
    return true;
  }

  /**
   * Takes in one fact within a system transaction. Facts of types that do not matter are ignored.
   * Long work belongs in a job enqueued here. An exception rolls back and is tried again.
   */
  public abstract void apply(Handle handle, CloudEvent event);
}
