package org.crosslight.linkage.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.job.JobContext;
import org.crosslight.kit.job.JobHandler;
import org.crosslight.linkage.intake.ItemBatches.Reached;
import org.jboss.logging.Logger;

/**
 * Works through the items of one extraction.
 *
 * <p>Each batch is stored together with the place reached, so that a worker that dies repeats at
 * most the batch it was in and stores nothing twice.
 */
@ApplicationScoped
public class LinkExtraction implements JobHandler {
  /** The kind of job. */
  public static final String KIND = "link-extraction";

  private static final Logger LOG = Logger.getLogger(LinkExtraction.class);

  private final ItemBatches batches;
  private final MentionStore mentions;
  private final Extractions extractions;
  private final ExtractionCompletion end;
  private final Database database;
  private final ObjectMapper json;

  public LinkExtraction(
      ItemBatches batches,
      MentionStore mentions,
      Extractions extractions,
      ExtractionCompletion end,
      Database database,
      ObjectMapper json) {
    this.batches = batches;
    this.mentions = mentions;
    this.extractions = extractions;
    this.end = end;
    this.database = database;
    this.json = json;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobContext job) throws IOException, InterruptedException {
    LinkingTask task = json.treeToValue(job.payload(), LinkingTask.class);
    Optional<Reached> reached =
        batches.read(task, reached(job), (batch, after) -> store(job, task, batch, after));
    if (reached.isEmpty()) {
      LOG.infof("Extraction %s was superseded while it was read", task.extractionId());
      return;
    }
    if (reached.get().items() < task.expectedItems()) {
      // The items of a reading that another took the place of are gone, so its stream ends early.
      if (!database.asSystem(handle -> isWanted(extractions.hold(handle, task.extractionId())))) {
        return;
      }
      throw new IllegalStateException(
          "evidence-service gave %d of %d items of extraction %s"
              .formatted(reached.get().items(), task.expectedItems(), task.extractionId()));
    }
    database.doAsSystem(handle -> end.linked(handle, task, job));
  }

  private Reached reached(JobContext job) throws JsonProcessingException {
    return job.resumeFrom().isPresent()
        ? json.treeToValue(job.resumeFrom().get(), Reached.class)
        : Reached.NOTHING;
  }

  private boolean store(JobContext job, LinkingTask task, List<ReadItem> batch, Reached after) {
    return database.asSystem(
        handle -> {
          Locks.share(handle);
          if (!isWanted(extractions.hold(handle, task.extractionId()))) {
            return false;
          }
          int stored = mentions.store(handle, task, batch, Shelf.CURRENT);
          extractions.count(handle, task.extractionId(), batch.size(), stored);
          job.checkpoint(handle, after);
          job.progress(handle, after.items(), task.expectedItems(), 0);
          return true;
        });
  }

  private static boolean isWanted(Optional<Extractions.Held> held) {
    return held.filter(known -> known.state() == Extractions.State.LINKING).isPresent();
  }
}
