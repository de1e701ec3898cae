package org.crosslight.translation.translation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.feed.FeedEvent;
import org.crosslight.kit.feed.Outbox;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.kit.job.JobContext;
import org.crosslight.kit.job.JobHandler;
import org.crosslight.kit.job.NotHere;
import org.crosslight.kit.peer.Peer;
import org.crosslight.kit.peer.Peers;
import org.crosslight.translation.TranslationConfig;
import org.crosslight.translation.memory.Segment;
import org.crosslight.translation.memory.SegmentKey;
import org.crosslight.translation.memory.TranslationMemory;
import org.crosslight.translation.passport.Passports;
import org.crosslight.translation.rendition.Rendition;
import org.jdbi.v3.core.Handle;

/**
 * Translates again what another engine than today's translated in one extraction, or what had none.
 *
 * <p>Languages stay as they were found. Each batch is stored with the fact that tells of it and the
 * place to go on from; what is replaced already is no longer stale, so that a worker that dies
 * repeats nothing. What today's engine fails on keeps the English it has.
 */
@ApplicationScoped
public class TranslateAgain implements JobHandler {
  /** The kind of job. */
  static final String KIND = "translate-again";

  private final Peers peers;
  private final Extractions extractions;
  private final NewestEngines engines;
  private final StaleTranslations stale;
  private final SegmentTranslation segments;
  private final TranslationMemory memory;
  private final Passports passports;
  private final TranslatingAgain next;
  private final Outbox outbox;
  private final Database database;
  private final ObjectMapper json;
  private final TranslationConfig config;

  public TranslateAgain(
      Peers peers,
      Extractions extractions,
      NewestEngines engines,
      StaleTranslations stale,
      SegmentTranslation segments,
      TranslationMemory memory,
      Passports passports,
      TranslatingAgain next,
      Outbox outbox,
      Database database,
      ObjectMapper json,
      TranslationConfig config) {
    this.peers = peers;
    this.extractions = extractions;
    this.engines = engines;
    this.stale = stale;
    this.segments = segments;
    this.memory = memory;
    this.passports = passports;
    this.next = next;
    this.outbox = outbox;
    this.database = database;
    this.json = json;
    this.config = config;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobContext job) throws IOException, InterruptedException {
    String wanted = job.payload().path(TranslatingAgain.ENGINES).asText();
    if (!wanted.equals(engines.digest())) {
      throw new NotHere("engines %s are wanted, here are %s".formatted(wanted, engines.digest()));
    }
    ExtractionWork work = json.treeToValue(job.payload(), ExtractionWork.class);
    Progress begun = progress(job);
    Progress done = translate(job, work, begun);
    if (isShort(work, done) && begun.items() > 0) {
      // The place may have been another's; what is done already is passed over.
      done = translate(job, work, new Progress(0, done.seq(), 0, null));
    }
    if (isShort(work, done) && isWanted(work)) {
      throw new IllegalStateException(
          "the items of extraction %s ended early".formatted(work.extractionId()));
    }
    long replaced = done.seq();
    database.doAsSystem(handle -> finish(handle, job, work, replaced));
  }

  private Progress progress(JobContext job) throws JsonProcessingException {
    return job.resumeFrom().isPresent()
        ? json.treeToValue(job.resumeFrom().get(), Progress.class)
        : Progress.NONE;
  }

  private boolean isShort(ExtractionWork work, Progress done) {
    return database.asSystem(handle -> engines.stale(handle, work.extractionId())) > done.failed();
  }

  private boolean isWanted(ExtractionWork work) {
    return database.asSystem(handle -> extractions.isWanted(handle, work.extractionId()));
  }

