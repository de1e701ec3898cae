package org.crosslight.linkage.mention;

import java.util.UUID;

/**
 * One end of a link.
 *
 * @param id the entity, or the exhibit when the holder's own identifier is not known
 * @param kind the kind of identifier, or {@code exhibit}
 * @param label how it is shown
 */
public record EntityRef(UUID id, String kind, String label) {

  /** An entity as one end of a link. */
  public static EntityRef of(UUID id, IdentifierKind kind, String label) {
    return new EntityRef(id, kind.code(), label);
  }

  /**
   * The holder of an exhibit, whose own identifier is not known, as one end of a link: not whatever
   * the exhibit holds, of which others wrote the most.
   */
  public static EntityRef exhibit(UUID id, String reference) {
    return new EntityRef(id, "exhibit", "Holder of exhibit " + reference);
  }
}
