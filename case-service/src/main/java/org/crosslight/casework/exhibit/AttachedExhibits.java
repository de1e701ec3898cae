package org.crosslight.casework.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crosslight.kit.identity.CaseId;
import org.jdbi.v3.core.Handle;

/** The exhibits of all cases, as learned from the services that work on them. */
@ApplicationScoped
public class AttachedExhibits {

  /** An exhibit as registered. */
  public record Registered(
      UUID exhibitId,
      CaseId caseId,
      String reference,
      String description,
      String deviceKind,
      Instant registeredAt) {}

  /** The coverage of one extraction. */
  public record Extracted(
      UUID extractionId,
      UUID exhibitId,
      CaseId caseId,
      String state,
      long rowsInSource,
      long rowsRead,
      long rowsRejected,
      long items,
      Instant completedAt) {}

  /** How much of one extraction was translated. */
  public record Translated(
      UUID extractionId, CaseId caseId, long translated, long notTranslated, Instant completedAt) {}

  void put(Handle handle, Registered exhibit) {
    handle
        .createUpdate(
            """
            insert into attached_exhibit
              (exhibit_id, case_id, reference, description, device_kind, registered_at)
            values (:exhibitId, :caseId, :reference, :description, :deviceKind, :registeredAt)
            on conflict (exhibit_id) do nothing
            """)
        .bindMethods(exhibit)
        .execute();
  }

  void put(Handle handle, Extracted extraction) {
    handle
        .createUpdate(
            """
            insert into attached_extraction (extraction_id, exhibit_id, case_id, state,
              rows_in_source, rows_read, rows_rejected, items, completed_at)
            values (:extractionId, :exhibitId, :caseId, :state,
              :rowsInSource, :rowsRead, :rowsRejected, :items, :completedAt)
            on conflict (extraction_id) do nothing
            """)
        .bindMethods(extraction)
        .execute();
  }

  void put(Handle handle, Translated translation) {
    handle
        .createUpdate(
            """
            insert into extraction_translation
              (extraction_id, case_id, translated, not_translated, completed_at)
            values (:extractionId, :caseId, :translated, :notTranslated, :completedAt)
            on conflict (extraction_id) do update set translated = excluded.translated,
              not_translated = excluded.not_translated, completed_at = excluded.completed_at,
              received_at = case
                when (extraction_translation.translated, extraction_translation.not_translated)
                  = (excluded.translated, excluded.not_translated)
                then extraction_translation.received_at else excluded.received_at end
            """)
        .bindMethods(translation)
        .execute();
  }

  /** Forgets an extraction that was replaced by another reading of the same original. */
  void remove(Handle handle, UUID extractionId) {
    handle.execute("delete from attached_extraction where extraction_id = ?", extractionId);
    handle.execute("delete from extraction_translation where extraction_id = ?", extractionId);
  }

  List<AttachedExhibit> of(Handle handle, CaseId caseId) {
    return handle
        .createQuery(
            """
            select e.exhibit_id, e.reference, e.description, e.device_kind, e.registered_at,
              coalesce(max(x.state) filter (where x.state = 'failed'),
                max(x.state) filter (where x.state = 'partial'),
                max(x.state), 'registered') as state,
              coalesce(sum(x.rows_in_source), 0) as rows_in_source,
              coalesce(sum(x.rows_read), 0) as rows_read,
              coalesce(sum(x.rows_rejected), 0) as rows_rejected,
              coalesce(sum(x.items), 0) as item_count,
              coalesce(sum(t.translated), 0) as translated,
              coalesce(sum(t.not_translated), 0) as not_translated
            from attached_exhibit e
            left join attached_extraction x on x.exhibit_id = e.exhibit_id
            left join extraction_translation t on t.extraction_id = x.extraction_id
            where e.case_id = :case
            group by e.exhibit_id order by e.reference
            """)
        .bind("case", caseId)
        .mapTo(AttachedExhibit.class)
        .list();
  }
}
