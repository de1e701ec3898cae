package org.crosslight.evidence.content;

import org.crosslight.kit.code.Coded;

/** How a call ended, as far as the file says. */
public enum CallOutcome implements Coded {
  ANSWERED,
  NOT_ANSWERED,
  MISSED,
  REJECTED,
  BLOCKED,
  VOICEMAIL,
  UNKNOWN
}
