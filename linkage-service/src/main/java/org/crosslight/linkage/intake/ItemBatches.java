package org.crosslight.linkage.intake;

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

/** The items of an extraction, read as a stream, a batch at a time. */
@ApplicationScoped
public class ItemBatches {
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

  /** Stores a batch together with the place it ends at. */
  interface Storing {
    /** False when the extraction is no longer wanted. */
    boolean store(List<ReadItem> batch, Reached after);
  }

  private final PatientPeers peers;
  private final ItemReader reader;
  private final ObjectReader items;
  private final int batchItems;

  public ItemBatches(
      PatientPeers peers, ItemReader reader, ObjectMapper json, LinkageConfig config) {
    this.peers = peers;
    this.reader = reader;
    this.items = json.readerFor(SourceItem.class);
    this.batchItems = config.batchItems();
  }

  /** Reads on to the end; nothing when the extraction is no longer wanted. */
  Optional<Reached> read(LinkingTask task, Reached from, Storing storing)
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
          reached = behind(reached, batch);
          if (!storing.store(batch, reached)) {
            return Optional.empty();
          }
          batch.clear();
        }
      }
      if (!batch.isEmpty()) {
        reached = behind(reached, batch);
        if (!storing.store(batch, reached)) {
          return Optional.empty();
        }
      }
      return Optional.of(reached);
    }
  }

  private static Reached behind(Reached before, List<ReadItem> batch) {
    return new Reached(before.items() + batch.size(), batch.getLast().item().id());
  }
}
