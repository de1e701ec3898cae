package org.crosslight.linkage.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.page.Cursor;
import org.crosslight.kit.page.Page;
import org.crosslight.linkage.commonness.Commonness;
import org.crosslight.linkage.commonness.CommonnessRule;
import org.crosslight.linkage.commonness.Reason;
import org.crosslight.linkage.mention.EntityId;
import org.crosslight.linkage.mention.IdentifierKind;
import org.crosslight.linkage.mention.Labels;
import org.crosslight.linkage.mention.MentionFinder;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All entities, as far as the caller may see the cases they occur in. */
@ApplicationScoped
public class Entities {
  private static final int MAX_NAMES = 10;

  private final Labels labels;
  private final MentionFinder finder;

  public Entities(Labels labels, MentionFinder finder) {
    this.labels = labels;
    this.finder = finder;
  }

  private record Counted(UUID id, long mentions) {
    static Counted of(ResultSet row) throws SQLException {
      return new Counted(row.getObject("id", UUID.class), row.getLong("mentions"));
    }
  }

  /**
   * The entities of a case, the most mentioned first.
   *
   * @param query part of an identifier or of a name, or an identifier however it is written
   */
  public Page<EntityHere> ofCase(
      Handle handle,
      CaseId caseId,
      @Nullable IdentifierKind kind,
      @Nullable String query,
      @Nullable Cursor after,
      int limit) {
    Counted position = position(after);
    List<Counted> rows =
        handle
            .createQuery(
                """
                select c.entity_id as id, c.mentions from case_entity c
                where c.case_id = :case
                  and (:kind::text is null or c.kind = :kind)
                  and c.mentions <= :mentions
                  and (c.mentions < :mentions or c.entity_id > :id)
                  and (:like::text is null
                    or exists (select 1 from entity e where e.id = c.entity_id
                      and (e.normalised ilike :like or e.normalised = any(:exactly)))
                    or exists (select 1 from entity_name n where n.entity_id = c.entity_id
                      and n.case_id = c.case_id and n.name ilike :like))
                order by c.mentions desc, c.entity_id limit :limit
                """)
            .bind("case", caseId)
            .bind("kind", kind == null ? null : kind.code())
            .bind("mentions", position.mentions())
            .bind("id", position.id())
            .bind("like", query == null ? null : "%" + escaped(query) + "%")
            .bind("exactly", query == null ? new String[0] : readings(query))
            .bind("limit", limit + 1)
            .map((row, context) -> Counted.of(row))
            .list();
    Map<UUID, Entity> entities = byId(handle, rows.stream().map(Counted::id).toList());
    return Page.of(rows, limit, row -> row.mentions() + " " + row.id())
        .map(row -> new EntityHere(known(entities, row.id()), row.mentions()));
  }

  /** The entity, if it occurs in the case. */
  public Optional<EntityHere> find(Handle handle, CaseId caseId, EntityId entity) {
    return handle
        .createQuery(
            """
            select entity_id as id, mentions from case_entity
            where case_id = :case and entity_id = :entity
            """)
        .bind("case", caseId)
        .bind("entity", entity)
        .map((row, context) -> Counted.of(row))
        .findOne()
        .map(
            row ->
                new EntityHere(known(byId(handle, List.of(row.id())), row.id()), row.mentions()));
  }

  /** Whether the entity occurs in the case. */
  public boolean isIn(Handle handle, CaseId caseId, EntityId entity) {
    return handle
        .createQuery(
            """
            select exists (
              select 1 from case_entity where case_id = :case and entity_id = :entity)
            """)
        .bind("case", caseId)
        .bind("entity", entity)
        .mapTo(Boolean.class)
        .one();
  }

  /** The entities with these ids that the caller may see. */
  public Map<UUID, Entity> byId(Handle handle, Collection<UUID> ids) {
    Map<UUID, Entity> entities = new LinkedHashMap<>();
    if (ids.isEmpty()) {
      return entities;
    }
    UUID[] wanted = ids.toArray(UUID[]::new);
    Map<UUID, List<Entity.EntityName>> names = names(handle, wanted);
    handle
        .createQuery(
            """
            select e.id, e.kind, e.normalised, e.reason, sum(c.mentions) as mentions,
                   count(*) as cases
            from entity e join case_entity c on c.entity_id = e.id
            where e.id = any(:ids) group by e.id
            """)
        .bind("ids", wanted)
        .map(
            (row, context) -> {
              UUID id = row.getObject("id", UUID.class);
              IdentifierKind kind = Coded.of(IdentifierKind.class, row.getString("kind"));
              String normalised = row.getString("normalised");
              List<Entity.EntityName> called = names.getOrDefault(id, List.of());
              return new Entity(
                  id,
                  kind.code(),
                  labels.of(kind, normalised),
                  normalised,
                  called,
                  row.getLong("mentions"),
                  row.getLong("cases"),
                  Commonness.of(shown(Coded.of(Reason.class, row.getString("reason")), called)));
            })
        .forEach(entity -> entities.put(entity.id(), entity));
    return entities;
  }

  /** A name in a case the caller may not see must not show through the reason it gave. */
  private static Reason shown(Reason reason, List<Entity.EntityName> visible) {
    return reason == Reason.BUSINESS_NAME
            && visible.stream().noneMatch(name -> CommonnessRule.isBusiness(name.name()))
        ? Reason.MANY_PLACES
        : reason;
  }

  private static Map<UUID, List<Entity.EntityName>> names(Handle handle, UUID[] ids) {
    Map<UUID, List<Entity.EntityName>> names = new HashMap<>();
    handle
        .createQuery(
            """
            select * from (
              select entity_id, name, sum(count) as count, row_number() over (
                partition by entity_id order by sum(count) desc, name) as place
              from entity_name where entity_id = any(:ids) group by entity_id, name) n
            where place <= :most order by entity_id, place
            """)
        .bind("ids", ids)
        .bind("most", MAX_NAMES)
        .map(
            (row, context) ->
                names
                    .computeIfAbsent(
                        row.getObject("entity_id", UUID.class), id -> new ArrayList<>())
                    .add(new Entity.EntityName(row.getString("name"), row.getLong("count"))))
        .list();
    return names;
  }

  /** What the words searched for are when read as an identifier of each kind. */
  private String[] readings(String query) {
    return Arrays.stream(IdentifierKind.values())
        .map(kind -> finder.extractor(kind).normalise(query))
        .filter(Objects::nonNull)
        .toArray(String[]::new);
  }

  private static String escaped(String query) {
    return query.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static Counted position(@Nullable Cursor after) {
    if (after == null) {
      return new Counted(new UUID(0, 0), Long.MAX_VALUE);
    }
    try {
      String[] parts = after.position().split(" ", 2);
      return new Counted(UUID.fromString(parts[1]), Long.parseLong(parts[0]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
      throw Cursor.invalid();
    }
  }

  private static Entity known(Map<UUID, Entity> entities, UUID id) {
    return Objects.requireNonNull(entities.get(id), "an entity without its row");
  }
}
