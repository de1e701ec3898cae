package org.crosslight.linkage.entity;

import java.util.List;
import java.util.UUID;
import org.crosslight.linkage.commonness.Commonness;

/**
 * An identifier with what the cases say of it that the caller may see.
 *
 * @param kind the kind of identifier, or {@code shared-contacts}
 * @param label how it is shown
 * @param names the names it is saved under or writes under, most frequent first, at most ten
 * @param mentionCount how often it is mentioned in the cases the caller may see
 * @param caseCount in how many cases the caller may see it occurs
 */
public record Entity(
    UUID id,
    String kind,
    String label,
    String normalised,
    List<EntityName> names,
    long mentionCount,
    long caseCount,
    Commonness commonness) {

  public Entity {
    names = List.copyOf(names);
  }

  /** A name and how often it stands beside the identifier. */
  public record EntityName(String name, long count) {}
}
