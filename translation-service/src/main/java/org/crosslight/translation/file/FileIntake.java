package org.crosslight.translation.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.idempotency.Idempotency;
import org.crosslight.kit.identity.JobId;
import org.crosslight.kit.identity.Officer;
import org.crosslight.kit.job.Jobs;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Takes in CSV files: first to its end and read through once, so that what is wrong is said at
 * once; then into the database, in one short transaction.
 */
@ApplicationScoped
public class FileIntake {

  private final TranslationFiles files;
  private final FileParts parts;
  private final Jobs jobs;
  private final Database database;
  private final Idempotency idempotency;

  public FileIntake(
      TranslationFiles files,
      FileParts parts,
      Jobs jobs,
      Database database,
      Idempotency idempotency) {
    this.files = files;
    this.parts = parts;
    this.jobs = jobs;
    this.database = database;
    this.idempotency = idempotency;
  }

  /**
   * What makes two requests the same.
   *
   * @param column as it was named, empty when it was not
   */
  record Request(String column, String sha256) {}

  /** What reading it through once tells. */
  private record Checked(int textColumn, long rows) {}

  /**
   * Takes in a file, once for each key.
   *
   * @param key the caller's {@code Idempotency-Key}; asked for before the file is read
   */
  FileStatus.Accepted accept(
      Officer officer, @Nullable String key, Optional<String> column, InputStream body)
      throws IOException {
    String checkedKey = idempotency.required(key);
    try (Spool spool = Spool.of(body)) {
      Checked checked = check(spool, column);
      Request request = new Request(column.orElse(""), spool.digest());
      return database.asCaller(
          handle ->
              idempotency.once(
                  handle,
                  checkedKey,
                  "send-file",
                  request,
                  FileStatus.Accepted.class,
                  () -> store(handle, officer, checked, spool)));
    }
  }

  private static Checked check(Spool spool, Optional<String> column) throws IOException {
    try (CsvRows csv = CsvRows.open(spool.read())) {
      int place = csv.column(column);
      long rows = 0;
      while (csv.next().isPresent()) {
        rows++;
      }
      return new Checked(place, rows);
    }
  }

  private FileStatus.Accepted store(Handle handle, Officer officer, Checked checked, Spool spool) {
    FileId id = FileId.next();
    JobId job =
        jobs.enqueue(
            handle,
            FileTranslation.KIND,
            id.toString(),
            new FileTranslation.Work(id),
            null,
            officer.username());
    files.add(
        handle,
        new TranslationFile(id, officer.username(), checked.textColumn(), checked.rows(), job));
    try {
      parts.store(handle, id, spool.read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FileStatus.Accepted(id, job);
  }
}
