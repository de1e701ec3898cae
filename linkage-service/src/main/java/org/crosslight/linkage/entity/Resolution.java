package org.crosslight.linkage.entity;

import java.util.Collection;
import java.util.Map;
import org.crosslight.linkage.mention.EntityId;
import org.crosslight.linkage.mention.Identifier;
import org.jdbi.v3.core.Handle;

/**
 * Decides which entity each identifier names. The seam at which scored resolution comes in: callers
 * ask for entities and never assume how they were told apart.
 */
public interface Resolution {

  /** The entity of each identifier, made if it is new, within the handle's transaction. */
  Map<Identifier, EntityId> resolve(Handle handle, Collection<Identifier> identifiers);
}
