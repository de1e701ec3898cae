package org.crosslight.translation.translation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.feed.FeedEvent;
import org.crosslight.kit.feed.Outbox;
import org.crosslight.kit.job.JobContext;
import org.crosslight.kit.job.JobHandler;
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
 */
@ApplicationScoped
public class ExtractionTranslation implements JobHandler {

  private static final Logger LOG = Logger.getLogger(ExtractionTranslation.class);

  private final Peers peers;
  private final Extractions extractions;
  private final BatchTranslation batches;
  private final TranslationMemory memory;
  private final Passports passports;
  private final Outbox outbox;
  private final Database database;
  private final ObjectMapper json;
  private final TranslationConfig config;

  public ExtractionTranslation(
      Peers peers,
      Extractions extractions,
      BatchTranslation batches,
      TranslationMemory memory,
      Passports passports,
      Outbox outbox,
      Database database,
      ObjectMapper json,
      TranslationConfig config) {
    this.peers = peers;
    this.extractions = extractions;
    this.batches = batches;
    this.memory = memory;
    this.passports = passports;
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
    Progress progress =
        job.resumeFrom().isPresent() ? read(job.resumeFrom().get(), Progress.class) : Progress.NONE;
    ConversationLanguages conversations =
        database.asSystem(handle -> extractions.conversations(handle, work.extractionId()));
    try (ItemStream items = open(work)) {
      items.skip(progress.items(), progress.last());
      for (List<SourceLine> batch = items.next(config.batchItems());
          !batch.isEmpty();
          batch = items.next(config.batchItems())) {
        Progress before = progress;
        List<SourceLine> texts = batch.stream().filter(SourceLine::hasText).toList();
        List<TranslatedLine> translated = batches.translate(texts, conversations);
        Progress after = after(before, batch, translated);
        if (!database.asSystem(handle -> store(handle, job, work, before, after, translated))) {
          return;
        }
        progress = after;
      }
    } catch (PeerRefused refused) {
      if (isGone(refused)
          && !database.asSystem(h -> extractions.isWanted(h, work.extractionId()))) {
        return;
      }
      throw refused;
    }
    database.doAsSystem(handle -> finish(handle, job, work));
  }

  private static boolean isGone(PeerRefused refused) {
    return refused.status() == 404 || refused.status() == 410;
  }

  private ItemStream open(ExtractionWork work) throws IOException, InterruptedException {
    InputStream body =
        peers.get(
            Peer.EVIDENCE,
            "/extractions/" + work.extractionId() + "/items",
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
              "org.crosslight.translation.batch-translated",
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
    outbox.append(
        handle,
        new FeedEvent(
            "org.crosslight.translation.extraction-translated",
            work.extractionId().toString(),
            ExtractionTranslated.of(work, passports.ofExtraction(handle, work.extractionId()))));
    job.complete(handle);
  }

  private <T> T read(JsonNode node, Class<T> type) throws JsonProcessingException {
    return json.treeToValue(node, type);
  }
}
