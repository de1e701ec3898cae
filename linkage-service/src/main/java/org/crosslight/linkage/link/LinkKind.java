package org.crosslight.linkage.link;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How two entities are related. */
public enum LinkKind {
  /** One sent the other a message or called. */
  COMMUNICATED,
  /** Both identifiers stand in one entry of an address book: one holder. */
  SHARED_IDENTIFIER,
  /** The first stands in the address book of the second's device. */
  CONTACT_OF,
  /** The second wrote of the first. */
  MENTIONED_BY;

  private final String wire = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name used in the API and in the database. */
  @JsonValue
  public String wire() {
    return wire;
  }

  /** The kind with this name. */
  public static LinkKind ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
