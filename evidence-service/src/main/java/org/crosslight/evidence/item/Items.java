package org.crosslight.evidence.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.evidence.content.ItemKind;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.kit.page.Cursor;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** All items of completed extractions. */
@ApplicationScoped
public class Items {

  private static final String NO_TIME = "-";

  private final ItemRows rows;

  public Items(ItemRows rows) {
    this.rows = rows;
  }

  public Optional<Item> find(Handle handle, ItemId id, String officer) {
    return handle
        .createQuery(select("where i.id = :id"))
        .bind("id", id)
        .bind("officer", officer)
        .map(rows)
        .findOne();
  }

  /**
   * Items of an extraction in the order of the source.
   *
   * @param after the last item already known; {@code null} for the first ones
   */
  public List<Item> ofExtraction(
      Handle handle, ExtractionId extraction, @Nullable ItemId after, int limit, String officer) {
    return handle
        .createQuery(
            select(
                """
                where i.extraction_id = :extraction and i.ordinal > :after
                order by i.ordinal limit :limit
                """))
        .bind("extraction", extraction)
        .bind("after", after == null ? -1 : ItemIds.ordinal(after))
        .bind("limit", limit)
        .bind("officer", officer)
        .map(rows)
        .list();
  }

  /**
   * An item and its place in the source.
   *
   * @param ordinal 0 for the first item of the source
   * @param item empty when the row does not read as an item, as after somebody edited it
   */
  public record Numbered(long ordinal, Optional<Item> item) {}

  /**
   * Items of an extraction as they were read, in the order of the source: without marks and
   * translations.
   *
   * @param after place of the last one already known
   */
  public List<Numbered> asRead(Handle handle, ExtractionId extraction, long after, int limit) {
    return handle
        .createQuery(
            "select "
                + ItemRows.AS_READ
                + """
                from item i where i.extraction_id = :extraction and i.ordinal > :after
                order by i.ordinal limit :limit
                """)
        .bind("extraction", extraction)
        .bind("after", after)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Numbered(row.getLong("ordinal"), StoredRow.read(rows, row, context)))
        .list();
  }

  /**
   * Items of a case in order of extraction and source.
   *
   * @param exhibit only those of the exhibit with this reference
   * @param kind only items of that kind
   */
  public List<Item> ofCase(
      Handle handle,
      CaseId caseId,
      @Nullable String exhibit,
      @Nullable ItemKind kind,
      @Nullable ItemId after,
      int limit,
      String officer) {
    return handle
        .createQuery(
            select(
                """
                where i.case_id = :case and i.id > :after
                  and (:exhibit::text is null or i.exhibit_id in (
                    select e.id from exhibit e
                    where e.case_id = :case and e.reference = :exhibit::text))
                  and (:kind::text is null or i.kind = :kind::text)
                order by i.id limit :limit
                """))
        .bind("case", caseId)
        .bind("exhibit", exhibit)
        .bind("kind", kind == null ? null : kind.code())
        .bind("after", after == null ? new UUID(0, 0) : after.value())
        .bind("limit", limit)
        .bind("officer", officer)
        .map(rows)
        .list();
  }

  /**
   * Items of a case with all these words in the original or in the translation, latest first.
   *
   * @param words as {@link SearchWords#query} gives them
   * @param after position of the last item already known, as {@link #placeInSearch} gives it
   */
  public List<Item> withWords(
      Handle handle,
      CaseId caseId,
      String words,
      @Nullable Cursor after,
      int limit,
      String officer) {
    if (words.isEmpty()) {
      return List.of();
    }
    FoundAfter place = FoundAfter.of(after);
    return handle
        .createQuery(
            select(
                """
                join latest_with_words(:case, :words::tsquery, :at, :id, :limit) f
                  on f.found_id = i.id
                where i.case_id = :case order by f.found_at desc, i.id desc
                """))
        .bind("case", caseId)
        .bind("words", words)
        .bind("at", place.at())
        .bind("id", place.id())
        .bind("limit", limit)
        .bind("officer", officer)
        .map(rows)
        .list();
  }

  /** Where an item stands in the order of {@link #withWords}. */
  public static String placeInSearch(Item item) {
    return (item.at() == null ? NO_TIME : item.at().toString()) + " " + item.id();
  }

  private static String select(String rest) {
    return "select " + ItemRows.COLUMNS + " from " + ItemRows.TABLES + rest;
  }

  private record FoundAfter(Timestamp at, UUID id) {

    private static final UUID LAST = new UUID(-1, -1);

    static FoundAfter of(@Nullable Cursor cursor) {
      if (cursor == null) {
        return new FoundAfter(new Timestamp(PGStatement.DATE_POSITIVE_INFINITY), LAST);
      }
      String[] parts = cursor.position().split(" ", 2);
      try {
        return new FoundAfter(
            parts[0].equals(NO_TIME)
                ? new Timestamp(PGStatement.DATE_NEGATIVE_INFINITY)
                : Timestamp.from(Instant.parse(parts[0])),
            UUID.fromString(parts[1]));
      } catch (RuntimeException notOurs) {
        throw Cursor.invalid();
      }
    }
  }
}
