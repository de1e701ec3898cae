package org.crosslight.linkage.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.database.CopyRows;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.page.Cursor;
import org.crosslight.kit.page.Page;
import org.crosslight.linkage.mention.EntityId;
import org.crosslight.linkage.mention.EntityRef;
import org.crosslight.linkage.mention.IdentifierKind;
import org.crosslight.linkage.mention.Labels;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All links, with the items that show them. */
@ApplicationScoped
public class Links {
  private final Labels labels;

  public Links(Labels labels) {
    this.labels = labels;
  }

  /**
   * Adds what a batch of items showed.
   *
   * @param table that of the links in sight, or another made like it
   * @param translated whether it was read from translations, which may be read anew
   */
  public void add(
      Handle handle,
      String table,
      ExtractionId extraction,
      CaseId caseId,
      boolean translated,
      LinkTally tally) {
    if (tally.sums().isEmpty()) {
      return;
    }
    handle.execute("create temp table if not exists staged_link (like link) on commit delete rows");
    CopyRows rows = new CopyRows();
    for (Map.Entry<LinkTally.Key, LinkTally.Sum> entry : tally.sums().entrySet()) {
      LinkTally.Sum sum = entry.getValue();
      rows.add(extraction)
          .add(entry.getKey().kind().code())
          .add(entry.getKey().from())
          .add(entry.getKey().to())
          .add(translated)
          .add(caseId)
          .add(sum.count)
          .add(sum.outward)
          .add(sum.inward)
          .add(sum.first)
          .add(sum.last)
          .add(sum.items.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
          .endRow();
    }
    rows.copyInto(handle, "staged_link");
    handle
        .createUpdate(
            """
            insert into <table> as l select * from staged_link
            on conflict (extraction_id, kind, from_id, to_id, translated) do update set
              count = l.count + excluded.count,
              outward = l.outward + excluded.outward,
              inward = l.inward + excluded.inward,
              first_at = least(l.first_at, excluded.first_at),
              last_at = greatest(l.last_at, excluded.last_at),
              items = case when cardinality(l.items) >= 20 then l.items
                else first_of(l.items || excluded.items, 20) end
            """)
        .define("table", table)
        .execute();
    handle.execute("truncate staged_link");
  }

  /** The links of an entity within a case, the ones with most items first. */
  public Page<Link> ofEntity(
      Handle handle, CaseId caseId, EntityId entity, @Nullable Cursor after, int limit) {
    Position position = Position.of(after);
    List<Link> rows =
        handle
            .createQuery(
                """
                with summed as (
                  select kind, from_id, to_id, sum(count) as count, sum(outward) as outward,
                         sum(inward) as inward, min(first_at) as first_at, max(last_at) as last_at
                  from link where case_id = :case and (from_id = :entity or to_id = :entity)
                  group by kind, from_id, to_id)
                select s.*, f.kind as from_kind, f.normalised as from_normalised,
                  t.kind as to_kind, t.normalised as to_normalised,
                  (select max(x.exhibit_reference) from source_extraction x
                    where x.exhibit_id = s.from_id) as from_exhibit,
                  (select max(x.exhibit_reference) from source_extraction x
                    where x.exhibit_id = s.to_id) as to_exhibit,
                  (select first_of(array_agg(i order by i), 20) from link l, unnest(l.items) i
                    where l.case_id = :case and l.kind = s.kind and l.from_id = s.from_id
                      and l.to_id = s.to_id) as items
                from summed s
                left join entity f on f.id = s.from_id
                left join entity t on t.id = s.to_id
                where (-s.count, s.kind, s.from_id, s.to_id)
                    > (:minusCount, :kind, :from::uuid, :to::uuid)
                order by -s.count, s.kind, s.from_id, s.to_id limit :limit
                """)
            .bind("case", caseId)
            .bind("entity", entity)
            .bind("minusCount", -position.count)
            .bind("kind", position.kind)
            .bind("from", position.from)
            .bind("to", position.to)
            .bind("limit", limit + 1)
            .map((row, context) -> link(row, entity))
            .list();
    return Page.of(rows, limit, link -> Position.behind(link).text());
  }

  private Link link(ResultSet row, EntityId asked) throws SQLException {
    EntityRef from = end(row, "from");
    EntityRef to = end(row, "to");
    LinkKind kind = Coded.of(LinkKind.class, row.getString("kind"));
    long outward = row.getLong("outward");
    long inward = row.getLong("inward");
    boolean turned = kind == LinkKind.COMMUNICATED && to.id().equals(asked.value());
    return new Link(
        kind,
        turned ? to : from,
        turned ? from : to,
        row.getLong("count"),
        instant(row, "first_at"),
        instant(row, "last_at"),
        turned ? inward : outward,
        turned ? outward : inward,
        Arrays.asList((UUID[]) row.getArray("items").getArray()));
  }

  private EntityRef end(ResultSet row, String which) throws SQLException {
    UUID id = row.getObject(which + "_id", UUID.class);
    String kind = row.getString(which + "_kind");
    if (kind == null) {
      String reference = row.getString(which + "_exhibit");
      return EntityRef.exhibit(id, reference == null ? "" : reference);
    }
    IdentifierKind known = Coded.of(IdentifierKind.class, kind);
    return EntityRef.of(id, known, labels.of(known, row.getString(which + "_normalised")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    java.time.OffsetDateTime at = row.getObject(column, java.time.OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /** Where a page ends: links are ordered by count, then by what they are. */
  private record Position(long count, String kind, UUID from, UUID to) {
    private static final UUID LOWEST = new UUID(0, 0);

    static Position of(@Nullable Cursor cursor) {
      if (cursor == null) {
        return new Position(Long.MAX_VALUE, "", LOWEST, LOWEST);
      }
      String[] parts = cursor.position().split(" ", -1);
      try {
        return new Position(
            Long.parseLong(parts[0]),
            parts[1],
            UUID.fromString(parts[2]),
            UUID.fromString(parts[3]));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
        throw Cursor.invalid();
      }
    }

    static Position behind(Link link) {
      boolean turned =
          link.kind() == LinkKind.COMMUNICATED && link.from().id().compareTo(link.to().id()) > 0;
      return new Position(
          link.count(),
          link.kind().code(),
          turned ? link.to().id() : link.from().id(),
          turned ? link.from().id() : link.to().id());
    }

    String text() {
      return count + " " + kind + " " + from + " " + to;
    }
  }
}
