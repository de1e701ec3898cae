package org.crosslight.linkage.connection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crosslight.linkage.LinkageConfig;
import org.crosslight.linkage.commonness.Level;
import org.crosslight.linkage.mention.MentionKind;
import org.jdbi.v3.core.Handle;

/**
 * Finds what cases have in common. This is system work over all cases: what an officer is told of
 * it is decided when it is read.
 */
@ApplicationScoped
public class ConnectionFinder {
  private final ConnectionLedger ledger;
  private final LinkageConfig config;

  public ConnectionFinder(ConnectionLedger ledger, LinkageConfig config) {
    this.ledger = ledger;
    this.config = config;
  }

  private record Occurrence(
      UUID entity, UUID caseId, MentionKind kind, Level level, StrengthRule.Side side) {}

  /**
   * Finds connections by the entities in the temporary table {@code touched}.
   *
   * <p>An entity in n cases makes n(n-1) connections, so one that reaches the limit from which
   * everything is common makes none: the work stays linear in the number of entities.
   */
  public void recountIdentifiers(Handle handle) {
    List<ConnectionLedger.Wanted> wanted = new ArrayList<>();
    List<Occurrence> group = new ArrayList<>();
    handle
        .createQuery(
            """
            select c.entity_id, c.case_id, e.kind, e.level, c.mentions,
              c.as_party + c.as_contact as personal
            from touched t
            join entity e on e.id = t.entity_id
            join case_entity c on c.entity_id = t.entity_id
            where (select count(*) from case_entity x where x.entity_id = t.entity_id)
              between 2 and :most
            order by c.entity_id, c.case_id
            """)
        .bind("most", config.commonness().commonCases() - 1)
        .map((row, context) -> occurrence(row))
        .forEach(
            occurrence -> {
              if (!group.isEmpty() && !group.getFirst().entity().equals(occurrence.entity())) {
                pair(group, wanted);
                group.clear();
              }
              group.add(occurrence);
            });
    pair(group, wanted);
    ledger.setIdentifiers(handle, wanted);
  }

  private static Occurrence occurrence(ResultSet row) throws SQLException {
    return new Occurrence(
        row.getObject("entity_id", UUID.class),
        row.getObject("case_id", UUID.class),
        MentionKind.ofWire(row.getString("kind")),
        Level.ofWire(row.getString("level")),
        new StrengthRule.Side(row.getLong("mentions"), row.getLong("personal")));
  }

  private static void pair(List<Occurrence> group, List<ConnectionLedger.Wanted> wanted) {
    for (Occurrence here : group) {
      for (Occurrence there : group) {
        if (!here.caseId().equals(there.caseId())) {
          wanted.add(
              ConnectionLedger.Wanted.identifier(
                  here.caseId(),
                  there.caseId(),
                  here.kind(),
                  here.entity(),
                  StrengthRule.ofIdentifier(here.kind(), here.level(), here.side(), there.side()),
                  StrengthRule.ofPointer(here.kind(), here.level(), here.side())));
        }
      }
    }
  }

  /**
   * Finds the exhibits of other cases that share contacts with this one although their holders'
   * numbers differ: one person may have changed number.
   *
   * <p>Contacts are looked up by entity, common ones left out; as those are what many exhibits
   * share, the rows met stay proportional to the contacts of this exhibit.
   */
  public void recountSharedContacts(Handle handle, UUID exhibit) {
    List<ConnectionLedger.Wanted> wanted = new ArrayList<>();
    handle
        .createQuery(
            """
            with mine as (
              select distinct x.entity_id, x.case_id
              from extraction_entity x join entity e on e.id = x.entity_id
              where x.exhibit_id = :exhibit and x.personal and e.level <> 'common'
                and not exists (select 1 from exhibit_owner w
                  where w.exhibit_id = x.exhibit_id and w.entity_id = x.entity_id)),
            theirs as (
              select o.exhibit_id, o.case_id, m.case_id as my_case_id,
                count(distinct o.entity_id) as shared,
                first_of(array_agg(distinct o.entity_id), 5) as examples
              from mine m
              join extraction_entity o on o.entity_id = m.entity_id and o.personal
              where o.case_id <> m.case_id
                and not exists (select 1 from exhibit_owner w
                  where w.exhibit_id = o.exhibit_id and w.entity_id = o.entity_id)
              group by o.exhibit_id, o.case_id, m.case_id
              having count(distinct o.entity_id) >= :atLeast)
            select t.*, least((select count(*) from mine), (
                select count(distinct y.entity_id)
                from extraction_entity y join entity e on e.id = y.entity_id
                where y.exhibit_id = t.exhibit_id and y.personal and e.level <> 'common'
                  and not exists (select 1 from exhibit_owner w
                    where w.exhibit_id = y.exhibit_id and w.entity_id = y.entity_id)
              )) as shared_of
            from theirs t
            where not exists (
              select 1 from exhibit_owner a join exhibit_owner b using (entity_id)
              where a.exhibit_id = :exhibit and b.exhibit_id = t.exhibit_id)
            """)
        .bind("exhibit", exhibit)
        .bind("atLeast", config.sharedContacts().atLeast())
        .map(
            (row, context) -> {
              int shared = row.getInt("shared");
              int of = row.getInt("shared_of");
              return ConnectionLedger.Wanted.sharedContacts(
                  row.getObject("my_case_id", UUID.class),
                  row.getObject("case_id", UUID.class),
                  exhibit,
                  row.getObject("exhibit_id", UUID.class),
                  StrengthRule.ofSharedContacts(shared, of, config.sharedContacts()),
                  new ConnectionLedger.Overlap(
                      shared, of, List.of((UUID[]) row.getArray("examples").getArray())));
            })
        .forEach(
            found -> {
              wanted.add(found);
              wanted.add(found.fromTheOtherSide());
            });
    ledger.setSharedContacts(handle, exhibit, wanted);
  }
}
