package org.crosslight.linkage.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.kit.code.Coded;
import org.crosslight.linkage.mention.EntityId;
import org.crosslight.linkage.mention.Identifier;
import org.crosslight.linkage.mention.IdentifierKind;
import org.jdbi.v3.core.Handle;

/**
 * Decides which entity each identifier names: same normalised identifier, same entity; nothing else
 * is ever taken as the same. Callers ask here and never assume how entities were told apart.
 */
@ApplicationScoped
public class Resolution {

  /** The entity of each identifier, made if it is new, within the handle's transaction. */
  public Map<Identifier, EntityId> resolve(Handle handle, Collection<Identifier> identifiers) {
    Map<Identifier, EntityId> resolved = new HashMap<>();
    if (identifiers.isEmpty()) {
      return resolved;
    }
    // In one order everywhere, so that two workers never wait for each other in a circle.
    List<Identifier> ordered =
        identifiers.stream()
            .distinct()
            .sorted(Comparator.comparing(Identifier::kind).thenComparing(Identifier::normalised))
            .toList();
    String[] kinds = ordered.stream().map(id -> id.kind().code()).toArray(String[]::new);
    String[] normalised = ordered.stream().map(Identifier::normalised).toArray(String[]::new);
    UUID[] ids = ordered.stream().map(id -> EntityId.next().value()).toArray(UUID[]::new);
    handle
        .createUpdate(
            """
            insert into entity (id, kind, normalised)
            select * from unnest(:ids, :kinds, :normalised)
            on conflict (kind, normalised) do nothing
            """)
        .bind("ids", ids)
        .bind("kinds", kinds)
        .bind("normalised", normalised)
        .execute();
    handle
        .createQuery(
            """
            select e.id, e.kind, e.normalised from entity e
            join unnest(:kinds, :normalised) as w (kind, normalised) using (kind, normalised)
            """)
        .bind("kinds", kinds)
        .bind("normalised", normalised)
        .map(
            (row, context) ->
                resolved.put(
                    new Identifier(
                        Coded.of(IdentifierKind.class, row.getString("kind")),
                        row.getString("normalised")),
                    new EntityId(row.getObject("id", UUID.class))))
        .list();
    return resolved;
  }
}
