package org.crosslight.evidence.extraction;

import org.crosslight.evidence.content.Membership;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.reader.ItemSink;
import org.crosslight.evidence.reader.Rejection;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.job.JobContext;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a reader finds into the staging tables, a batch in a transaction. Every batch makes
 * sure that the job is still this worker's.
 */
final class StagingSink implements ItemSink {

  /** Rows can be a megabyte each: a batch is also bounded by its characters. */
  private static final int MOST_CHARACTERS = 8 << 20;

  private final StagedRows rows;
  private final Database database;
  private final JobContext job;
  private final int batch;
  private long done;
  private long rejected;
  private @Nullable Long estimatedTotal;

  StagingSink(StagedRows rows, Database database, JobContext job, int batch) {
    this.rows = rows;
    this.database = database;
    this.job = job;
    this.batch = batch;
  }

  @Override
  public void item(Row item) {
    rows.add(item);
    done++;
    sendWhenFull();
  }

  @Override
  public void rejected(Rejection rejection) {
    rows.add(rejection);
    done++;
    rejected++;
    sendWhenFull();
  }

  @Override
  public void member(Membership membership) {
    rows.add(membership);
    sendWhenFull();
  }

  @Override
  public void progress(Progress progress) {
    if (progress.done() > 0) {
      double part = (double) progress.done() / Math.max(progress.total(), progress.done());
      estimatedTotal = Math.max(done, Math.round(done / part));
    }
  }

  /** Writes what is left. */
  void finish() {
    send();
  }

  private void sendWhenFull() {
    if (rows.waiting() >= batch || rows.waitingCharacters() >= MOST_CHARACTERS) {
      send();
    }
  }

  private void send() {
    database.doAsSystem(
        handle -> {
          // The job before the extraction, as Publication does: rejections hold the extraction's
          // row,
          // and a worker that lost its lease would else deadlock with the one that has it now.
          job.progress(handle, done, estimatedTotal, rejected);
          rows.send(handle);
        });
    rows.sent();
  }
}
