package org.crosslight.linkage.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
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
import org.crosslight.kit.peer.Peer;
import org.crosslight.linkage.LinkageConfig;
import org.jspecify.annotations.Nullable;

/** The translations of an extraction, read as a stream, a batch at a time. */
@ApplicationScoped
public class TranslationBatches {
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
  record Reached(long seq, long done) {
    static final Reached NOTHING = new Reached(-1, 0);
  }

  /** Stores a batch together with the place it ends at. */
  interface Storing {
    /** False when the extraction is no longer wanted. */
    boolean store(List<TranslationStore.ReadTranslation> batch, Reached after);
  }

  private final PatientPeers peers;
  private final ItemReader reader;
  private final ObjectReader translations;
  private final int batchItems;

  public TranslationBatches(
      PatientPeers peers, ItemReader reader, ObjectMapper json, LinkageConfig config) {
    this.peers = peers;
    this.reader = reader;
    this.translations = json.readerFor(TranslatedItem.class);
    this.batchItems = config.batchItems();
  }

  /** Reads on to the end; nothing when the extraction is no longer wanted. */
  Optional<Reached> read(LinkingTask task, Reached from, Storing storing)
      throws IOException, InterruptedException {
    String path = "/extractions/" + task.extractionId() + "/translations";
    String after = from.equals(Reached.NOTHING) ? "" : "?after=" + from.seq();
    try (InputStream body = peers.get(Peer.TRANSLATION, path + after, NDJSON);
        MappingIterator<TranslatedItem> stream = translations.readValues(body)) {
      List<TranslationStore.ReadTranslation> batch = new ArrayList<>(batchItems);
      long seq = from.seq();
      long done = from.done();
      while (stream.hasNextValue()) {
        TranslatedItem item = stream.nextValue();
        seq = item.seq();
        done++;
        String english = item.english();
        if (english != null) {
          List<ReadMention> mentions = reader.readTranslation(english);
          if (!mentions.isEmpty()) {
            batch.add(new TranslationStore.ReadTranslation(item.itemId(), mentions));
          }
        }
        if (done % batchItems == 0) {
          if (!storing.store(batch, new Reached(seq, done))) {
            return Optional.empty();
          }
          batch.clear();
        }
      }
      Reached end = new Reached(seq, done);
      return storing.store(batch, end) ? Optional.of(end) : Optional.empty();
    }
  }
}
