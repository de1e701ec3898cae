package org.crosslight.kit.access;

/** What a caller wants with a case. */
public enum Purpose {
  /** See its content. */
  READ,
  /** Read all of it from beginning to end; the one purpose that services have with a case. */
  STREAM,
  /** Add evidence, mark as read, work on it. */
  CONTRIBUTE,
  /** Change the case and its membership. */
  MANAGE
}
