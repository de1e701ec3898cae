package org.crosslight.translation.file;

import jakarta.enterprise.context.ApplicationScoped;
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

  /** Completes a file that was added before its rows were counted. */
  void counted(Handle handle, TranslationFile file) {
    handle
        .createUpdate(
            """
            update translation_file set text_column = :column, rows = :rows, job_id = :job
            where id = :id
            """)
        .bind("id", file.id())
        .bind("column", file.textColumn())
        .bind("rows", file.rows())
        .bind("job", file.jobId())
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
