package org.crosslight.linkage.mention;

import java.util.Arrays;
import org.crosslight.kit.code.Coded;

/** Where in an item a mention stands; the order is the order in which citations are shown. */
public enum MentionSource implements Coded {
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
}
