package org.crosslight.casework.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crosslight.kit.feed.CloudEvent;
import org.crosslight.kit.identity.CaseId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What happened to each case, as sentences. */
@ApplicationScoped
public class Timeline {

  /**
   * Something that happened.
   *
   * @param kind what sort of thing, e.g. {@code exhibit-registered}
   * @param text one short sentence without a full stop
   * @param officer who did it; absent when the system did
   */
  public record Entry(
      CaseId caseId,
      Instant at,
      String kind,
      String text,
      @Nullable UUID exhibitId,
      @Nullable UUID alertId,
      @Nullable String officer) {}

  /** An entry as shown, with its place in the timeline. */
  public record Shown(
      long id,
      Instant at,
      String kind,
      String text,
      @Nullable UUID exhibitId,
      @Nullable UUID alertId,
      @Nullable String by) {}

  /** Adds an entry in the transaction of what it tells. */
  public void add(Handle handle, Entry entry) {
    handle
        .createUpdate(
            """
            insert into timeline_entry (case_id, at, kind, text, exhibit_id, alert_id, officer)
            values (:caseId, :at, :kind, :text, :exhibitId, :alertId, :officer)
            """)
        .bindMethods(entry)
        .execute();
  }

  /**
   * Adds an entry that tells of another service's fact, once: a restored publisher tells its facts
   * again, under other ids.
   */
  public void addOnce(Handle handle, CloudEvent fact, Entry entry) {
    handle
        .createUpdate(
            """
            insert into timeline_entry
              (case_id, at, kind, text, exhibit_id, alert_id, officer, fact)
            values (:caseId, :at, :kind, :text, :exhibitId, :alertId, :officer, :fact)
            on conflict (case_id, fact) do nothing
            """)
        .bindMethods(entry)
        .bind(
            "fact",
            String.join(" ", fact.source(), fact.type(), fact.subject(), fact.time().toString()))
        .execute();
  }

  /** Takes back what was told of an alert. */
  public void withdrawAlert(Handle handle, UUID alertId) {
    handle.execute("delete from timeline_entry where alert_id = ?", alertId);
  }

  List<Shown> of(
      Handle handle, CaseId caseId, @Nullable Instant beforeAt, long beforeId, int limit) {
    return handle
        .createQuery(
            """
            select id, at, kind, text, exhibit_id, alert_id, officer as by from timeline_entry
            where case_id = :case
              and (:beforeAt::timestamptz is null or (at, id) < (:beforeAt::timestamptz, :beforeId))
            order by at desc, id desc limit :limit
            """)
        .bind("case", caseId)
        .bind("beforeAt", beforeAt)
        .bind("beforeId", beforeId)
        .bind("limit", limit)
        .mapTo(Shown.class)
        .list();
  }
}
