package org.crosslight.translation.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.translation.engine.ReasonKind;
import org.crosslight.translation.language.Language;
import org.crosslight.translation.memory.Segment;
import org.crosslight.translation.rendition.Rendition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What other engines than today's translated, and how it is replaced. */
@ApplicationScoped
public class StaleTranslations {
  private final NewestEngines engines;
  private final Clock clock;

  public StaleTranslations(NewestEngines engines, Clock clock) {
    this.engines = engines;
    this.clock = clock;
  }

  /** The language an item was found to be in, and how certain that was. */
  record Known(Language language, double confidence) {}

  /** A new rendition of an item. */
  record Renewed(ItemId item, double confidence, Segment segment) {}

  /** Those of the items that are to be translated again. */
  Map<ItemId, Known> among(Handle handle, ExtractionId extraction, List<ItemId> items) {
    Map<ItemId, Known> stale = new HashMap<>();
    engines
        .withWays(
            handle
                .createQuery(
                    """
                    select t.item_id, t.language, t.confidence
                    from item_translation t join segment s on s.id = t.segment_id
                    <ways> where t.extraction_id = :extraction and t.item_id = any(:items)
                      and <stale>
                    """)
                .bind("extraction", extraction)
                .bindArray("items", UUID.class, items.stream().map(ItemId::value).toList()))
        .map(
            (row, context) ->
                stale.put(
                    new ItemId(row.getObject("item_id", UUID.class)),
                    new Known(
                        new Language(row.getString("language")), row.getDouble("confidence"))))
        .list();
    return stale;
  }

  /**
   * Replaces translations and keeps the earlier ones. Each comes to stand behind all others of its
   * extraction, where those who have read so far will find it.
   *
   * @return the number of the last translation there was before
   */
  long replace(Handle handle, ExtractionId extraction, List<Renewed> renewed) {
    long last =
        handle
            .createQuery(
                "select coalesce(max(seq), 0) from item_translation where extraction_id = :id")
            .bind("id", extraction)
            .mapTo(Long.class)
            .one();
    Timestamp now = Timestamp.from(clock.instant());
    handle
        .createUpdate(
            """
            insert into earlier_translation (item_id, extraction_id, case_id, segment_id, tier,
              reason, reason_kind, state, translated_at, replaced_at)
            select item_id, extraction_id, case_id, segment_id, tier, reason, reason_kind, state,
              translated_at, :now
            from item_translation where item_id = any(:items)
            """)
        .bind("now", now)
        .bindArray("items", UUID.class, renewed.stream().map(r -> r.item().value()).toList())
        .execute();
    PreparedBatch batch =
        handle.prepareBatch(
            """
            update item_translation set seq = :seq, segment_id = :segment, tier = :tier,
              reason = :reason, reason_kind = :kind, translated_at = :at
            where item_id = :item
            """);
    long next = last;
    for (Renewed item : renewed) {
      Rendition rendition = item.segment().rendition().withLanguageConfidence(item.confidence());
      ReasonKind kind = rendition.reasonKind();
      batch
          .bind("seq", ++next)
          .bind("segment", item.segment().id())
          .bind("tier", rendition.tier().code())
          .bind("reason", rendition.reason())
          .bind("kind", kind == null ? null : kind.code())
          .bind("at", now)
          .bind("item", item.item())
          .add();
    }
    batch.execute();
    return last;
  }
}
