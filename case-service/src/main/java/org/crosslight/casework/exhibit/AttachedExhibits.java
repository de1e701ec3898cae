package org.crosslight.casework.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.jdbi.v3.core.Handle;

/** The exhibits of all cases, as learned from the services that work on them. */
@ApplicationScoped
public class AttachedExhibits {

  private final CustodyAnchors anchors;

  public AttachedExhibits(CustodyAnchors anchors) {
    this.anchors = anchors;
  }

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
      UUID originalId,
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
            insert into attached_extraction (extraction_id, original_id, exhibit_id, case_id, state,
              rows_in_source, rows_read, rows_rejected, items, completed_at)
            values (:extractionId, :originalId, :exhibitId, :caseId, :state,
              :rowsInSource, :rowsRead, :rowsRejected, :items, :completedAt)
            on conflict (extraction_id) do update set original_id = excluded.original_id
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

  /**
   * The exhibits of a case. A reading that failed replaces none and is replaced by none, so of each
   * original it counts only while no other reading gave anything, and the latest of them does.
   */
  List<AttachedExhibit> of(Handle handle, CaseId caseId) {
    Map<UUID, CustodyAnchor> custody = anchors.ofCase(handle, caseId);
    return handle
        .createQuery(
            """
            with standing as (
              select distinct on (exhibit_id, coalesce(original_id, extraction_id)) *
              from attached_extraction where case_id = :case
              order by exhibit_id, coalesce(original_id, extraction_id),
                (state = 'failed'), completed_at desc, extraction_id desc)
            select e.exhibit_id, e.reference, e.description, e.device_kind, e.registered_at,
              case when min(x.state) <> max(x.state) then 'partial'
                else coalesce(max(x.state), 'registered') end as state,
              coalesce(sum(x.rows_in_source), 0) as rows_in_source,
              coalesce(sum(x.rows_read), 0) as rows_read,
              coalesce(sum(x.rows_rejected), 0) as rows_rejected,
              coalesce(sum(x.items), 0) as item_count,
              coalesce(sum(t.translated), 0) as translated,
              coalesce(sum(t.not_translated), 0) as not_translated
            from attached_exhibit e
            left join standing x on x.exhibit_id = e.exhibit_id
            left join extraction_translation t on t.extraction_id = x.extraction_id
            where e.case_id = :case
            group by e.exhibit_id order by e.reference
            """)
        .bind("case", caseId)
        .map((row, context) -> exhibit(row, custody))
        .list();
  }

  private static AttachedExhibit exhibit(ResultSet row, Map<UUID, CustodyAnchor> custody)
      throws SQLException {
    UUID id = row.getObject("exhibit_id", UUID.class);
    return new AttachedExhibit(
        new ExhibitId(id),
        row.getString("reference"),
        row.getString("description"),
        row.getString("device_kind"),
        row.getString("state"),
        row.getLong("rows_in_source"),
        row.getLong("rows_read"),
        row.getLong("rows_rejected"),
        row.getLong("item_count"),
        row.getLong("translated"),
        row.getLong("not_translated"),
        row.getTimestamp("registered_at").toInstant(),
        custody.get(id));
  }
}
