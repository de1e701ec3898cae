package org.crosslight.linkage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of linkage-service. */
@ConfigMapping(prefix = "crosslight.linkage")
public interface LinkageConfig {

  /**
   * How many items are read, linked and stored in one transaction; bounds memory and repetition.
   */
  @WithDefault("2000")
  int batchItems();

  /**
   * How many recipients of one item are linked to its sender, the first ones. Every recipient is a
   * mention and can be cited; only the links of the others to the sender are left out, so that one
   * message to a broadcast list does not look like talking to each of thousands.
   */
  @WithDefault("16")
  int maxLinkedRecipients();

  /** How long a job waits for another service that cannot be reached before it is begun anew. */
  @WithDefault("PT10M")
  Duration peerPatience();

  /** Limits between rare, usual and common identifiers. */
  Commonness commonness();

  /** What makes two exhibits look like one person's. */
  SharedContacts sharedContacts();

  /** Limits between rare, usual and common identifiers. */
  interface Commonness {

    /** From so many cases on, an identifier is at most usual. */
    @WithDefault("3")
    int usualCases();

    /** From so many exhibits on, an identifier is at most usual. */
    @WithDefault("5")
    int usualExhibits();

    /** From so many cases on, an identifier is common, and no connection is made of it. */
    @WithDefault("12")
    int commonCases();

    /** From so many conversations on, an identifier met in more than one case is common. */
    @WithDefault("200")
    int commonConversations();

    /** A usual identifier that is in this percentage of all exhibits is common. */
    @WithDefault("60")
    int commonShare();
  }

  /** What makes two exhibits look like one person's. */
  interface SharedContacts {

    /** How many contacts, common ones not counted, two exhibits must share. */
    @WithDefault("3")
    int atLeast();

    /** From so many shared contacts on, with a fair share of the smaller list, it is strong. */
    @WithDefault("5")
    int strongFrom();

    /** What percentage of the smaller list of contacts must be shared to be strong. */
    @WithDefault("20")
    int strongShare();
  }
}
