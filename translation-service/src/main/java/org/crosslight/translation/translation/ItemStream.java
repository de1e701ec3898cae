package org.crosslight.translation.translation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.crosslight.kit.identity.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * Items as newline-delimited JSON, read a batch at a time.
 *
 * <p>Memory is bounded by the batch: at most so many items and about so many bytes of them.
 */
final class ItemStream implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final long BYTES_PER_BATCH = 8L << 20;
  private static final int LONGEST_LINE = 64 << 20;

  private final InputStream in;
  private final ObjectReader reader;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
  private boolean ended;

  ItemStream(InputStream in, ObjectMapper json) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.reader = json.readerFor(SourceLine.class);
  }

  /**
   * Reads over items that were dealt with before.
   *
   * @param last the last of them, to be sure that the stream is still the same
   */
  void skip(long items, @Nullable ItemId last) throws IOException {
    SourceLine latest = null;
    for (long i = 0; i < items; i++) {
      byte[] bytes = nextLine();
      if (bytes == null) {
        throw new IllegalStateException(
            "the items end before the place where the work was interrupted");
      }
      if (i == items - 1) {
        latest = reader.readValue(bytes);
      }
    }
    if (latest != null && last != null && !latest.id().equals(last)) {
      throw new IllegalStateException("the items are not those of the interrupted work");
    }
  }

  /** Reads one item and tells whether it is that one. */
  boolean startsWith(@Nullable ItemId item) throws IOException {
    byte[] bytes = nextLine();
    return bytes != null && reader.<SourceLine>readValue(bytes).id().equals(item);
  }

  /** The next items, at most so many; empty at the end. */
  List<SourceLine> next(int most) throws IOException {
    List<SourceLine> batch = new ArrayList<>();
    long bytes = 0;
    while (batch.size() < most && bytes < BYTES_PER_BATCH) {
      byte[] next = nextLine();
      if (next == null) {
        break;
      }
      bytes += next.length;
      batch.add(reader.readValue(next));
    }
    return batch;
  }

  /** Whether the stream has ended. */
  boolean isAtEnd() {
    return ended;
  }

  private byte @Nullable [] nextLine() throws IOException {
    line.reset();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        if (line.size() > 0) {
          return line.toByteArray();
        }
      } else {
        line.write(b);
        if (line.size() > LONGEST_LINE) {
          throw new IOException("an item is larger than any message can be");
        }
      }
    }
    ended = true;
    return line.size() == 0 ? null : line.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
