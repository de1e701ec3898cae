package org.crosslight.evidence.translation;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.job.JobContext;
import org.crosslight.kit.job.JobHandler;
import org.crosslight.kit.peer.Peer;
import org.crosslight.kit.peer.Peers;
import org.jdbi.v3.core.Handle;

/**
 * Fetches the translations of an extraction behind those known already. A batch is stored together
 * with the place to go on from, so an interruption loses and repeats nothing.
 */
@ApplicationScoped
public class TranslationFetch implements JobHandler {

  static final String KIND = "fetch-translations";
  private static final int BATCH = 1_000;

  private final ItemTranslations translations;
  private final Database database;
  private final Peers peers;
  private final ObjectReader lines;

  public TranslationFetch(
      ItemTranslations translations, Database database, Peers peers, ObjectMapper json) {
    this.translations = translations;
    this.database = database;
    this.peers = peers;
    this.lines = json.readerFor(Translated.class);
  }

  /** The number of the last translation stored: that the job gets somewhere. */
  record Reached(long seq) {}

  /**
   * What the job needs to begin.
   *
   * @param told the number of a translation that is known to be there; 0 when none was named
   */
  record Payload(ExtractionId extractionId, long told) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobContext job) throws IOException, InterruptedException {
    ExtractionId extraction = ExtractionId.fromString(job.payload().get("extractionId").asText());
    long told = job.payload().path("told").asLong(0);
    long stored = 0;
    for (Optional<Start> start = start(extraction); start.isPresent(); start = start(extraction)) {
      Fetched fetched = fetch(job, extraction, start.get().known(), stored);
      stored = fetched.stored();
      if (fetched.toTheEnd()) {
        if (fetched.last() < told && start(extraction).isPresent()) {
          throw new IOException(
              "translation-service gave the translations of extraction %s up to number %d; it had told of number %d"
                  .formatted(extraction, fetched.last(), told));
        }
        Instant opened = start.get().at();
        database.doAsSystem(
            handle -> {
              job.settleEarlier(handle, extraction.toString(), opened);
              job.complete(handle);
            });
        return;
      }
    }
  }

  /**
   * Where a stream begins.
   *
   * @param known the number of the last translation stored
   * @param at when that was, by the database's clock: all that was told of earlier is behind it
   */
  private record Start(long known, Instant at) {}

  private Optional<Start> start(ExtractionId extraction) {
    return database.asSystem(
        handle -> {
          Instant now = handle.createQuery("select clock_timestamp()").mapTo(Instant.class).one();
          return translations.hold(handle, extraction).map(known -> new Start(known, now));
        });
  }

  /**
   * How far a stream was stored.
   *
   * @param last the number of the last translation stored
   * @param toTheEnd false when another job stored some of it meanwhile, or the items are gone: what
   *     that job saw may end earlier than what this one was told of
   */
  private record Fetched(long stored, long last, boolean toTheEnd) {}

  private Fetched fetch(JobContext job, ExtractionId extraction, long begin, long before)
      throws IOException, InterruptedException {
    long known = begin;
    long stored = before;
    String path = "/extractions/%s/translations?after=%d".formatted(extraction, known);
    try (InputStream body = peers.get(Peer.TRANSLATION, path, "application/x-ndjson");
        MappingIterator<Translated> stream = lines.readValues(body)) {
      List<Translated> batch = new ArrayList<>(BATCH);
      while (stream.hasNextValue()) {
        batch.add(stream.nextValue());
        if (batch.size() == BATCH || !stream.hasNextValue()) {
          long from = known;
          List<Translated> full = List.copyOf(batch);
          long done = stored + full.size();
          if (!database.asSystem(handle -> store(handle, job, extraction, from, full, done))) {
            return new Fetched(stored, known, false);
          }
          known = full.getLast().seq();
          stored = done;
          batch.clear();
        }
      }
    }
    return new Fetched(stored, known, true);
  }

  /** False when another job has stored these meanwhile, or the items are gone. */
  private boolean store(
      Handle handle,
      JobContext job,
      ExtractionId extraction,
      long from,
      List<Translated> batch,
      long done) {
    Optional<Long> now = translations.hold(handle, extraction);
    if (now.isEmpty() || now.get() != from) {
      return false;
    }
    translations.put(handle, extraction, batch);
    job.checkpoint(handle, new Reached(batch.getLast().seq()));
    job.progress(handle, done, null, 0);
    return true;
  }
}
