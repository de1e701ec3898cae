package org.crosslight.translation.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.translation.engine.ReasonKind;
import org.crosslight.translation.language.ConversationLanguages;
import org.crosslight.translation.language.IdentifiedBy;
import org.crosslight.translation.language.Language;
import org.crosslight.translation.memory.Segment;
import org.crosslight.translation.memory.SegmentKey;
import org.crosslight.translation.rendition.Rendition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The extractions that are or were translated here, and their items' translations. */
@ApplicationScoped
public class Extractions {

  private final Clock clock;

  public Extractions(Clock clock) {
    this.clock = clock;
  }

  /** Notes that an extraction is to be translated, unless it was superseded before. */
  void register(Handle handle, ExtractionWork work) {
    handle
        .createUpdate(
            """
            insert into extraction (extraction_id, case_id, exhibit_id, state)
            values (:extraction, :case, :exhibit, 'queued') on conflict do nothing
            """)
        .bind("extraction", work.extractionId())
        .bind("case", work.caseId())
        .bind("exhibit", work.exhibitId())
        .execute();
  }

  /** Removes what was translated of an extraction; later work on it stops. */
  void supersede(Handle handle, ExtractionWork work) {
    register(handle, work);
    handle
        .createUpdate(
            "update extraction set state = 'superseded' where extraction_id = :extraction")
        .bind("extraction", work.extractionId())
        .execute();
    handle
        .createUpdate("delete from earlier_translation where extraction_id = :extraction")
        .bind("extraction", work.extractionId())
        .execute();
    handle
        .createUpdate("delete from item_translation where extraction_id = :extraction")
        .bind("extraction", work.extractionId())
        .execute();
  }

  /**
   * Whether an extraction is still wanted. Holds off its superseding until the transaction ends, so
   * that a batch is either removed or never written.
   */
  boolean isWanted(Handle handle, ExtractionId extraction) {
    return handle
        .createQuery(
            """
            select state <> 'superseded' from extraction where extraction_id = :extraction
            for share
            """)
        .bind("extraction", extraction)
        .mapTo(Boolean.class)
        .findOne()
        .orElse(false);
  }

  void finish(Handle handle, ExtractionId extraction) {
    handle
        .createUpdate(
            "update extraction set state = 'translated' where extraction_id = :extraction")
        .bind("extraction", extraction)
        .execute();
  }

  /** Notes that all of it is what these engines make of it. */
  void translatedWith(Handle handle, ExtractionId extraction, String engines) {
    handle
        .createUpdate(
            """
            update extraction set engines = :engines, engines_at = clock_timestamp()
            where extraction_id = :extraction
            """)
        .bind("engines", engines)
        .bind("extraction", extraction)
        .execute();
  }

  /** Writes a batch, numbered from the one behind {@code seq}. */
  void write(
      Handle handle,
      ExtractionWork work,
      long seq,
      List<TranslatedLine> lines,
      Map<SegmentKey, Segment> segments) {
    Timestamp now = Timestamp.from(clock.instant());
    Set<UUID> known = knownInCase(handle, work.caseId(), segments.values());
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into item_translation (extraction_id, seq, item_id, case_id, exhibit_id,
              conversation_id, segment_id, language, confidence, identified_by, tier, reason,
              reason_kind, from_memory, translated_at)
            values (:extraction, :seq, :item, :case, :exhibit, :conversation, :segment, :language,
              :confidence, :by, :tier, :reason, :kind, :memory, :at)
            """);
    long next = seq;
    for (TranslatedLine line : lines) {
      Segment segment = segments.get(line.segment());
      if (segment == null) {
        throw new IllegalStateException("a segment was not remembered");
      }
      Rendition rendition =
          segment.rendition().withLanguageConfidence(line.identification().confidence());
      ReasonKind kind = rendition.reasonKind();
      batch
          .bind("extraction", work.extractionId())
          .bind("seq", ++next)
          .bind("item", line.itemId())
          .bind("case", work.caseId())
          .bind("exhibit", work.exhibitId())
          .bind("conversation", line.conversationId())
          .bind("segment", segment.id())
          .bind("language", line.identification().language().code())
          .bind("confidence", line.identification().confidence())
          .bind("by", line.identification().by().code())
          .bind("tier", rendition.tier().code())
          .bind("reason", rendition.reason())
          .bind("kind", kind == null ? null : kind.code())
          .bind("memory", !known.add(segment.id().value()))
          .bind("at", now)
          .add();
    }
    batch.execute();
  }

  /**
   * Those of the segments that items of the case have already. The memory knows more than the
   * members of a case may: that a text came up in another case is not theirs to know.
   */
  private static Set<UUID> knownInCase(Handle handle, CaseId caseId, Collection<Segment> segments) {
    return handle
        .createQuery(
            """
            select wanted from unnest(:segments) as wanted
            where exists (
              select 1 from item_translation t where t.case_id = :case and t.segment_id = wanted)
            """)
        .bind("case", caseId)
        .bindArray("segments", UUID.class, segments.stream().map(s -> s.id().value()).toList())
        .mapTo(UUID.class)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What is known of the conversations' languages from the batches written so far. */
  ConversationLanguages conversations(Handle handle, ExtractionId extraction) {
    ConversationLanguages languages = new ConversationLanguages();
    handle
        .createQuery(
            """
            select conversation_id, language, identified_by, count(*) as messages
            from item_translation
            where extraction_id = :extraction and conversation_id is not null
            group by conversation_id, language, identified_by
            """)
        .bind("extraction", extraction)
        .map(
            (row, context) -> {
              languages.count(
                  row.getObject("conversation_id", UUID.class).toString(),
                  new Language(row.getString("language")),
                  Coded.of(IdentifiedBy.class, row.getString("identified_by")),
                  row.getInt("messages"));
              return true;
            })
        .list();
    return languages;
  }
}
