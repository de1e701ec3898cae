package org.crosslight.translation.translation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.feed.FeedEvent;
import org.crosslight.kit.feed.Outbox;
import org.crosslight.kit.job.Job;
import org.crosslight.kit.job.JobContext;
import org.crosslight.kit.job.JobHandler;
import org.crosslight.kit.job.Jobs;
import org.crosslight.kit.peer.Peer;
import org.crosslight.kit.peer.PeerRefused;
import org.crosslight.kit.peer.Peers;
import org.crosslight.translation.TranslationConfig;
import org.crosslight.translation.language.ConversationLanguages;
import org.crosslight.translation.memory.Segment;
import org.crosslight.translation.memory.SegmentKey;
import org.crosslight.translation.memory.TranslationMemory;
import org.crosslight.translation.passport.Passports;
import org.crosslight.translation.rendition.Rendition;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/**
 * Translates one extraction: reads its items from evidence-service as a stream, and stores each
 * batch, the fact that tells of it and the place to go on from in one transaction.
 *
 * <p>While evidence-service is away the job waits, and goes on from the last stored batch.
 */
@ApplicationScoped
public class ExtractionTranslation implements JobHandler {

  private static final Logger LOG = Logger.getLogger(ExtractionTranslation.class);

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final Peers peers;
  private final Jobs jobs;
  private final Extractions extractions;
  private final BatchTranslation batches;
  private final TranslationMemory memory;
  private final Passports passports;
  private final NewestEngines engines;
  private final Outbox outbox;
  private final Database database;
  private final ObjectMapper json;
  private final TranslationConfig config;

  public ExtractionTranslation(
      Peers peers,
      Jobs jobs,
      Extractions extractions,
      BatchTranslation batches,
      TranslationMemory memory,
      Passports passports,
      NewestEngines engines,
      Outbox outbox,
      Database database,
      ObjectMapper json,
      TranslationConfig config) {
    this.peers = peers;
    this.jobs = jobs;
    this.extractions = extractions;
    this.batches = batches;
    this.memory = memory;
    this.passports = passports;
    this.engines = engines;
    this.outbox = outbox;
    this.database = database;
    this.json = json;
    this.config = config;
  }

  @Override
  public String kind() {
    return ExtractionWork.KIND;
  }

