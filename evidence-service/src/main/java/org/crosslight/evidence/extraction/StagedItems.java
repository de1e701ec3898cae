package org.crosslight.evidence.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.crosslight.evidence.item.Item;
import org.crosslight.evidence.item.ItemRows;
import org.crosslight.kit.identity.ExtractionId;
import org.jdbi.v3.core.Handle;

/** What a run staged, made into conversations, items and searchable words. */
@ApplicationScoped
class StagedItems {

  private static final int FETCH = 5_000;

  private final ItemRows rows;

  StagedItems(ItemRows rows) {
    this.rows = rows;
  }

  /** Makes everything a run staged visible and gives the number of items. */
  long publish(Handle handle, Run run) {
    insertConversations(handle, run);
    return insertItems(handle, run);
  }

  /** Removes what a run staged. */
  void clear(Handle handle, Run run) {
    handle
        .createUpdate("delete from staged_item where attempt = :attempt")
        .bind("attempt", run.attempt())
        .execute();
  }

  /** One digest over every item of an extraction, in the order of the source. */
  String digest(Handle handle, Run run) {
    ItemsDigest digest = new ItemsDigest(run.file());
    try (Stream<Item> items =
        handle
            .createQuery(
                "select "
                    + ItemRows.AS_READ
                    + " from item i where i.extraction_id = :extraction order by i.ordinal")
            .bind("extraction", run.extraction().id())
            .setFetchSize(FETCH)
            .map(rows)
            .stream()) {
      items.forEach(digest::add);
    }
    return digest.value();
  }

  /** How many items of each kind an extraction gave. */
  ItemsByKind kinds(Handle handle, ExtractionId extraction) {
    Map<String, Long> counts =
        handle
            .createQuery(
                """
                select kind, count(*) as items from item where extraction_id = :extraction
                group by kind
                """)
            .bind("extraction", extraction)
            .reduceRows(
                new LinkedHashMap<>(),
                (all, row) -> {
                  all.put(row.getColumn("kind", String.class), row.getColumn("items", Long.class));
                  return all;
                });
    return new ItemsByKind(
        counts.getOrDefault("message", 0L),
        counts.getOrDefault("call", 0L),
        counts.getOrDefault("contact", 0L));
  }

  private static void insertConversations(Handle handle, Run run) {
    handle
        .createUpdate(
            """
            with people as (
              select distinct conversation_id, sender_name as name, sender_identifier as identifier
              from staged_item
              where attempt = :attempt and (sender_name is not null or sender_identifier is not null)
              union
              select distinct s.conversation_id, r->>'name', r->>'identifier'
              from staged_item s cross join lateral jsonb_array_elements(s.recipients) r
              where s.attempt = :attempt and s.recipients <> '[]'
            ), numbered as (
              select *, row_number() over (
                partition by conversation_id order by name, identifier) as place
              from people
            ), participants as (
              select conversation_id, jsonb_agg(
                jsonb_build_object('name', name, 'identifier', identifier) order by place) as people
              from numbered where place <= 100 group by conversation_id
            )
            insert into conversation (id, extraction_id, original_id, exhibit_id, case_id, title,
              kind, participants, item_count, first_at, last_at)
            select s.conversation_id, :extraction, :original, :exhibit, :case,
              min(s.conversation_title), min(s.conversation_kind),
              coalesce((select p.people from participants p
                where p.conversation_id = s.conversation_id), '[]'),
              count(*), min(s.at), max(s.at)
            from staged_item s where s.attempt = :attempt
            group by s.conversation_id
            """)
        .bind("attempt", run.attempt())
        .bind("extraction", run.extraction().id())
        .bind("original", run.extraction().originalId())
        .bind("exhibit", run.extraction().exhibitId())
        .bind("case", run.extraction().caseId())
        .execute();
  }

  /**
   * Items and their words in one statement, without a join: right after a bulk load the database's
   * statistics know nothing of the new rows, and a join planned by them can take hours.
   */
  private static long insertItems(Handle handle, Run run) {
    return handle
        .createQuery(
            """
            with placed as materialized (
              select *, (row_number() over (
                partition by conversation_id order by at nulls last, ordinal) - 1)::int as position
              from staged_item where attempt = :attempt
            ), with_words as (
              insert into item_words (item_id, source, extraction_id, case_id, conversation_id,
                position, at, words)
              select id, 'original', :extraction, case_id, conversation_id, position, at, words
              from placed where length(words) > 0
            ), items as (
              insert into item (id, extraction_id, ordinal, original_id, exhibit_id, case_id,
                conversation_id, position, kind, direction, sender_name, sender_identifier,
                recipients, at, at_text, assumed_zone, text, media, call, contact, deleted, marks,
                path, row, byte_offset)
              select id, :extraction, ordinal, :original, :exhibit, case_id, conversation_id,
                position, kind, direction, sender_name, sender_identifier, recipients, at, at_text,
                assumed_zone, text, media, call, contact, deleted, marks, path, row, byte_offset
              from placed returning 1
            )
            select count(*) from items
            """)
        .bind("attempt", run.attempt())
        .bind("extraction", run.extraction().id())
        .bind("original", run.extraction().originalId())
        .bind("exhibit", run.extraction().exhibitId())
        .mapTo(Long.class)
        .one();
  }
}
