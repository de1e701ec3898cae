package org.crosslight.linkage.mention;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Where in an item a mention stands; the order is the order in which citations are shown. */
public enum MentionSource {
  /** In the text as it was written. */
  TEXT,
  /** In an entry of an address book. */
  CONTACT,
  /** In the machine translation only. */
  TRANSLATION,
  /** As sender or recipient. */
  PARTY;

  /** The number kept in the database. */
  public int rank() {
    return Arrays.asList(values()).indexOf(this);
  }

  /** The source with this number. */
  public static MentionSource ofRank(int rank) {
    return values()[rank];
  }

  /** The name used in the API. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
