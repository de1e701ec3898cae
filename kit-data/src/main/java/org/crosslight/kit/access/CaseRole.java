package org.crosslight.kit.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a member may do in one case. */
public enum CaseRole {
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

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a label; throws {@link IllegalArgumentException} for one that is no case role. */
  @JsonCreator
  public static CaseRole labelled(String label) {
    for (CaseRole role : values()) {
      if (role.label().equals(label)) {
        return role;
      }
    }
    throw new IllegalArgumentException("not a case role; use lead, investigator or reader");
  }
}
