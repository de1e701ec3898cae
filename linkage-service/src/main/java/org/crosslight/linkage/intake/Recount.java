package org.crosslight.linkage.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crosslight.linkage.commonness.EntityLevels;
import org.crosslight.linkage.connection.ConnectionFinder;
import org.crosslight.linkage.mention.IdentifierKind;
import org.jdbi.v3.core.Handle;

/**
 * Brings everything that spans items up to date after one extraction changed: per extraction, per
 * case, over all cases, and the connections that follow. The work grows with what the extraction
 * touches, not with all that is known.
 */
@ApplicationScoped
public class Recount {
  private static final List<String> PERSONAL =
      Arrays.stream(IdentifierKind.values())
          .filter(kind -> kind.facts().personal())
          .map(IdentifierKind::code)
          .toList();

  private final EntityLevels levels;
  private final ConnectionFinder connections;

  public Recount(EntityLevels levels, ConnectionFinder connections) {
    this.levels = levels;
    this.connections = connections;
  }

  /** Recounts whatever this extraction touched before or touches now. */
  void changed(Handle handle, LinkingTask task) {
    UUID extraction = task.extractionId().value();
    handle.execute(
        "create temp table if not exists touched (entity_id uuid primary key)"
            + " on commit delete rows");
    handle.execute("truncate touched");
    handle.execute(
        "insert into touched select entity_id from extraction_entity where extraction_id = ?",
        extraction);
    handle.execute("delete from extraction_entity where extraction_id = ?", extraction);
    perExtraction(handle, task);
    handle.execute(
        """
        insert into touched select entity_id from extraction_entity where extraction_id = ?
        on conflict do nothing
        """,
        extraction);
    handle.execute("analyze touched");
    perCase(handle, task);
    Set<UUID> levelChanged = levels.recount(handle);
    connections.recountIdentifiers(handle);
    Set<UUID> exhibits = new HashSet<>(exhibitsWith(handle, levelChanged));
    exhibits.add(task.exhibitId().value());
    exhibits.forEach(exhibit -> connections.recountSharedContacts(handle, exhibit));
    removeOrphans(handle);
  }

  private static void perExtraction(Handle handle, LinkingTask task) {
    handle
        .createUpdate(
            """
            insert into extraction_entity (extraction_id, entity_id, case_id, exhibit_id, personal,
              mentions, as_party, as_contact, conversations)
            select m.extraction_id, m.entity_id, m.case_id, :exhibit,
              bool_or(m.source in (1, 3)) and e.kind = any(:personal),
              count(*), count(*) filter (where m.source = 3), count(*) filter (where m.source = 1),
              count(distinct i.conversation_id)
            from mention m
            join entity e on e.id = m.entity_id
            left join cited_item i on i.item_id = m.item_id
            where m.extraction_id = :extraction
            group by m.extraction_id, m.entity_id, m.case_id, e.kind
            """)
        .bind("exhibit", task.exhibitId())
        .bind("extraction", task.extractionId())
        .bindArray("personal", String.class, PERSONAL)
        .execute();
  }

  /**
   * Adds up per case. Copies of one file say the same, whole or in part, so the one that gave most
   * counts and the others' mentions are noted as copied.
   */
  private static void perCase(Handle handle, LinkingTask task) {
    handle
        .createUpdate(
            """
            delete from case_entity
            where case_id = :case and entity_id in (select entity_id from touched)
            """)
        .bind("case", task.caseId())
        .execute();
    handle
        .createUpdate(
            """
            insert into case_entity (case_id, entity_id, kind, mentions, as_party, as_contact,
              conversations, exhibits, copied_mentions)
            select x.case_id, x.entity_id, e.kind, sum(x.mentions), sum(x.as_party),
              sum(x.as_contact), sum(x.conversations), count(distinct x.exhibit_id),
              coalesce(sum(x.mentions) filter (where x.copy > 1), 0)
            from (
              select y.*, row_number() over (
                  partition by y.entity_id, coalesce(s.original_sha256, s.extraction_id::text)
                  order by y.mentions desc, y.extraction_id) as copy
              from extraction_entity y join touched using (entity_id)
              join source_extraction s on s.extraction_id = y.extraction_id
              where y.case_id = :case) x
            join entity e on e.id = x.entity_id
            group by x.case_id, x.entity_id, e.kind
            """)
        .bind("case", task.caseId())
        .execute();
  }

  /**
   * Forgets identifiers nothing mentions any more. Mentions are asked, not counts: an extraction or
   * its translations may be halfway, with mentions stored and not yet counted.
   */
  private static void removeOrphans(Handle handle) {
    handle.execute(
        """
        insert into orphan_candidate
        select t.entity_id from touched t
        where not exists (select 1 from extraction_entity x where x.entity_id = t.entity_id)
        on conflict do nothing
        """);
    handle.execute(
        """
        delete from entity where id in (select entity_id from orphan_candidate)
          and not exists (select 1 from mention m where m.entity_id = entity.id)
          and not exists (select 1 from again_mention m where m.entity_id = entity.id)
        """);
    handle.execute("delete from orphan_candidate");
  }

  private static List<UUID> exhibitsWith(Handle handle, Set<UUID> entities) {
    return entities.isEmpty()
        ? List.of()
        : handle
            .createQuery(
                """
                select distinct exhibit_id from extraction_entity
                where entity_id = any(:entities) and personal
                """)
            .bind("entities", entities.toArray(UUID[]::new))
            .mapTo(UUID.class)
            .list();
  }
}
