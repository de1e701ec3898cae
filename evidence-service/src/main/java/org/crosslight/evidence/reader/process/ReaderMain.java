package org.crosslight.evidence.reader.process;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.crosslight.evidence.content.Membership;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.reader.ItemSink;
import org.crosslight.evidence.reader.ReadOptions;
import org.crosslight.evidence.reader.ReadOutcome;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Rejection;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.source.Head;

/**
 * Reads one file in a process of its own and writes what it finds as lines of JSON.
 *
 * <p>Arguments: the reader's name or {@code auto}, the file, a JSON file with the {@link
 * ReadOptions}. Evidence may be hostile; this process has bounded memory and no credentials, and
 * whatever happens to it happens to nobody else.
 */
public final class ReaderMain {
  /** The reader name that asks for recognition. */
  public static final String AUTO = "auto";

  private ReaderMain() {}

  public static void main(String[] arguments) throws IOException {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    System.setOut(System.err);
    endWithParent();
    ReadOptions options =
        ReaderLine.JSON.readValue(Path.of(arguments[2]).toFile(), ReadOptions.class);
    LineSink sink = new LineSink(out);
    ReadOutcome outcome = read(Readers.all(), arguments[0], Path.of(arguments[1]), options, sink);
    sink.write(ReaderLine.End.of(outcome));
    out.flush();
    Runtime.getRuntime().halt(0);
  }

  /** Chooses the reader and lets it read; whatever it throws becomes an outcome. */
  static ReadOutcome read(
      Readers readers, String name, Path file, ReadOptions options, LineSink sink)
      throws IOException {
    Head head = Head.of(file);
    if (head.size() == 0) {
      return new ReadOutcome.Unreadable("empty-file", "The file has no bytes.");
    }
    Reader reader;
    if (name.equals(AUTO)) {
      switch (readers.recognise(head, options.fileName())) {
        case Readers.Chosen chosen -> reader = chosen.reader();
        case Readers.Unrecognised none -> {
          return new ReadOutcome.Unreadable(
              "no-reader-for-file",
              "No reader recognises this file. Tried: " + none.sentence() + ".");
        }
      }
    } else {
      Optional<Reader> named = readers.byName(name);
      if (named.isEmpty()) {
        return new ReadOutcome.Unreadable(
            "unknown-reader", "There is no reader of the name that was asked for.");
      }
      reader = named.get();
    }
    sink.write(new ReaderLine.Start(reader.name(), reader.version()));
    return guarded(reader, file, options, sink);
  }

  // The boundary at which a fault in a reader, or in a library under it, becomes an outcome. The
  // message of the exception is left out: it may quote evidence.
  private static ReadOutcome guarded(Reader reader, Path file, ReadOptions options, LineSink sink) {
    try {
      return reader.read(file, options, sink);
    } catch (UncheckedIOException lost) {
      throw lost;
    } catch (IOException | RuntimeException | StackOverflowError fault) {
      String detail =
          "The reader %s stopped on this file (%s). Report it with the file's format."
              .formatted(reader.name(), fault.getClass().getSimpleName());
      return sink.tally().rowsInSource() == 0
          ? new ReadOutcome.Unreadable("reader-failed", detail)
          : new ReadOutcome.Partial(sink.tally(), java.util.List.of(), "reader-failed", detail);
    }
  }

  // Standard input is a pipe that nobody writes to: its end means that the parent is gone.
  private static void endWithParent() {
    Thread watch =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {
                  // nothing is expected
                }
              } catch (IOException gone) {
                // the same as the end
              }
              Runtime.getRuntime().halt(1);
            },
            "parent-watch");
    watch.setDaemon(true);
    watch.start();
  }

  /** Writes lines and counts what was written. */
  static final class LineSink implements ItemSink {
    private final OutputStream out;
    private long read;
    private long rejected;

    LineSink(OutputStream out) {
      this.out = out;
    }

    Tally tally() {
      return new Tally(read + rejected, read, rejected);
    }

    @Override
    public void item(Row item) {
      read++;
      write(new ReaderLine.Item(item));
    }

    @Override
    public void rejected(Rejection rejection) {
      rejected++;
      write(new ReaderLine.Rejected(rejection));
    }

    @Override
    public void member(Membership membership) {
      write(new ReaderLine.Member(membership));
    }

    @Override
    public void progress(Progress progress) {
      write(new ReaderLine.Progressed(progress));
      try {
        out.flush();
      } catch (IOException lost) {
        throw new UncheckedIOException(lost);
      }
    }

    void write(ReaderLine line) {
      try {
        ReaderLine.JSON.writeValue(out, line);
        out.write('\n');
      } catch (IOException lost) {
        throw new UncheckedIOException(lost);
      }
    }
  }
}
