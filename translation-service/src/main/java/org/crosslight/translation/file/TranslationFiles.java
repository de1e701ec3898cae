package org.crosslight.translation.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.kit.identity.JobId;
import org.jdbi.v3.core.Handle;

/** All CSV files sent to be translated. */
@ApplicationScoped
public class TranslationFiles {

  void add(Handle handle, TranslationFile file) {
    handle
        .createUpdate(
            """
            insert into translation_file (id, owner, text_column, rows, job_id)
            values (:id, :owner, :column, :rows, :job)
            """)
        .bind("id", file.id())
        .bind("owner", file.owner())
        .bind("column", file.textColumn())
        .bind("rows", file.rows())
        .bind("job", file.jobId())
        .execute();
  }

  /** Removes a file with its result. */
  void remove(Handle handle, FileId id) {
    handle.createUpdate("delete from translation_file where id = :id").bind("id", id).execute();
  }

  /** Removes files with their results; says how many. */
  int removeSentBefore(Handle handle, Instant time) {
    return handle
        .createUpdate("delete from translation_file where created_at < :time")
        .bind("time", Timestamp.from(time))
        .execute();
  }

  Optional<TranslationFile> find(Handle handle, FileId id) {
    return handle
        .createQuery("select * from translation_file where id = :id")
        .bind("id", id)
        .map(
            (row, context) ->
                new TranslationFile(
                    id,
                    row.getString("owner"),
                    row.getInt("text_column"),
                    row.getLong("rows"),
                    new JobId(row.getObject("job_id", UUID.class))))
        .findOne();
  }
}
