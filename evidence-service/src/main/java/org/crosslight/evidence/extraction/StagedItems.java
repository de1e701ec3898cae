package org.crosslight.evidence.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.crosslight.evidence.item.Item;
import org.crosslight.evidence.item.ItemColumns;
import org.crosslight.evidence.item.ItemRows;
import org.crosslight.evidence.item.Members;
import org.crosslight.kit.identity.ExtractionId;
import org.jdbi.v3.core.Handle;

/** What an attempt staged, made into conversations, items and searchable words. */
@ApplicationScoped
class StagedItems {

  private static final int FETCH = 5_000;

  private final ItemRows rows;
  private final AroundItems around;
  private final Members members;

  StagedItems(ItemRows rows, AroundItems around, Members members) {
    this.rows = rows;
    this.around = around;
    this.members = members;
  }

  /** Makes everything an attempt staged visible and gives the number of items. */
  long publish(Handle handle, Attempt attempt) {
    insertConversations(handle, attempt);
    insertMembers(handle, attempt);
    return insertItems(handle, attempt);
  }

  /** Removes what an attempt staged. */
  void clear(Handle handle, Attempt attempt) {
    clear(handle, attempt.id());
  }

  /** Removes what an attempt staged. */
  static void clear(Handle handle, UUID attempt) {
    for (String table : List.of("staged_item", "staged_member")) {
      handle
          .createUpdate("delete from " + table + " where attempt = :attempt")
          .bind("attempt", attempt)
          .execute();
    }
  }

  /** One digest over every item and member of an extraction, in the order of the source. */
  String digest(Handle handle, Attempt attempt) {
    ItemsDigest digest =
        ItemsDigest.of(
            ItemsDigest.VERSION,
            attempt.original().fileName(),
            around.conversations(handle, attempt.extraction().id()));
    try (Stream<Item> items =
        handle
            .createQuery(
                "select "
                    + ItemRows.AS_READ
                    + " from item i where i.extraction_id = :extraction order by i.ordinal")
            .bind("extraction", attempt.extraction().id())
            .setFetchSize(FETCH)
            .map(rows)
            .stream()) {
      items.forEach(digest::add);
    }
    addMembers(handle, attempt.extraction().id(), digest);
    return digest.value();
  }

  private void addMembers(Handle handle, ExtractionId extraction, ItemsDigest digest) {
    digest.members(members.count(handle, extraction));
    List<Members.Numbered> some;
    Members.Numbered last = null;
    do {
      some = members.ofExtraction(handle, extraction, last, FETCH);
      for (Members.Numbered one : some) {
        digest.add(one.conversation(), one.member().orElseThrow());
        last = one;
      }
    } while (some.size() == FETCH);
  }

  /** How many items of each kind an extraction gave. */
  Map<String, Long> kinds(Handle handle, ExtractionId extraction) {
    return handle
        .createQuery(
            """
            select kind, count(*) as items from item where extraction_id = :extraction
            group by kind order by kind
            """)
        .bind("extraction", extraction)
        .map((row, context) -> Map.entry(row.getString("kind"), row.getLong("items")))
        .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  private static void insertConversations(Handle handle, Attempt attempt) {
    handle
        .createUpdate(
            """
            with people as (
              select distinct conversation_id, sender_name as name, sender_identifier as identifier,
                sender_kind as kind, sender_app as app
              from staged_item
              where attempt = :attempt and (sender_name is not null or sender_identifier is not null)
              union
              select distinct s.conversation_id, r->>'name', r->>'identifier',
                r->>'identifierKind', r->>'app'
              from staged_item s cross join lateral jsonb_array_elements(s.recipients) r
              where s.attempt = :attempt and s.recipients <> '[]'
            ), numbered as (
              select *, row_number() over (
                partition by conversation_id order by name, identifier, kind, app) as place
              from people
            ), participants as (
              select conversation_id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object('name', name,
                'identifier', identifier, 'identifierKind', kind, 'app', app))
                order by place) as people
              from numbered where place <= 100 group by conversation_id
            ), known as (
              select conversation_id, min(conversation_title) as title,
                min(conversation_kind) as kind, count(*) as items, min(at) as first_at,
                max(at) as last_at
              from staged_item where attempt = :attempt group by conversation_id
              union all
              select m.conversation_id, min(m.conversation_title), min(m.conversation_kind), 0,
                null, null
              from staged_member m
              where m.attempt = :attempt and not exists (
                select 1 from staged_item s
                where s.attempt = :attempt and s.conversation_id = m.conversation_id)
              group by m.conversation_id
            )
            insert into conversation (id, extraction_id, original_id, exhibit_id, case_id, title,
              kind, participants, item_count, first_at, last_at)
            select k.conversation_id, :extraction, :original, :exhibit, :case, k.title, k.kind,
              coalesce((select p.people from participants p
                where p.conversation_id = k.conversation_id), '[]'),
              k.items, k.first_at, k.last_at
            from known k
            """)
        .bind("attempt", attempt.id())
        .bind("extraction", attempt.extraction().id())
        .bind("original", attempt.extraction().originalId())
        .bind("exhibit", attempt.extraction().exhibitId())
        .bind("case", attempt.extraction().caseId())
        .execute();
  }

  private static void insertMembers(Handle handle, Attempt attempt) {
    handle
        .createUpdate(
            """
            insert into membership (conversation_id, ordinal, extraction_id, case_id, name,
              identifier, identifier_kind, app, since, until, how)
            select conversation_id, min(ordinal), :extraction, case_id, name, identifier,
              identifier_kind, app, since, until, how
            from staged_member where attempt = :attempt
            group by conversation_id, case_id, name, identifier, identifier_kind, app, since,
              until, how
            """)
        .bind("attempt", attempt.id())
        .bind("extraction", attempt.extraction().id())
        .execute();
  }

  /**
   * Items and their words in one statement, without a join: right after a bulk load the database's
   * statistics know nothing of the new rows, and a join planned by them can take hours.
   */
  private static long insertItems(Handle handle, Attempt attempt) {
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
              insert into item (extraction_id, original_id, exhibit_id, position, <columns>)
              select :extraction, :original, :exhibit, position, <columns>
              from placed returning 1
            )
            select count(*) from items
            """)
        .bind("attempt", attempt.id())
        .bind("extraction", attempt.extraction().id())
        .bind("original", attempt.extraction().originalId())
        .bind("exhibit", attempt.extraction().exhibitId())
        .define("columns", ItemColumns.COMMON)
        .mapTo(Long.class)
        .one();
  }
}