  private Progress translate(JobContext job, ExtractionWork work, Progress from)
      throws IOException, InterruptedException {
    Progress progress = from;
    String after = from.items() == 0 ? "" : "?after=" + (from.items() - 1);
    String path = "/extractions/" + work.extractionId() + "/items" + after;
    try (ItemStream items =
        new ItemStream(peers.get(Peer.EVIDENCE, path, "application/x-ndjson"), json)) {
      for (List<SourceLine> batch = items.next(config.batchItems());
          !batch.isEmpty();
          batch = items.next(config.batchItems())) {
        List<SourceLine> texts = batch.stream().filter(SourceLine::hasText).toList();
        Map<ItemId, StaleTranslations.Known> wanted =
            database.asSystem(
                handle ->
                    stale.among(
                        handle, work.extractionId(), texts.stream().map(SourceLine::id).toList()));
        List<SegmentTranslation.Asked> asked = new ArrayList<>();
        for (SourceLine line : texts) {
          StaleTranslations.Known known = wanted.get(line.id());
          if (known != null) {
            asked.add(new SegmentTranslation.Asked(known.language(), line.words()));
          }
        }
        List<SegmentTranslation.Answered> answered = segments.translate(asked);
        Map<ItemId, SegmentTranslation.Answered> byItem = new LinkedHashMap<>();
        int place = 0;
        for (SourceLine line : texts) {
          if (wanted.containsKey(line.id())) {
            byItem.put(line.id(), answered.get(place++));
          }
        }
        Progress before = progress;
        long reached = before.items() + batch.size();
        ItemId last = batch.getLast().id();
        progress =
            database.asSystem(
                handle -> store(handle, job, work, before, reached, last, wanted, byItem));
      }
    }
    return progress;
  }

  private Progress store(
      Handle handle,
      JobContext job,
      ExtractionWork work,
      Progress before,
      long items,
      ItemId last,
      Map<ItemId, StaleTranslations.Known> wanted,
      Map<ItemId, SegmentTranslation.Answered> answered) {
    long replaced = 0;
    long failed = 0;
    if (extractions.isWanted(handle, work.extractionId()) && !answered.isEmpty()) {
      Map<SegmentKey, Rendition> renditions = new HashMap<>();
      answered.values().stream()
          .filter(answer -> !answer.rendition().isFailure())
          .forEach(answer -> renditions.put(answer.key(), answer.rendition()));
      Map<SegmentKey, Segment> remembered = memory.remember(handle, renditions);
      List<StaleTranslations.Renewed> renewed = new ArrayList<>();
      for (Map.Entry<ItemId, SegmentTranslation.Answered> entry : answered.entrySet()) {
        Segment segment = remembered.get(entry.getValue().key());
        StaleTranslations.Known known = wanted.get(entry.getKey());
        if (segment == null || known == null || segment.rendition().isFailure()) {
          failed++;
        } else {
          renewed.add(new StaleTranslations.Renewed(entry.getKey(), known.confidence(), segment));
        }
      }
      replaced = renewed.size();
      if (!renewed.isEmpty()) {
        long seq = stale.replace(handle, work.extractionId(), renewed);
        outbox.append(
            handle,
            new FeedEvent(
                BatchTranslated.TYPE,
                work.extractionId().toString(),
                new BatchTranslated(work, seq + 1, seq + replaced)));
      }
    }
    Progress after = new Progress(items, before.seq() + replaced, before.failed() + failed, last);
    job.checkpoint(handle, after);
    job.progress(handle, after.items(), null, after.failed());
    return after;
  }

  private void finish(Handle handle, JobContext job, ExtractionWork work, long replaced) {
    if (extractions.isWanted(handle, work.extractionId())) {
      extractions.translatedWith(handle, work.extractionId(), engines.digest());
      if (replaced > 0) {
        outbox.append(
            handle,
            new FeedEvent(
                ExtractionTranslated.TYPE,
                work.extractionId().toString(),
                ExtractionTranslated.of(
                    work, passports.ofExtraction(handle, work.extractionId()))));
      }
    }
    job.complete(handle);
    next.enqueue(handle);
  }
}
