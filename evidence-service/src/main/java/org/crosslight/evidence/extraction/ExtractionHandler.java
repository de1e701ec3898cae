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
 * <p>A run stages what it reads and publishes it at the end in one transaction. A worker that dies
 * leaves only staged rows behind, which the next run removes; so counts, ids and digest never
 * depend on how often a reading was interrupted.
 */
@ApplicationScoped
public class ExtractionHandler implements JobHandler {

  static final String KIND = "extraction";
  private static final String DEFAULT_REGION = "GB";

  private final ExtractionRuns runs;
  private final Publication publication;
  private final WorkingCopy copies;
  private final Database database;
  private final ObjectMapper json;
  private final ExtractionConfig config;
  private final JobsConfig jobs;

  public ExtractionHandler(
      ExtractionRuns runs,
      Publication publication,
      WorkingCopy copies,
      Database database,
      ObjectMapper json,
      ExtractionConfig config,
      JobsConfig jobs) {
    this.runs = runs;
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
    Optional<Run> begun = database.asSystem(handle -> runs.begin(handle, id));
    if (begun.isEmpty()) {
      return;
    }
    Run run = begun.get();
    Receipt receipt = read(run, job);
    Problem problem = receipt.problem();
    if (receipt.state() == ExtractionState.FAILED && problem != null) {
      database.doAsSystem(handle -> publication.fail(handle, run, receipt));
      throw problem;
    }
    database.doAsSystem(
        handle -> {
          long rows = receipt.tally().rowsInSource();
          job.progress(handle, rows, rows, receipt.tally().rowsRejected());
          publication.publish(handle, run, receipt);
          job.complete(handle);
        });
  }

  /** An original is read again as a new extraction, which leaves the receipt of this one. */
  @Override
  public Optional<String> whyNotAgain() {
    return Optional.of("A reading is not begun again; have the original read again instead.");
  }

  private Receipt read(Run run, JobContext job)
      throws IOException, InterruptedException, ReaderKilled {
    Path copy;
    try {
      copy = copies.of(run.original());
    } catch (Problem problem) {
      return Receipt.failed(problem);
    }
    try {
      database.doAsSystem(handle -> runs.copied(handle, run, job.job().attempts()));
      StagedRows rows = new StagedRows(run, json);
      StagingSink sink = new StagingSink(rows, database, job, config.batch());
      String reader = run.extraction().reader();
      ReaderRun outcome;
      try {
        outcome =
            new ReaderProcess(limits())
                .read(reader == null ? ReaderMain.AUTO : reader, copy, told(run), sink);
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

  private static Told told(Run run) {
    ExtractionSettings settings = run.settings();
    return new Told(
        run.original().fileName(),
        ZoneId.of(settings.assumedZone()),
        DEFAULT_REGION,
        settings.ownerName(),
        settings.ownerIdentifier(),
        settings.dateOrder(),
        settings.mapping());
  }
}
