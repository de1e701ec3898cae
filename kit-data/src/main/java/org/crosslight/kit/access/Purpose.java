package org.crosslight.kit.access;

/** What a caller wants with a case. */
public enum Purpose {
  /** See its content. */
  READ,
  /** Add evidence, mark as read, work on it. */
  CONTRIBUTE,
  /** Change the case and its membership. */
  MANAGE
}
