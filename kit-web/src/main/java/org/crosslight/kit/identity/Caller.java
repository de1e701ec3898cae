package org.crosslight.kit.identity;

/** Whoever sent the request: a person, or another service acting for nobody in particular. */
public sealed interface Caller permits Officer, SystemClient {

  /** The stable name under which the caller's actions are recorded. */
  String name();
}
