package org.crosslight.evidence.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.evidence.item.StoredRow;
import org.crosslight.evidence.original.Original;
import org.crosslight.evidence.reader.Note;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.JobId;
import org.crosslight.kit.identity.OriginalId;
import org.crosslight.kit.job.Jobs;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All readings of originals. */
@ApplicationScoped
public class Extractions {

  private static final TypeReference<List<Note>> NOTES = new TypeReference<>() {};
  private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};
  private static final TypeReference<List<ReceiptPart>> PARTS = new TypeReference<>() {};

  private final Jobs jobs;
  private final ObjectMapper json;
  private final Clock clock;

  public Extractions(Jobs jobs, ObjectMapper json, Clock clock) {
    this.jobs = jobs;
    this.json = json;
    this.clock = clock;
  }

  /** What the job needs to begin. */
  record Payload(ExtractionId extractionId) {}

  /** Has an original read; the work is queued in the same transaction. */
  public Extraction request(
      Handle handle, Original original, ExtractionRequest request, String requestedBy) {
    ExtractionId id = ExtractionId.next();
    JobId job =
        jobs.enqueue(
            handle,
            ExtractionHandler.KIND,
            id.toString(),
            new Payload(id),
            original.caseId(),
            requestedBy);
    handle
        .createUpdate(
            """
            insert into extraction (id, original_id, exhibit_id, case_id, requested_reader, reader,
              state, job_id, settings, requested_by, requested_at)
            values (:id, :original, :exhibit, :case, :reader, :reader, 'queued', :job,
              :settings::jsonb, :by, :at)
            """)
        .bind("id", id)
        .bind("original", original.id())
        .bind("exhibit", original.exhibitId())
        .bind("case", original.caseId())
        .bind("reader", request.reader())
        .bind("job", job)
        .bind("settings", json.valueToTree(request.settings()).toString())
        .bind("by", requestedBy)
        .bind("at", clock.instant())
        .execute();
    return find(handle, id).orElseThrow();
  }

  public Optional<Extraction> find(Handle handle, ExtractionId id) {
    return handle
        .createQuery("select * from extraction where id = :id")
        .bind("id", id)
        .map((row, context) -> extraction(row))
        .findOne();
  }

  /** The receipt of a reading; empty also when the row does not read as one any more. */
  public Optional<Extraction> findReadable(Handle handle, ExtractionId id) {
    return handle
        .createQuery("select * from extraction where id = :id")
        .bind("id", id)
        .map((row, context) -> StoredRow.read((it, asked) -> extraction(it), row, context))
        .findOne()
        .flatMap(found -> found);
  }

  /** Readings of everything held of an exhibit, the latest first. */
  public List<Extraction> ofExhibit(Handle handle, ExhibitId exhibit) {
    return handle
        .createQuery(
            """
            select * from extraction where exhibit_id = :exhibit
            order by requested_at desc, id desc
            """)
        .bind("exhibit", exhibit)
        .map((row, context) -> extraction(row))
        .list();
  }

  /** Readings of everything held in a case, the latest first. */
  public List<Extraction> ofCase(Handle handle, CaseId caseId) {
    return handle
        .createQuery(
            "select * from extraction where case_id = :case order by requested_at desc, id desc")
        .bind("case", caseId)
        .map((row, context) -> extraction(row))
        .list();
  }

  /** Whether the original is waiting to be read or being read. */
  public boolean isOpen(Handle handle, OriginalId original) {
    return handle
        .createQuery(
            """
            select exists (select 1 from extraction
              where original_id = :original and state in ('queued', 'running'))
            """)
        .bind("original", original)
        .mapTo(Boolean.class)
        .one();
  }

  /** The settings the officer gave for an extraction. */
  ExtractionSettings settings(Handle handle, ExtractionId id) {
    return parsed(
        handle
            .createQuery("select settings::text from extraction where id = :id")
            .bind("id", id)
            .mapTo(String.class)
            .one(),
        ExtractionSettings.class);
  }

  private Extraction extraction(ResultSet row) throws SQLException {
    ExtractionSettings settings = parsed(row.getString("settings"), ExtractionSettings.class);
    String problem = row.getString("problem");
    UUID supersededBy = row.getObject("superseded_by", UUID.class);
    return new Extraction(
        new ExtractionId(row.getObject("id", UUID.class)),
        new OriginalId(row.getObject("original_id", UUID.class)),
        new ExhibitId(row.getObject("exhibit_id", UUID.class)),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getString("reader"),
        row.getString("reader_version"),
        Coded.of(ExtractionState.class, row.getString("state")),
        new JobId(row.getObject("job_id", UUID.class)),
        settings.assumedZone(),
        settings.mapping(),
        row.getLong("rows_in_source"),
        row.getLong("rows_read"),
        row.getLong("rows_rejected"),
        parsed(row.getString("by_kind"), COUNTS),
        parsed(row.getString("parts"), PARTS),
        parsed(row.getString("notes"), NOTES),
        problem == null ? null : parsed(problem, JsonNode.class),
        row.getString("requested_by"),
        row.getTimestamp("requested_at").toInstant(),
        instant(row.getTimestamp("started_at")),
        instant(row.getTimestamp("finished_at")),
        row.getString("items_digest"),
        row.getObject("items_digest_version", Integer.class),
        supersededBy == null ? null : new ExtractionId(supersededBy));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  private <T> T parsed(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T parsed(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
