package org.crosslight.evidence.reader.process;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.crosslight.evidence.content.Membership;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.reader.ItemSink;
import org.crosslight.evidence.reader.Rejection;

/**
 * Writes what a reader finds as lines.
 *
 * <p>Rows are handed on together, which costs a fraction of handing on each, but none waits for
 * long: those before a row that ends the process stand, if it takes its time over that.
 */
final class LineWriter implements ItemSink {
  private static final int LINES_TOGETHER = 64;
  private static final long LONGEST_WAIT_MILLIS = 50;
  private static final ObjectWriter JSON =
      ReaderLine.JSON
          .writerFor(ReaderLine.class)
          .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

  private final JsonGenerator lines;
  private int waiting;

  LineWriter(OutputStream out) throws IOException {
    lines = ReaderLine.JSON.createGenerator(out);
  }

  /** Hands on what waits, now and again while others read. */
  void handOnRegularly() {
    Thread.ofPlatform()
        .daemon()
        .name("hand-on")
        .start(
            () -> {
              try {
                while (true) {
                  Thread.sleep(LONGEST_WAIT_MILLIS);
                  flush();
                }
              } catch (InterruptedException | UncheckedIOException gone) {
                // Nobody takes the lines any more; whoever writes the next one finds out.
              }
            });
  }

  @Override
  public void item(Row item) {
    write(new ReaderLine.Item(item));
  }

  @Override
  public void rejected(Rejection rejection) {
    write(new ReaderLine.Rejected(rejection));
  }

  @Override
  public void member(Membership membership) {
    write(new ReaderLine.Member(membership));
  }

  @Override
  public void progress(Progress progress) {
    write(new ReaderLine.Progressed(progress));
    flush();
  }

  synchronized void write(ReaderLine line) {
    try {
      JSON.writeValue(lines, line);
      lines.writeRaw('\n');
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    waiting++;
    if (waiting >= LINES_TOGETHER) {
      flush();
    }
  }

  synchronized void flush() {
    if (waiting > 0) {
      waiting = 0;
      try {
        lines.flush();
      } catch (IOException lost) {
        throw new UncheckedIOException(lost);
      }
    }
  }
}
