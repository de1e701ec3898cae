package org.crosslight.linkage.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.linkage.mention.IdentifierKind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The extractions known here. */
@ApplicationScoped
public class Extractions {

  /** How far an extraction has come. */
  enum State implements Coded {
    LINKING,
    LINKED,
    SUPERSEDED
  }

  /**
   * An extraction's place in the work, locked until the transaction ends.
   *
   * @param toldAt when translation-service last said that its English is complete; null before it
   *     did, and of what was translated before this was noted
   */
  record Held(State state, boolean translated, @Nullable Instant toldAt) {}

  /**
   * Notes a new extraction; false when it was known before.
   *
   * @param sha256 of the file it was read from, if evidence-service told
   */
  boolean add(Handle handle, LinkingTask task, @Nullable String sha256) {
    return handle
            .createUpdate(
                """
                insert into source_extraction
                  (extraction_id, case_id, exhibit_id, exhibit_reference, state, original_sha256, linker)
                values (:extractionId, :caseId, :exhibitId, :exhibitReference, 'linking', :sha256,
                  :linker)
                on conflict (extraction_id) do nothing
                """)
            .bindMethods(task)
            .bind("sha256", sha256)
            .bind("linker", Linker.EDITION)
            .execute()
        == 1;
  }

  /** The task that was noted, if the extraction is known. */
  Optional<LinkingTask> find(Handle handle, ExtractionId extraction) {
    return handle
        .createQuery(
            """
            select extraction_id, case_id, exhibit_id, exhibit_reference, items as expected_items
            from source_extraction where extraction_id = :id
            """)
        .bind("id", extraction)
        .mapTo(LinkingTask.class)
        .findOne();
  }

  /** Locks an extraction, so that it cannot be superseded while a batch of it is stored. */
  Optional<Held> hold(Handle handle, ExtractionId extraction) {
    return handle
        .createQuery(
            """
            select state, translated, told_at from source_extraction
            where extraction_id = :id for update
            """)
        .bind("id", extraction)
        .map(
            (row, context) -> {
              OffsetDateTime told = row.getObject("told_at", OffsetDateTime.class);
              return new Held(
                  Coded.of(State.class, row.getString("state")),
                  row.getBoolean("translated"),
                  told == null ? null : told.toInstant());
            })
        .findOne();
  }

  void count(Handle handle, ExtractionId extraction, int items, int mentions) {
    handle.execute(
        "update source_extraction set items = items + ?, mentions = mentions + ?"
            + " where extraction_id = ?",
        items,
        mentions,
        extraction.value());
    readHere(handle, extraction);
  }

  /**
   * Notes that part of it was read by this edition: several work side by side while a new release
   * is rolled out, and the oldest that had a hand in it counts.
   */
  void readHere(Handle handle, ExtractionId extraction) {
    handle.execute(
        "update source_extraction set linker = ? where extraction_id = ? and linker > ?",
        Linker.EDITION,
        extraction.value(),
        Linker.EDITION);
  }

  void mark(Handle handle, ExtractionId extraction, State state) {
    handle.execute(
        "update source_extraction set state = ? where extraction_id = ?",
        state.code(),
        extraction.value());
  }

  /**
   * Notes that translations are complete.
   *
   * @param segments how many translations there are
   * @param told when translation-service recorded that
   */
  void markTranslated(Handle handle, ExtractionId extraction, long segments, Instant told) {
    handle
        .createUpdate(
            """
            update source_extraction set translated = true, segments = :segments, told_at = :told
            where extraction_id = :id
            """)
        .bind("segments", segments)
        .bind("told", told)
        .bind("id", extraction)
        .execute();
  }

  /** How many translations translation-service said the extraction has. */
  long segments(Handle handle, ExtractionId extraction) {
    return handle
        .createQuery("select segments from source_extraction where extraction_id = :id")
        .bind("id", extraction)
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  /** How many mentions of each kind an extraction gave. */
  Map<String, Long> byKind(Handle handle, ExtractionId extraction) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (IdentifierKind kind : IdentifierKind.values()) {
      counts.put(kind.code(), 0L);
    }
    handle
        .createQuery(
            """
            select e.kind, sum(x.mentions) as mentions
            from extraction_entity x join entity e on e.id = x.entity_id
            where x.extraction_id = :id group by e.kind
            """)
        .bind("id", extraction)
        .map((row, context) -> counts.put(row.getString("kind"), row.getLong("mentions")))
        .list();
    return counts;
  }

  /** Removes everything an extraction gave, aggregates apart. */
  void erase(Handle handle, ExtractionId extraction) {
    forget(handle, extraction, Shelf.CURRENT);
  }

  /** Removes what was read again of an extraction and has not taken its place. */
  void clear(Handle handle, ExtractionId extraction) {
    forget(handle, extraction, Shelf.AGAIN);
  }

  private static void forget(Handle handle, ExtractionId extraction, Shelf shelf) {
    // What never came to its end was not counted, so only its mentions tell what it named.
    handle
        .createUpdate(
            """
            insert into orphan_candidate
            select distinct entity_id from <mention> where extraction_id = :id
            on conflict do nothing
            """)
        .define("mention", shelf.table("mention"))
        .bind("id", extraction)
        .execute();
    delete(handle, extraction, shelf);
  }

  private static void delete(Handle handle, ExtractionId extraction, Shelf shelf) {
    for (String table : Shelf.TABLES) {
      handle
          .createUpdate("delete from <table> where extraction_id = :id")
          .define("table", shelf.table(table))
          .bind("id", extraction)
          .execute();
    }
  }

  /**
   * Puts what was read again in the place of what an extraction gave before.
   *
   * @param mentions how many mentions its items gave
   */
  void exchange(Handle handle, ExtractionId extraction, long mentions) {
    erase(handle, extraction);
    for (String table : Shelf.TABLES) {
      handle
          .createUpdate("insert into <table> select * from <again> where extraction_id = :id")
          .define("table", table)
          .define("again", Shelf.AGAIN.table(table))
          .bind("id", extraction)
          .execute();
    }
    delete(handle, extraction, Shelf.AGAIN);
    handle.execute(
        "update source_extraction set linker = ?, mentions = ? where extraction_id = ?",
        Linker.EDITION,
        mentions,
        extraction.value());
  }
}
