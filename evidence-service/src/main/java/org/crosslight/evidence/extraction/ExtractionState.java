package org.crosslight.evidence.extraction;

import org.crosslight.kit.code.Coded;

/** How far the reading of an original is. */
public enum ExtractionState implements Coded {
  QUEUED,
  RUNNING,
  /** Read to the end; single rows may have been rejected. */
  COMPLETE,
  /** Reading stopped before the end; what was read up to there stands. */
  PARTIAL,
  /** Nothing could be read. */
  FAILED
}
