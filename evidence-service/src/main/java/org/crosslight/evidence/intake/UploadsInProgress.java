package org.crosslight.evidence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.crosslight.evidence.exhibit.Exhibit;
import org.jdbi.v3.core.Handle;

/** The objects that uploads are writing now, so that none is left behind for ever. */
@ApplicationScoped
public class UploadsInProgress {

  private final Clock clock;

  public UploadsInProgress(Clock clock) {
    this.clock = clock;
  }

  void add(Handle handle, String objectKey, Exhibit exhibit, String officer) {
    handle
        .createUpdate(
            """
            insert into upload_in_progress (object_key, exhibit_id, case_id, started_by, started_at)
            values (:key, :exhibit, :case, :by, :at)
            """)
        .bind("key", objectKey)
        .bind("exhibit", exhibit.id())
        .bind("case", exhibit.caseId())
        .bind("by", officer)
        .bind("at", clock.instant())
        .execute();
  }

  /** False when the upload had been given up meanwhile. */
  boolean remove(Handle handle, String objectKey) {
    return handle
            .createUpdate("delete from upload_in_progress where object_key = :key")
            .bind("key", objectKey)
            .execute()
        == 1;
  }

  /** Keys of uploads that began before that moment and never ended. */
  List<String> startedBefore(Handle handle, Instant moment) {
    return handle
        .createQuery(
            """
            select object_key from upload_in_progress where started_at < :moment
            order by started_at limit 100
            """)
        .bind("moment", moment)
        .mapTo(String.class)
        .list();
  }
}