  @Override
  public void run(JobContext job) throws IOException, InterruptedException {
    ExtractionWork work = read(job.payload(), ExtractionWork.class);
    Duration pause = config.peerPause();
    boolean secondLook = false;
    while (true) {
      long before = progress(job).items();
      try {
        translate(job, work);
        long done = progress(job).items();
        if (done >= work.items()) {
          database.doAsSystem(handle -> finish(handle, job, work));
          return;
        }
        if (!database.asSystem(handle -> extractions.isWanted(handle, work.extractionId()))) {
          return;
        }
        // A stream that was cut off cleanly looks like its end; a second look tells.
        if (secondLook) {
          throw new IllegalStateException(
              "the stream ended before %d items and after %d were stored"
                  .formatted(work.items(), done));
        }
        secondLook = true;
      } catch (PeerRefused refused) {
        if (refused.status() / 100 == 4 && refused.status() != 401) {
          if (!database.asSystem(handle -> extractions.isWanted(handle, work.extractionId()))) {
            return;
          }
          throw refused;
        }
        LOG.warnf("%s; trying again", refused.getMessage());
      } catch (JsonProcessingException notItems) {
        throw notItems;
      } catch (IOException unreachable) {
        LOG.warnf("evidence-service cannot be read now (%s); trying again", unreachable.toString());
      }
      boolean moved = progress(job).items() > before;
      pause = moved ? config.peerPause() : pause.multipliedBy(2);
      Thread.sleep(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }
  }

  /** Where the last stored batch ended, in this run or an earlier one. */
  private Progress progress(JobContext job) throws JsonProcessingException {
    Optional<JsonNode> checkpoint =
        database.asSystem(handle -> jobs.find(handle, job.id())).map(Job::checkpoint);
    return checkpoint.isPresent() ? read(checkpoint.get(), Progress.class) : Progress.NONE;
  }

  /** Translates until the stream ends; what is left of a batch when it ends too early waits. */
  private void translate(JobContext job, ExtractionWork work)
      throws IOException, InterruptedException {
    Progress progress = progress(job);
    ConversationLanguages conversations =
        database.asSystem(handle -> extractions.conversations(handle, work.extractionId()));
    try (ItemStream items = openBehind(work, progress)) {
      for (List<SourceLine> batch = items.next(config.batchItems());
          !batch.isEmpty();
          batch = items.next(config.batchItems())) {
        Progress before = progress;
        if (items.isAtEnd() && before.items() + batch.size() < work.items()) {
          return;
        }
        List<SourceLine> texts = batch.stream().filter(SourceLine::hasText).toList();
        List<TranslatedLine> translated = batches.translate(texts, conversations);
        Progress after = after(before, batch, translated);
        if (!database.asSystem(handle -> store(handle, job, work, before, after, translated))) {
          return;
        }
        progress = after;
      }
    }
  }

  /** The items behind the last one dealt with. */
  private ItemStream openBehind(ExtractionWork work, Progress progress)
      throws IOException, InterruptedException {
    if (progress.items() >= 2) {
      // One item earlier, to be sure that the place is the right one.
      ItemStream near = open(work, "?after=" + (progress.items() - 2));
      if (near.startsWith(progress.last())) {
        return near;
      }
      near.close();
    }
    ItemStream whole = open(work, "");
    whole.skip(progress.items(), progress.last());
    return whole;
  }

  private ItemStream open(ExtractionWork work, String query)
      throws IOException, InterruptedException {
    InputStream body =
        peers.get(
            Peer.EVIDENCE,
            "/extractions/" + work.extractionId() + "/items" + query,
            "application/x-ndjson");
    return new ItemStream(body, json);
  }

  private static Progress after(
      Progress before, List<SourceLine> batch, List<TranslatedLine> translated) {
    long failed = translated.stream().filter(line -> line.rendition().isFailure()).count();
    return new Progress(
        before.items() + batch.size(),
        before.seq() + translated.size(),
        before.failed() + failed,
        batch.getLast().id());
  }

  /** Stores a batch; false when the extraction was superseded meanwhile. */
  private boolean store(
      Handle handle,
      JobContext job,
      ExtractionWork work,
      Progress before,
      Progress after,
      List<TranslatedLine> lines) {
    if (!extractions.isWanted(handle, work.extractionId())) {
      LOG.infof("Extraction %s was superseded; its translation stops", work.extractionId());
      return false;
    }
    Map<SegmentKey, Rendition> renditions = new HashMap<>();
    lines.forEach(line -> renditions.put(line.segment(), line.rendition()));
    Map<SegmentKey, Segment> segments = memory.remember(handle, renditions);
    extractions.write(handle, work, before.seq(), lines, segments);
    if (!lines.isEmpty()) {
      outbox.append(
          handle,
          new FeedEvent(
              BatchTranslated.TYPE,
              work.extractionId().toString(),
              new BatchTranslated(work, before.seq() + 1, after.seq())));
    }
    job.checkpoint(handle, after);
    job.progress(handle, after.items(), Math.max(work.items(), after.items()), after.failed());
    return true;
  }

  private void finish(Handle handle, JobContext job, ExtractionWork work) {
    if (!extractions.isWanted(handle, work.extractionId())) {
      return;
    }
    extractions.finish(handle, work.extractionId());
    if (engines.stale(handle, work.extractionId()) == 0) {
      extractions.translatedWith(handle, work.extractionId(), engines.digest());
    }
    outbox.append(
        handle,
        new FeedEvent(
            ExtractionTranslated.TYPE,
            work.extractionId().toString(),
            ExtractionTranslated.of(work, passports.ofExtraction(handle, work.extractionId()))));
    job.complete(handle);
  }

  private <T> T read(JsonNode node, Class<T> type) throws JsonProcessingException {
    return json.treeToValue(node, type);
  }
}
