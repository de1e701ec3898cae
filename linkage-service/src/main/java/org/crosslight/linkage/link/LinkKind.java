package org.crosslight.linkage.link;

import org.crosslight.kit.code.Coded;

/** How two entities are related. */
public enum LinkKind implements Coded {
  /** One sent the other a message or called. */
  COMMUNICATED,
  /** Both identifiers stand in one entry of an address book: one holder. */
  SHARED_IDENTIFIER,
  /** The first stands in the address book of the second's device. */
  CONTACT_OF,
  /** The second wrote of the first. */
  MENTIONED_BY
}
