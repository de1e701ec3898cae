package org.crosslight.evidence.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.process.ReaderKilled;
import org.crosslight.evidence.reader.process.ReaderLimits;
import org.crosslight.evidence.reader.process.ReaderMain;
import org.crosslight.evidence.reader.process.ReaderProcess;
import org.crosslight.evidence.reader.process.ReaderRun;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.job.JobContext;
import org.crosslight.kit.job.JobHandler;
import org.crosslight.kit.job.JobsConfig;
import org.crosslight.kit.problem.Problem;

/**
 * Reads originals into items.
 *
 * <p>An attempt stages what it reads and publishes it at the end in one transaction. A worker that
 * dies leaves only staged rows behind, which the next one removes; so counts, ids and digest never
 * depend on how often a reading was interrupted.
 */
@ApplicationScoped
public class ExtractionHandler implements JobHandler {

  static final String KIND = "extraction";
  private static final String DEFAULT_REGION = "GB";

  private final Attempts attempts;
  private final Publication publication;
  private final WorkingCopy copies;
  private final Database database;
  private final ObjectMapper json;
  private final ExtractionConfig config;
  private final JobsConfig jobs;

  public ExtractionHandler(
      Attempts attempts,
      Publication publication,
      WorkingCopy copies,
      Database database,
      ObjectMapper json,
      ExtractionConfig config,
      JobsConfig jobs) {
    this.attempts = attempts;
    this.publication = publication;
    this.copies = copies;
    this.database = database;
    this.json = json;
    this.config = config;
    this.jobs = jobs;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobContext job) throws IOException, InterruptedException, ReaderKilled {
    ExtractionId id = ExtractionId.fromString(job.payload().get("extractionId").asText());
    Optional<Attempt> begun = database.asSystem(handle -> attempts.begin(handle, id));
    if (begun.isEmpty()) {
      return;
    }
    Attempt attempt = begun.get();
    Receipt receipt = read(attempt, job);
    Problem problem = receipt.problem();
    if (receipt.state() == ExtractionState.FAILED && problem != null) {
      database.doAsSystem(handle -> publication.fail(handle, attempt, receipt));
      throw problem;
    }
    database.doAsSystem(
        handle -> {
          long rows = receipt.tally().rowsInSource();
          job.progress(handle, rows, rows, receipt.tally().rowsRejected());
          publication.publish(handle, attempt, receipt);
          job.complete(handle);
        });
  }

  /** An original is read again as a new extraction, which leaves the receipt of this one. */
  @Override
  public Optional<String> whyNotAgain() {
    return Optional.of("A reading is not begun again; have the original read again instead.");
  }

  private Receipt read(Attempt attempt, JobContext job)
      throws IOException, InterruptedException, ReaderKilled {
    Path copy;
    try {
      copy = copies.of(attempt.original());
    } catch (Problem problem) {
      return Receipt.failed(problem);
    }
    try {
      database.doAsSystem(handle -> attempts.copied(handle, attempt, job.job().attempts()));
      StagedRows rows = new StagedRows(attempt, json);
      StagingSink sink = new StagingSink(rows, database, job, config.batch());
      String reader = attempt.extraction().reader();
      ReaderRun outcome;
      try {
        outcome =
            new ReaderProcess(limits())
                .read(reader == null ? ReaderMain.AUTO : reader, copy, told(attempt), sink);
      } catch (ReaderKilled killed) {
        if (job.job().tries() < jobs.attempts()) {
          throw killed;
        }
        outcome = killed.soFar();
      }
      sink.finish();
      return Receipt.of(outcome);
    } finally {
      copies.remove(copy);
    }
  }

  private ReaderLimits limits() {
    return new ReaderLimits(config.readerHeap(), config.readerTime(), config.readerOutput());
  }

  private static Told told(Attempt attempt) {
    ExtractionSettings settings = attempt.settings();
    return new Told(
        attempt.original().fileName(),
        ZoneId.of(settings.assumedZone()),
        DEFAULT_REGION,
        settings.ownerName(),
        settings.ownerIdentifier(),
        settings.dateOrder(),
        settings.mapping());
  }
}
