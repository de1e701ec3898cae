package org.crosslight.linkage.citation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.kit.page.Cursor;
import org.crosslight.kit.page.Page;
import org.crosslight.linkage.mention.EntityId;
import org.crosslight.linkage.mention.MentionSource;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Citations of mentions, those in the text first. Row-level security hides other cases' own. */
@ApplicationScoped
public class Citations {
  private static final String COLUMNS =
      """
      m.case_id, m.entity_id, m.id, m.source, m.item_id, x.exhibit_id, x.exhibit_reference,
      i.conversation_id, i.position, i.path, i.row, i.at, coalesce(m.quote, i.excerpt) as quote,
      m.span_start, m.span_end, m.value
      """;

  /**
   * An entity as one case knows it.
   *
   * @param exhibit if given, only what makes it a contact of this exhibit is cited: its entries in
   *     the address book, and messages and calls from and to it
   */
  public record Occurrence(UUID caseId, UUID entity, @Nullable UUID exhibit) {}

  private record Row(UUID mention, Citation citation) {}

  /** The citations of an entity within a case. */
  public Page<Citation> ofEntity(
      Handle handle, CaseId caseId, EntityId entity, @Nullable Cursor after, int limit) {
    String[] position =
        after == null ? new String[] {"-1", new UUID(0, 0).toString()} : parts(after);
    List<Row> rows =
        handle
            .createQuery(
                """
                select <columns>
                from mention m
                join cited_item i on i.item_id = m.item_id
                join source_extraction x on x.extraction_id = m.extraction_id
                where m.case_id = :case and m.entity_id = :entity
                  and (m.source, m.id) > (:source, :mention::uuid)
                order by m.source, m.id limit :limit
                """)
            .define("columns", COLUMNS)
            .bind("case", caseId)
            .bind("entity", entity)
            .bind("source", Short.parseShort(position[0]))
            .bind("mention", position[1])
            .bind("limit", limit + 1)
            .map((row, context) -> row(row))
            .list();
    return Page.of(rows, limit, row -> row.citation().source().rank() + " " + row.mention())
        .map(Row::citation);
  }

  /**
   * A few citations of each of these occurrences; of copies of one file, only the first is cited.
   */
  public Map<Occurrence, List<Citation>> samples(
      Handle handle, Collection<Occurrence> wanted, int each) {
    Map<Occurrence, List<Citation>> samples = new HashMap<>();
    if (wanted.isEmpty()) {
      return samples;
    }
    handle
        .createQuery(
            """
            select <columns>, w.exhibit_id as asked_exhibit
            from unnest(:cases, :entities, :exhibits) as w (case_id, entity_id, exhibit_id)
            cross join lateral (
              (select n.* from mention n
                join source_extraction s on s.extraction_id = n.extraction_id
              where w.exhibit_id is null
                and n.case_id = w.case_id and n.entity_id = w.entity_id
                and not exists (
                  select 1 from source_extraction a
                  join extraction_entity e
                    on e.extraction_id = a.extraction_id and e.entity_id = w.entity_id
                  where a.case_id = s.case_id and a.original_sha256 = s.original_sha256
                    and a.extraction_id < s.extraction_id)
              order by n.source, n.id limit :each)
              union all
              (select n.* from source_extraction s
                join mention n on n.extraction_id = s.extraction_id
              where s.exhibit_id = w.exhibit_id
                and n.case_id = w.case_id and n.entity_id = w.entity_id and n.source in (1, 3)
              order by n.source, n.id limit :each)) m
            join cited_item i on i.item_id = m.item_id
            join source_extraction x on x.extraction_id = m.extraction_id
            order by m.source, m.id
            """)
        .define("columns", COLUMNS)
        .bind("cases", wanted.stream().map(Occurrence::caseId).toArray(UUID[]::new))
        .bind("entities", wanted.stream().map(Occurrence::entity).toArray(UUID[]::new))
        .bind("exhibits", wanted.stream().map(Occurrence::exhibit).toArray(UUID[]::new))
        .bind("each", each)
        .map(
            (row, context) ->
                samples
                    .computeIfAbsent(
                        new Occurrence(
                            row.getObject("case_id", UUID.class),
                            row.getObject("entity_id", UUID.class),
                            row.getObject("asked_exhibit", UUID.class)),
                        key -> new ArrayList<>())
                    .add(row(row).citation()))
        .list();
    return samples;
  }

  private static String[] parts(Cursor after) {
    String[] parts = after.position().split(" ", -1);
    if (parts.length != 2 || !parts[0].matches("\\d") || !isUuid(parts[1])) {
      throw Cursor.invalid();
    }
    return parts;
  }

  private static boolean isUuid(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  private static Row row(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
    return new Row(
        row.getObject("id", UUID.class),
        new Citation(
            new ItemId(row.getObject("item_id", UUID.class)),
            new CaseId(row.getObject("case_id", UUID.class)),
            new ExhibitId(row.getObject("exhibit_id", UUID.class)),
            row.getString("exhibit_reference"),
            row.getObject("conversation_id", UUID.class),
            row.getInt("position"),
            row.getString("path"),
            row.getLong("row"),
            at == null ? null : at.toInstant(),
            row.getString("quote"),
            row.getObject("span_start", Integer.class),
            row.getObject("span_end", Integer.class),
            MentionSource.ofRank(row.getInt("source")),
            row.getString("value")));
  }
}
