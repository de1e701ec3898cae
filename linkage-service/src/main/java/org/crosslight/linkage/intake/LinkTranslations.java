package org.crosslight.linkage.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.job.JobContext;
import org.crosslight.kit.job.JobHandler;
import org.crosslight.kit.peer.Peer;
import org.crosslight.linkage.LinkageConfig;
import org.jspecify.annotations.Nullable;

/**
 * Works through the translations of an extraction, for what only the English gives: a number whose
 * digits were words, an address in another script. What the original gave already is left out.
 */
@ApplicationScoped
public class LinkTranslations implements JobHandler {
  /** The kind of job. */
  public static final String KIND = "link-translations";

  private static final String NDJSON = "application/x-ndjson";

  /**
   * One translation as translation-service streams it.
   *
   * @param seq its place in the stream
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record TranslatedItem(
      long seq, @JsonProperty(required = true) UUID itemId, @Nullable String english) {}

  /** How far the stream was stored. */
  record Reached(long seq, long done) {}

  private final PatientPeers peers;
  private final ItemReader reader;
  private final TranslationStore store;
  private final Extractions extractions;
  private final LinkingEnd end;
  private final Database database;
  private final ObjectMapper json;
  private final ObjectReader translations;
  private final int batchItems;

  public LinkTranslations(
      PatientPeers peers,
      ItemReader reader,
      TranslationStore store,
      Extractions extractions,
      LinkingEnd end,
      Database database,
      ObjectMapper json,
      LinkageConfig config) {
    this.peers = peers;
    this.reader = reader;
    this.store = store;
    this.extractions = extractions;
    this.end = end;
    this.database = database;
    this.json = json;
    this.translations = json.readerFor(TranslatedItem.class);
    this.batchItems = config.batchItems();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobContext job) throws IOException, InterruptedException {
    LinkingTask task = json.treeToValue(job.payload(), LinkingTask.class);
    Optional<Reached> reached = read(job, task, reached(job));
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

  private Optional<Reached> reached(JobContext job) throws JsonProcessingException {
    return job.resumeFrom().isPresent()
        ? Optional.of(json.treeToValue(job.resumeFrom().get(), Reached.class))
        : Optional.empty();
  }

  /** Reads on to the end; nothing when the extraction is no longer wanted. */
  private Optional<Reached> read(JobContext job, LinkingTask task, Optional<Reached> from)
      throws IOException, InterruptedException {
    Reached reached = from.orElse(new Reached(-1, 0));
    String path = "/extractions/" + task.extractionId() + "/translations";
    String after = from.isPresent() ? "?after=" + reached.seq() : "";
    try (InputStream body = peers.get(Peer.TRANSLATION, path + after, NDJSON);
        MappingIterator<TranslatedItem> stream = translations.readValues(body)) {
      List<TranslationStore.ReadTranslation> batch = new ArrayList<>(batchItems);
      long seq = reached.seq();
      long done = reached.done();
      while (stream.hasNextValue()) {
        TranslatedItem item = stream.nextValue();
        seq = item.seq();
        done++;
        String english = item.english();
        if (english != null) {
          List<Spotted> spotted = reader.readTranslation(english);
          if (!spotted.isEmpty()) {
            batch.add(new TranslationStore.ReadTranslation(item.itemId(), spotted));
          }
        }
        if (done % batchItems == 0) {
          if (!store(job, task, batch, new Reached(seq, done))) {
            return Optional.empty();
          }
          batch.clear();
        }
      }
      Reached end = new Reached(seq, done);
      return store(job, task, batch, end) ? Optional.of(end) : Optional.empty();
    }
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
            store.store(handle, task, batch);
            job.checkpoint(handle, reached);
            job.progress(handle, reached.done(), null, 0);
          }
          return wanted;
        });
  }
}
