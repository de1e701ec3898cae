package org.crosslight.linkage.commonness;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crosslight.kit.code.Coded;
import org.crosslight.linkage.mention.Identifier;
import org.crosslight.linkage.mention.IdentifierKind;
import org.jdbi.v3.core.Handle;

/** Keeps the level of every entity, which depends on all cases and therefore is system work. */
@ApplicationScoped
public class EntityLevels {
  private final CommonnessRule rule;

  public EntityLevels(CommonnessRule rule) {
    this.rule = rule;
  }

  private record Judged(UUID entity, Reason before, Reason now) {}

  /**
   * Judges the entities in the temporary table {@code touched} anew; returns those that became
   * common or ceased to be.
   *
   * <p>Those that were met in most exhibits are added to the table: they are few, and with every
   * exhibit that comes they may cease to be, whichever order exhibits arrive in.
   */
  public Set<UUID> recount(Handle handle) {
    handle.execute(
        """
        insert into touched select id from entity where reason = 'many-places'
        on conflict do nothing
        """);
    long exhibits =
        handle
            .createQuery(
                """
                select count(distinct exhibit_id) from source_extraction where state <> 'superseded'
                """)
            .mapTo(Long.class)
            .one();
    List<Judged> changed = new ArrayList<>();
    handle
        .createQuery(
            """
            select e.id, e.kind, e.normalised, e.reason, r.cases, r.exhibits, r.conversations,
              array(select n.name from entity_name n where n.entity_id = e.id
                group by n.name order by sum(n.count) desc, n.name limit 50) as names
            from touched t join entity e on e.id = t.entity_id
            cross join lateral (
              select count(distinct x.case_id) as cases, count(distinct x.exhibit_id) as exhibits,
                     coalesce(sum(x.conversations), 0) as conversations
              from extraction_entity x where x.entity_id = e.id) r
            """)
        .setFetchSize(5_000)
        .map((row, context) -> judged(row, exhibits))
        .forEach(
            judged -> {
              if (judged.before() != judged.now()) {
                changed.add(judged);
              }
            });
    store(handle, changed);
    Set<UUID> crossed = new HashSet<>();
    for (Judged judged : changed) {
      if ((judged.before().level() == Level.COMMON) != (judged.now().level() == Level.COMMON)) {
        crossed.add(judged.entity());
      }
    }
    return crossed;
  }

  private Judged judged(ResultSet row, long knownExhibits) throws SQLException {
    Array names = row.getArray("names");
    Reach reach =
        new Reach(
            new Identifier(
                Coded.of(IdentifierKind.class, row.getString("kind")), row.getString("normalised")),
            row.getLong("cases"),
            row.getLong("exhibits"),
            row.getLong("conversations"),
            knownExhibits,
            List.of((String[]) names.getArray()));
    return new Judged(
        row.getObject("id", UUID.class),
        Coded.of(Reason.class, row.getString("reason")),
        rule.judge(reach));
  }

  private static void store(Handle handle, List<Judged> changed) {
    if (changed.isEmpty()) {
      return;
    }
    handle
        .createUpdate(
            """
            update entity e set level = w.level, reason = w.reason
            from unnest(:ids, :levels, :reasons) as w (id, level, reason) where e.id = w.id
            """)
        .bind("ids", changed.stream().map(Judged::entity).toArray(UUID[]::new))
        .bind("levels", changed.stream().map(j -> j.now().level().code()).toArray(String[]::new))
        .bind("reasons", changed.stream().map(j -> j.now().code()).toArray(String[]::new))
        .execute();
  }
}
