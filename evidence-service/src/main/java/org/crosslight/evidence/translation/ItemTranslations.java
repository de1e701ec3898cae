package org.crosslight.evidence.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.evidence.item.SearchWords;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.ItemId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Translations beside the items, and how many there are of each language and tier. */
@ApplicationScoped
public class ItemTranslations {

  private static final char NUL = '\0';
  private static final char UNKNOWN = '\uFFFD';

  /**
   * How far an extraction's translations have been fetched, held until the transaction ends; empty
   * when the extraction has no items any more.
   */
  Optional<Long> hold(Handle handle, ExtractionId extraction) {
    handle
        .createUpdate(
            """
            insert into translation_progress (extraction_id, case_id, last_seq)
            select id, case_id, 0 from extraction
            where id = :extraction and state in ('complete', 'partial') and superseded_by is null
            on conflict (extraction_id) do nothing
            """)
        .bind("extraction", extraction)
        .execute();
    return handle
        .createQuery(
            """
            select p.last_seq from translation_progress p join extraction e on e.id = p.extraction_id
            where p.extraction_id = :extraction and e.superseded_by is null for update of p
            """)
        .bind("extraction", extraction)
        .mapTo(Long.class)
        .findOne();
  }

  /** Puts translations beside their items; those of items that are gone are left out. */
  void put(Handle handle, ExtractionId extraction, List<Translated> lines) {
    Map<ItemId, Translated> latest = new LinkedHashMap<>();
    lines.forEach(line -> latest.put(line.itemId(), line));
    UUID[] items = latest.keySet().stream().map(ItemId::value).toArray(UUID[]::new);
    forget(handle, extraction, items);
    insert(handle, extraction, latest);
    count(handle, items);
    insertWords(handle, extraction, latest, items);
    handle
        .createUpdate(
            "update translation_progress set last_seq = :seq where extraction_id = :extraction")
        .bind("seq", lines.getLast().seq())
        .bind("extraction", extraction)
        .execute();
  }

  /** Takes earlier translations of these items back, also out of the counts. */
  private static void forget(Handle handle, ExtractionId extraction, UUID[] items) {
    handle
        .createUpdate(
            """
            with gone as (
              delete from item_translation
              where item_id = any(:items) and extraction_id = :extraction
              returning conversation_id, language, tier
            ), counted as (
              select conversation_id, language, tier, count(*)::int as items from gone
              group by conversation_id, language, tier
            )
            update conversation_language l set items = l.items - c.items from counted c
            where l.conversation_id = c.conversation_id and l.language = c.language
              and l.tier = c.tier
            """)
        .bind("items", items)
        .bind("extraction", extraction)
        .execute();
  }

  private static void insert(
      Handle handle, ExtractionId extraction, Map<ItemId, Translated> latest) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into item_translation (item_id, extraction_id, conversation_id, position,
              case_id, seq, language, confidence, tier, state, english, reason)
            select i.id, i.extraction_id, i.conversation_id, i.position, i.case_id, :seq,
              :language, :confidence, :tier, :state, :english, :reason
            from item i where i.id = :item and i.extraction_id = :extraction
            """);
    for (Translated line : latest.values()) {
      batch
          .bind("item", line.itemId())
          .bind("extraction", extraction)
          .bind("seq", line.seq())
          .bind("language", line.language())
          .bind("confidence", line.confidence())
          .bind("tier", line.tier())
          .bind("state", line.state())
          .bind("english", line.english() == null ? null : line.english().replace(NUL, UNKNOWN))
          .bind("reason", line.reason())
          .add();
    }
    batch.execute();
  }

  private static void count(Handle handle, UUID[] items) {
    handle
        .createUpdate(
            """
            insert into conversation_language (conversation_id, case_id, language, tier, items)
            select conversation_id, case_id, language, tier, count(*)::int from item_translation
            where item_id = any(:items) group by conversation_id, case_id, language, tier
            order by conversation_id, language, tier
            on conflict (conversation_id, language, tier)
              do update set items = conversation_language.items + excluded.items
            """)
        .bind("items", items)
        .execute();
    handle
        .createUpdate(
            """
            delete from conversation_language where items = 0 and conversation_id in (
              select conversation_id from item_translation where item_id = any(:items))
            """)
        .bind("items", items)
        .execute();
  }

  /** Makes the English findable, for items that are still there. */
  private static void insertWords(
      Handle handle, ExtractionId extraction, Map<ItemId, Translated> latest, UUID[] items) {
    handle
        .createUpdate(
            """
            delete from item_words
            where extraction_id = :extraction and source = 'english' and item_id = any(:items)
            """)
        .bind("extraction", extraction)
        .bind("items", items)
        .execute();
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into item_words (item_id, source, extraction_id, case_id, conversation_id,
              position, at, words)
            select i.id, 'english', i.extraction_id, i.case_id, i.conversation_id, i.position,
              i.at, :words::tsvector
            from item i where i.id = :item and i.extraction_id = :extraction
            """);
    for (Translated line : latest.values()) {
      String words = line.english() == null ? "" : SearchWords.vector(line.english());
      if (!words.isEmpty()) {
        batch.bind("item", line.itemId()).bind("extraction", extraction).bind("words", words).add();
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
