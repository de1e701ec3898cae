package org.crosslight.kit.access;

import org.crosslight.kit.code.Coded;

/** What a member may do in one case. */
public enum CaseRole implements Coded {
  /** Runs the case: everything, including its membership. */
  LEAD,
  /** Works on the case: reads and adds evidence. */
  INVESTIGATOR,
  /** Reads only. */
  READER;

  /** Whether a member in this role may do that. */
  public boolean allows(Purpose purpose) {
    return switch (this) {
      case LEAD -> true;
      case INVESTIGATOR -> purpose != Purpose.MANAGE;
      case READER -> purpose == Purpose.READ || purpose == Purpose.STREAM;
    };
  }
}
