package org.crosslight.linkage.connection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.crosslight.kit.code.Coded;
import org.crosslight.linkage.LinkageConfig;
import org.crosslight.linkage.commonness.Level;
import org.crosslight.linkage.mention.IdentifierKind;
import org.jdbi.v3.core.Handle;

/**
 * Finds what cases have in common. This is system work over all cases: what an officer is told of
 * it is decided when it is read.
 */
@ApplicationScoped
public class ConnectionFinder {
  private static final int EXAMPLES = 5;

  private final KnownConnections ledger;
  private final LinkageConfig config;

  public ConnectionFinder(KnownConnections ledger, LinkageConfig config) {
    this.ledger = ledger;
    this.config = config;
  }

  /** An identifier in one file of a case. */
  private record Occurrence(
      UUID entity,
      UUID caseId,
      IdentifierKind kind,
      Level level,
      String file,
      StrengthRule.Side side) {}

  /**
   * Finds connections by the entities in the temporary table {@code touched}.
   *
   * <p>An entity in n cases makes n(n-1) connections, so one that reaches the limit from which
   * everything is common makes none: the work stays linear in the number of entities.
   */
  public void recountIdentifiers(Handle handle) {
    List<KnownConnections.Wanted> wanted = new ArrayList<>();
    List<Occurrence> group = new ArrayList<>();
    handle
        .createQuery(
            """
            select x.entity_id, x.case_id, e.kind, e.level, s.file,
              max(x.mentions) as mentions, max(x.as_party + x.as_contact) as personal
            from touched t
            join entity e on e.id = t.entity_id
            join extraction_entity x on x.entity_id = t.entity_id
            cross join lateral (
              select coalesce(s.original_sha256, s.extraction_id::text) as file
              from source_extraction s where s.extraction_id = x.extraction_id) s
            where (select count(*) from case_entity c where c.entity_id = t.entity_id)
              between 2 and :most
            group by x.entity_id, x.case_id, e.kind, e.level, s.file
            order by x.entity_id
            """)
        .bind("most", config.commonness().commonCases() - 1)
        .setFetchSize(5_000)
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
        Coded.of(IdentifierKind.class, row.getString("kind")),
        Coded.of(Level.class, row.getString("level")),
        row.getString("file"),
        new StrengthRule.Side(row.getLong("mentions"), row.getLong("personal")));
  }

  /** Pairs the cases of one identifier. */
  private static void pair(List<Occurrence> group, List<KnownConnections.Wanted> wanted) {
    Map<UUID, Map<String, StrengthRule.Side>> files = new TreeMap<>();
    for (Occurrence occurrence : group) {
      files
          .computeIfAbsent(occurrence.caseId(), caseId -> new HashMap<>())
          .put(occurrence.file(), occurrence.side());
    }
    Map<UUID, MentionsByFile> cases = new LinkedHashMap<>();
    files.forEach((caseId, held) -> cases.put(caseId, new MentionsByFile(held)));
    cases.forEach(
        (hereId, here) ->
            cases.forEach(
                (thereId, there) -> {
                  if (!hereId.equals(thereId)) {
                    wanted.add(connection(group.getFirst(), hereId, here, thereId, there));
                  }
                }));
  }

  private static KnownConnections.Wanted connection(
      Occurrence of, UUID hereId, MentionsByFile here, UUID thereId, MentionsByFile there) {
    return KnownConnections.Wanted.identifier(
        hereId,
        thereId,
        of.kind(),
        of.entity(),
        StrengthRule.ofIdentifier(of.kind(), of.level(), here, there),
        StrengthRule.ofPointer(of.kind(), of.level(), here.side()),
        CopiedSides.of(here, there));
  }

  /**
   * Finds the exhibits of other cases that share contacts with this one although their holders'
   * numbers differ: one person may have changed number.
   *
   * <p>Contacts are looked up by entity, common ones left out; as those are what many exhibits
   * share, the rows met stay proportional to the contacts of this exhibit. A contact that one of
   * the two has only in files the other holds too is not counted, unless there would be no
   * connection without; then it is one of copies.
   */
  public void recountSharedContacts(Handle handle, UUID exhibit) {
    List<KnownConnections.Wanted> wanted = new ArrayList<>();
    handle
        .createQuery(
            """
            with file as not materialized (
              select extraction_id, coalesce(original_sha256, extraction_id::text) as file
              from source_extraction),
            mine as (
              select x.entity_id, x.case_id, array_agg(f.file) as files
              from extraction_entity x join entity e on e.id = x.entity_id
              join file f on f.extraction_id = x.extraction_id
              where x.exhibit_id = :exhibit and x.personal and e.level <> 'common'
                and not exists (select 1 from exhibit_owner w
                  where w.exhibit_id = x.exhibit_id and w.entity_id = x.entity_id)
              group by x.entity_id, x.case_id),
            contact as (
              select o.exhibit_id, o.case_id, m.case_id as my_case_id, o.entity_id,
                any_value(m.files) as mine, array_agg(f.file) as theirs
              from mine m
              join extraction_entity o on o.entity_id = m.entity_id and o.personal
              join file f on f.extraction_id = o.extraction_id
              where o.case_id <> m.case_id
                and not exists (select 1 from exhibit_owner w
                  where w.exhibit_id = o.exhibit_id and w.entity_id = o.entity_id)
              group by o.exhibit_id, o.case_id, m.case_id, o.entity_id),
            judged as (
              select exhibit_id, case_id, my_case_id, entity_id,
                mine <@ theirs or theirs <@ mine as copied,
                mine <@ theirs and theirs <@ mine as same
              from contact),
            theirs as (
              select exhibit_id, case_id, my_case_id, count(*) as all_shared,
                count(*) filter (where not copied) as apart, bool_and(same) as same,
                array_agg(entity_id order by copied, entity_id) as contacts
              from judged group by exhibit_id, case_id, my_case_id
              having count(*) >= :atLeast)
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
        .map((row, context) -> sharedContacts(row, exhibit))
        .forEach(
            found -> {
              wanted.add(found);
              wanted.add(found.fromTheOtherSide());
            });
    ledger.setSharedContacts(handle, exhibit, wanted);
  }

  private KnownConnections.Wanted sharedContacts(ResultSet row, UUID exhibit) throws SQLException {
    int apart = row.getInt("apart");
    int of = row.getInt("shared_of");
    boolean counts = apart >= config.sharedContacts().atLeast();
    int shared = counts ? apart : row.getInt("all_shared");
    CopiedSides copies =
        counts
            ? CopiedSides.NONE
            : row.getBoolean("same") ? CopiedSides.BOTH_SIDES : CopiedSides.ONE_SIDE;
    List<UUID> contacts = List.of((UUID[]) row.getArray("contacts").getArray());
    return KnownConnections.Wanted.sharedContacts(
        row.getObject("my_case_id", UUID.class),
        row.getObject("case_id", UUID.class),
        exhibit,
        row.getObject("exhibit_id", UUID.class),
        counts ? StrengthRule.ofSharedContacts(shared, of, config.sharedContacts()) : Strength.WEAK,
        copies,
        new KnownConnections.Overlap(shared, of, contacts.subList(0, Math.min(EXAMPLES, shared))));
  }
}
