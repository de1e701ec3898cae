package org.crosslight.translation.passport;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.Id;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.translation.engine.ReasonKind;
import org.crosslight.translation.engine.Tier;
import org.crosslight.translation.language.IdentifiedBy;
import org.crosslight.translation.language.Language;
import org.crosslight.translation.memory.TranslationMemory;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The passports of all items with text. */
@ApplicationScoped
public class Passports {

  private final ObjectMapper json;

  public Passports(ObjectMapper json) {
    this.json = json;
  }

  Optional<Passport> find(Handle handle, ItemId itemId) {
    return handle
        .createQuery(
            """
            select t.*, s.engine, s.engine_version, s.route, s.unknown_word_ratio, s.english,
              s.checks::text as segment_checks
            from item_translation t join segment s on s.id = t.segment_id
            where t.item_id = :item
            """)
        .bind("item", itemId)
        .map((row, context) -> passport(row, earlier(handle, itemId)))
        .findOne();
  }

  Optional<CaseId> caseOf(Handle handle, ExtractionId extraction) {
    return handle
        .createQuery("select case_id from extraction where extraction_id = :extraction")
        .bind("extraction", extraction)
        .mapTo(CaseId.class)
        .findOne();
  }

  List<ItemTranslation> after(Handle handle, ExtractionId extraction, long seq, int limit) {
    return handle
        .createQuery(
            """
            select t.seq, t.item_id, t.language, t.confidence, t.tier, t.state, t.reason, s.english
            from item_translation t join segment s on s.id = t.segment_id
            where t.extraction_id = :extraction and t.seq > :seq order by t.seq limit :limit
            """)
        .bind("extraction", extraction)
        .bind("seq", seq)
        .bind("limit", limit)
        .map(
            (row, context) -> {
              Tier tier = Coded.of(Tier.class, row.getString("tier"));
              return new ItemTranslation(
                  row.getLong("seq"),
                  new ItemId(row.getObject("item_id", UUID.class)),
                  row.getString("language"),
                  rounded(row.getDouble("confidence")),
                  tier,
                  row.getString("state"),
                  tier == Tier.NONE ? null : row.getString("english"),
                  row.getString("reason"));
            })
        .list();
  }

  /** What was translated of an extraction, and what was not. */
  public TranslationSummary ofExtraction(Handle handle, ExtractionId extraction) {
    return summary(handle, "extraction_id = :of", extraction);
  }

  TranslationSummary ofCase(Handle handle, CaseId caseId) {
    return summary(handle, "case_id = :of", caseId);
  }

  private static TranslationSummary summary(Handle handle, String which, Id of) {
    List<TranslationSummary.LanguageCount> byLanguage =
        handle
            .createQuery(
                """
                select language, count(*) as messages,
                  count(*) filter (where tier = 'gist') as gist,
                  count(*) filter (where tier = 'keywords') as keywords,
                  count(*) filter (where tier = 'none') as none,
                  count(*) filter (where tier = 'original') as original
                from item_translation where <which>
                group by language order by messages desc, language
                """)
            .define("which", which)
            .bind("of", of.value())
            .map(
                (row, context) ->
                    new TranslationSummary.LanguageCount(
                        row.getString("language"),
                        new Language(row.getString("language")).name(),
                        row.getLong("messages"),
                        row.getLong("gist"),
                        row.getLong("keywords"),
                        row.getLong("none"),
                        row.getLong("original")))
            .list();
    List<TranslationSummary.NotTranslated> notTranslated =
        handle
            .createQuery(
                """
                select language, reason_kind, count(*) as messages from item_translation
                where <which> and tier = 'none' and language <> 'zxx'
                group by language, reason_kind order by messages desc, language, reason_kind
                """)
            .define("which", which)
            .bind("of", of.value())
            .map(
                (row, context) ->
                    TranslationSummary.NotTranslated.of(
                        new Language(row.getString("language")),
                        Coded.of(ReasonKind.class, row.getString("reason_kind")),
                        row.getLong("messages")))
            .list();
    long segments = byLanguage.stream().mapToLong(TranslationSummary.LanguageCount::messages).sum();
    return new TranslationSummary(segments, byLanguage, notTranslated);
  }

  private static List<EarlierRendition> earlier(Handle handle, ItemId itemId) {
    return handle
        .createQuery(
            """
            select e.tier, e.reason, e.translated_at, e.replaced_at, s.english, s.engine,
              s.engine_version, s.route
            from earlier_translation e join segment s on s.id = e.segment_id
            where e.item_id = :item order by e.replaced_at desc
            """)
        .bind("item", itemId)
        .map((row, context) -> earlier(row))
        .list();
  }

  private static EarlierRendition earlier(ResultSet row) throws SQLException {
    Tier tier = Coded.of(Tier.class, row.getString("tier"));
    boolean asked = !row.getString("engine").isEmpty();
    return new EarlierRendition(
        tier == Tier.NONE ? null : row.getString("english"),
        tier,
        row.getString("reason"),
        asked ? row.getString("engine") : null,
        asked ? row.getString("engine_version") : null,
        asked ? row.getString("route") : null,
        row.getTimestamp("translated_at").toInstant(),
        row.getTimestamp("replaced_at").toInstant());
  }

  private Passport passport(ResultSet row, List<EarlierRendition> earlier) throws SQLException {
    Language language = new Language(row.getString("language"));
    Tier tier = Coded.of(Tier.class, row.getString("tier"));
    String kind = row.getString("reason_kind");
    ReasonKind reasonKind = kind == null ? null : Coded.of(ReasonKind.class, kind);
    boolean asked = !row.getString("engine").isEmpty();
    // What the engine has answered since, for an item elsewhere, is not this item's.
    boolean answered = reasonKind != ReasonKind.ENGINE_FAILED;
    return new Passport(
        new ItemId(row.getObject("item_id", UUID.class)),
        new CaseId(row.getObject("case_id", UUID.class)),
        language.code(),
        language.name(),
        rounded(row.getDouble("confidence")),
        Coded.of(IdentifiedBy.class, row.getString("identified_by")),
        asked ? row.getString("engine") : null,
        asked ? row.getString("engine_version") : null,
        asked ? row.getString("route") : null,
        answered ? unknownWordRatio(row) : Double.valueOf(0),
        tier,
        row.getString("state"),
        tier == Tier.NONE ? null : row.getString("english"),
        row.getString("reason"),
        reasonKind,
        row.getBoolean("from_memory"),
        answered ? TranslationMemory.checks(json, row.getString("segment_checks")) : List.of(),
        row.getTimestamp("translated_at").toInstant(),
        earlier);
  }

  private static @Nullable Double unknownWordRatio(ResultSet row) throws SQLException {
    double ratio = row.getDouble("unknown_word_ratio");
    return row.wasNull() ? null : Double.valueOf(rounded(ratio));
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
