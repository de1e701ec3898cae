package org.crosslight.linkage.link;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crosslight.linkage.mention.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two entities within a case, with the items that show it.
 *
 * @param count how many items show it, exactly
 * @param outward how many go from {@code from} to {@code to}
 * @param inward how many come back
 * @param items up to 20 of the items
 */
public record Link(
    LinkKind kind,
    EntityRef from,
    EntityRef to,
    long count,
    @Nullable Instant first,
    @Nullable Instant last,
    long outward,
    long inward,
    List<UUID> items) {

  public Link {
    items = List.copyOf(items);
  }
}
