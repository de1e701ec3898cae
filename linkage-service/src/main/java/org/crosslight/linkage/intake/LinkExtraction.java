package org.crosslight.linkage.intake;

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
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.job.JobContext;
import org.crosslight.kit.job.JobHandler;
import org.crosslight.kit.peer.Peer;
import org.crosslight.linkage.LinkageConfig;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works through the items of one extraction.
 *
 * <p>Items are read as a stream, a batch at a time; each batch is stored together with the place
 * reached, so that a worker that dies repeats at most the batch it was in and stores nothing twice.
 */
@ApplicationScoped
public class LinkExtraction implements JobHandler {
  /** The kind of job. */
  public static final String KIND = "link-extraction";

  private static final Logger LOG = Logger.getLogger(LinkExtraction.class);
  private static final String NDJSON = "application/x-ndjson";

  /**
   * How far the stream was stored.
   *
   * @param items how many items
   * @param last the last of them
   */
  record Reached(long items, @Nullable UUID last) {
    static final Reached NOTHING = new Reached(0, null);
  }

  private final PatientPeers peers;
  private final ItemReader reader;
  private final MentionStore mentions;
  private final Extractions extractions;
  private final LinkingEnd end;
  private final Database database;
  private final ObjectMapper json;
  private final ObjectReader items;
  private final int batchItems;

  public LinkExtraction(
      PatientPeers peers,
      ItemReader reader,
      MentionStore mentions,
      Extractions extractions,
      LinkingEnd end,
      Database database,
      ObjectMapper json,
      LinkageConfig config) {
    this.peers = peers;
    this.reader = reader;
    this.mentions = mentions;
    this.extractions = extractions;
    this.end = end;
    this.database = database;
    this.json = json;
    this.items = json.readerFor(SourceItem.class);
    this.batchItems = config.batchItems();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobContext job) throws IOException, InterruptedException {
    LinkingTask task = json.treeToValue(job.payload(), LinkingTask.class);
    Optional<Reached> reached = Optional.of(reached(job));
    reached = read(job, task, reached.get());
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

  /** Reads on to the end; nothing when the extraction is no longer wanted. */
  private Optional<Reached> read(JobContext job, LinkingTask task, Reached from)
      throws IOException, InterruptedException {
    Reached reached = from;
    String path = "/extractions/" + task.extractionId() + "/items";
    String after = from.items() == 0 ? "" : "?after=" + (from.items() - 1);
    try (InputStream body = peers.get(Peer.EVIDENCE, path + after, NDJSON);
        MappingIterator<SourceItem> stream = items.readValues(body)) {
      List<ReadItem> batch = new ArrayList<>(batchItems);
      while (stream.hasNextValue()) {
        SourceItem item = stream.nextValue();
        if (item.id().equals(reached.last())) {
          continue;
        }
        batch.add(reader.read(item));
        if (batch.size() == batchItems) {
          Optional<Reached> stored = store(job, task, reached, batch);
          if (stored.isEmpty()) {
            return stored;
          }
          reached = stored.get();
          batch.clear();
        }
      }
      return batch.isEmpty() ? Optional.of(reached) : store(job, task, reached, batch);
    }
  }

  private Optional<Reached> store(
      JobContext job, LinkingTask task, Reached before, List<ReadItem> batch) {
    Reached after = new Reached(before.items() + batch.size(), batch.getLast().item().id());
    return database.asSystem(
        handle -> {
          Locks.share(handle);
          if (!isWanted(extractions.hold(handle, task.extractionId()))) {
            return Optional.<Reached>empty();
          }
          int stored = mentions.store(handle, task, batch);
          extractions.count(handle, task.extractionId(), batch.size(), stored);
          job.checkpoint(handle, after);
          job.progress(handle, after.items(), task.expectedItems(), 0);
          return Optional.of(after);
        });
  }

  private static boolean isWanted(Optional<Extractions.Held> held) {
    return held.filter(known -> known.state() == Extractions.State.LINKING).isPresent();
  }

  /** The key of the job for an extraction. */
  static String key(ExtractionId extraction) {
    return extraction.toString();
  }
}
