package org.crosslight.evidence.content;

import org.crosslight.kit.code.Coded;

/** Which way an item went, seen from the device's owner. */
public enum Direction implements Coded {
  INCOMING,
  OUTGOING,
  /** The file does not say and nothing in it settles whose device it was. */
  UNKNOWN
}
