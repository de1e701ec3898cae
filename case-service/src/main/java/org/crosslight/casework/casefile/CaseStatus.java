package org.crosslight.casework.casefile;

import org.crosslight.kit.code.Coded;

/** Whether a case is worked on. */
public enum CaseStatus implements Coded {
  LIVE,
  CLOSED
}
