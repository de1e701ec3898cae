package org.crosslight.translation.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.kit.code.Coded;
import org.crosslight.translation.engine.ReasonKind;
import org.crosslight.translation.engine.Tier;
import org.crosslight.translation.engine.WhyNot;
import org.crosslight.translation.language.Language;
import org.crosslight.translation.rendition.Check;
import org.crosslight.translation.rendition.Rendition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** All segments ever translated here, so that a text is translated once. */
@ApplicationScoped
public class TranslationMemory {

  private static final TypeReference<List<Check>> CHECKS = new TypeReference<>() {};

  /**
   * The digests are made binary before the join: a condition with {@code decode} in it might leak
   * what a row policy hides, so it would be tried only after the policy, on every segment there is,
   * and not by the index.
   */
  static final String FIND =
      """
      with w as materialized (
        select language, decode(hash, 'hex') as hash, engine, version, route
        from unnest(:languages, :hashes, :engines, :versions, :routes)
          as given (language, hash, engine, version, route))
      select s.id, s.language, encode(s.text_hash, 'hex') as text_hash, s.engine,
        s.engine_version, s.route, s.tier, s.english, s.reason, s.reason_kind,
        s.unknown_word_ratio, s.checks::text as checks, s.translated_at
      from w
      join segment s on s.text_hash = w.hash and s.language = w.language
        and s.engine = w.engine and s.engine_version = w.version and s.route = w.route
      """;

  private final ObjectMapper json;
  private final Clock clock;

  public TranslationMemory(ObjectMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /** Those of the segments that are remembered. */
  public Map<SegmentKey, Segment> find(Handle handle, Collection<SegmentKey> wanted) {
    Map<SegmentKey, Segment> found = new HashMap<>();
    if (wanted.isEmpty()) {
      return found;
    }
    // A plan kept from when the memory was all but empty would read it whole for every text.
    handle.execute("set local enable_seqscan = off");
    query(handle, FIND, List.copyOf(wanted))
        .map((row, context) -> segment(row))
        .forEach(segment -> found.put(segment.key(), segment));
    handle.execute("set local enable_seqscan = on");
    return found;
  }

  static Query query(Handle handle, String sql, List<SegmentKey> keys) {
    return handle
        .createQuery(sql)
        .bindArray("languages", String.class, keys.stream().map(k -> k.language().code()).toList())
        .bindArray("hashes", String.class, keys.stream().map(SegmentKey::textHash).toList())
        .bindArray("engines", String.class, keys.stream().map(SegmentKey::engine).toList())
        .bindArray("versions", String.class, keys.stream().map(SegmentKey::engineVersion).toList())
        .bindArray("routes", String.class, keys.stream().map(SegmentKey::route).toList());
  }

  /**
   * Remembers renditions and gives the segments that now stand for them. A segment that another
   * worker remembered first stays as it is, unless the engine had failed.
   */
  public Map<SegmentKey, Segment> remember(Handle handle, Map<SegmentKey, Rendition> renditions) {
    if (renditions.isEmpty()) {
      return Map.of();
    }
    Timestamp now = Timestamp.from(clock.instant());
    // Sorted, so that two workers never wait for each other's rows crosswise.
    List<SegmentKey> keys = new ArrayList<>(renditions.keySet());
    keys.sort(Comparator.comparing(SegmentKey::textHash).thenComparing(SegmentKey::language));
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into segment (id, language, text_hash, engine, engine_version, route, tier,
              english, reason, reason_kind, unknown_word_ratio, checks, translated_at)
            values (:id, :language, decode(:hash, 'hex'), :engine, :version, :route, :tier,
              :english, :reason, :kind, :unknown, :checks::jsonb, :at)
            on conflict (text_hash, language, engine, engine_version, route) do update
              set tier = excluded.tier, english = excluded.english, reason = excluded.reason,
                reason_kind = excluded.reason_kind, unknown_word_ratio = excluded.unknown_word_ratio,
                checks = excluded.checks, translated_at = excluded.translated_at
              where segment.reason_kind = 'engine-failed'
            """);
    for (SegmentKey key : keys) {
      Rendition rendition = renditions.get(key);
      if (rendition == null) {
        continue;
      }
      batch
          .bind("id", SegmentId.next().value())
          .bind("language", key.language().code())
          .bind("hash", key.textHash())
          .bind("engine", key.engine())
          .bind("version", key.engineVersion())
          .bind("route", key.route())
          .bind("tier", rendition.tier().code())
          .bind("english", rendition.english())
          .bind("reason", rendition.reason())
          .bind("kind", label(rendition.reasonKind()))
          .bind("unknown", rendition.unknownWordRatio())
          .bind("checks", json.valueToTree(rendition.checks()).toString())
          .bind("at", now)
          .add();
    }
    batch.execute();
    return find(handle, keys);
  }

  private Segment segment(ResultSet row) throws SQLException {
    String engine = row.getString("engine");
    SegmentKey key =
        new SegmentKey(
            new Language(row.getString("language")),
            row.getString("text_hash"),
            engine,
            row.getString("engine_version"),
            row.getString("route"));
    Rendition.Way way =
        engine.isEmpty() ? null : new Rendition.Way(engine, key.engineVersion(), key.route());
    Instant at = row.getTimestamp("translated_at").toInstant();
    return new Segment(
        new SegmentId(row.getObject("id", UUID.class)),
        key,
        new Rendition(
            Coded.of(Tier.class, row.getString("tier")),
            row.getString("english"),
            whyNot(row),
            way,
            unknownWordRatio(row),
            checks(json, row.getString("checks"))),
        at);
  }

  private static @Nullable Double unknownWordRatio(ResultSet row) throws SQLException {
    double ratio = row.getDouble("unknown_word_ratio");
    return row.wasNull() ? null : Double.valueOf(ratio);
  }

  private static @Nullable WhyNot whyNot(ResultSet row) throws SQLException {
    String kind = row.getString("reason_kind");
    return kind == null
        ? null
        : new WhyNot(Coded.of(ReasonKind.class, kind), row.getString("reason"));
  }

  private static @Nullable String label(@Nullable ReasonKind kind) {
    return kind == null ? null : kind.code();
  }

  /** Reads checks as they are stored. */
  public static List<Check> checks(ObjectMapper json, String text) {
    try {
      return json.readValue(text, CHECKS);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
