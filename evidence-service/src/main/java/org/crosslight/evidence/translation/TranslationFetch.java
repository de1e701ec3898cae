package org.crosslight.evidence.translation;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
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

  /** What the job needs to begin. */
  record Payload(ExtractionId extractionId) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobContext job) throws IOException, InterruptedException {
    ExtractionId extraction = ExtractionId.fromString(job.payload().get("extractionId").asText());
    Optional<Long> last = database.asSystem(handle -> translations.hold(handle, extraction));
    if (last.isEmpty()) {
      return;
    }
    long known = last.get();
    long stored = 0;
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
          boolean alone =
              database.asSystem(handle -> store(handle, job, extraction, from, full, done));
          if (!alone) {
            return;
          }
          known = full.getLast().seq();
          stored = done;
          batch.clear();
        }
      }
    }
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
    job.progress(handle, done, null, 0);
    return true;
  }
}
