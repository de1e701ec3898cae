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
import org.crosslight.linkage.intake.TranslationBatches.Reached;

/**
 * Works through the translations of an extraction, for what only the English gives: a number whose
 * digits were words, an address in another script. What the original gave already is left out.
 */
@ApplicationScoped
public class LinkTranslations implements JobHandler {
  /** The kind of job. */
  public static final String KIND = "link-translations";

  private final TranslationBatches batches;
  private final TranslationStore store;
  private final Extractions extractions;
  private final ExtractionCompletion end;
  private final Database database;
  private final ObjectMapper json;

  public LinkTranslations(
      TranslationBatches batches,
      TranslationStore store,
      Extractions extractions,
      ExtractionCompletion end,
      Database database,
      ObjectMapper json) {
    this.batches = batches;
    this.store = store;
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
      return;
    }
    long expected = database.asSystem(handle -> extractions.segments(handle, task.extractionId()));
    if (reached.get().done() < expected) {
      throw new IllegalStateException(
          "translation-service gave %d of %d translations of extraction %s"
              .formatted(reached.get().done(), expected, task.extractionId()));
    }
    database.doAsSystem(handle -> end.translationsLinked(handle, task, job));
  }

  private Reached reached(JobContext job) throws JsonProcessingException {
    return job.resumeFrom().isPresent()
        ? json.treeToValue(job.resumeFrom().get(), Reached.class)
        : Reached.NOTHING;
  }

  private boolean store(
      JobContext job,
      LinkingTask task,
      List<TranslationStore.ReadTranslation> batch,
      Reached reached) {
    return database.asSystem(
        handle -> {
          Locks.share(handle);
          boolean wanted =
              extractions
                  .hold(handle, task.extractionId())
                  .filter(held -> held.state() == Extractions.State.LINKED)
                  .isPresent();
          if (wanted) {
            store.store(handle, task, batch, Shelf.CURRENT);
            extractions.readHere(handle, task.extractionId());
            job.checkpoint(handle, reached);
            job.progress(handle, reached.done(), null, 0);
          }
          return wanted;
        });
  }
}
