package org.crosslight.evidence.content;

import org.crosslight.kit.code.Coded;

/** How a call ended, as far as the file says. */
public enum CallOutcome implements Coded {
  ANSWERED,
  /** Made by the owner, and not taken by the other side. */
  NOT_ANSWERED,
  /** Came to the owner, who did not take it. */
  MISSED,
  /** Turned down by whom it came to. */
  REJECTED,
  /** Not let through by the device. */
  BLOCKED,
  VOICEMAIL,
  /** The file does not say. */
  UNKNOWN
}
