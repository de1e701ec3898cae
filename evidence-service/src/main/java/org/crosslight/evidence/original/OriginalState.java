package org.crosslight.evidence.original;

import org.crosslight.kit.code.Coded;

/** What is done with the bytes of an original. */
public enum OriginalState implements Coded {
  /** They are what the sender announced, or nothing was announced; they may be read. */
  HELD,
  /** They are not what the sender announced; they are kept and never read. */
  QUARANTINED;

  /** The state of that name in the database; what is none is not read either. */
  static OriginalState stored(String code) {
    return code.equals(HELD.code()) ? HELD : QUARANTINED;
  }
}
