package org.crosslight.evidence.reader.process;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Fault;
import org.crosslight.evidence.reader.FileReading;
import org.crosslight.evidence.reader.ReadOutcome;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.source.Source;

/**
 * Reads one file in a process of its own and writes what it finds as lines of JSON.
 *
 * <p>Arguments: the reader's name or {@code auto}, the file, a JSON file with the {@link Told}.
 * Evidence may be hostile; this process has bounded memory and no credentials, and whatever happens
 * to it happens to nobody else.
 */
public final class ReaderMain {
  /** The reader name that asks for recognition. */
  public static final String AUTO = "auto";

  private ReaderMain() {}

  public static void main(String[] arguments) throws IOException {
    LineWriter lines = new LineWriter(new FileOutputStream(FileDescriptor.out));
    System.setOut(System.err);
    endWithParent();
    Told told = ReaderLine.JSON.readValue(Path.of(arguments[2]).toFile(), Told.class);
    lines.handOnRegularly();
    ReadOutcome outcome = read(Readers.all(), arguments[0], Path.of(arguments[1]), told, lines);
    lines.write(ReaderLine.End.of(outcome));
    lines.flush();
    Runtime.getRuntime().halt(0);
  }

  /** Chooses the reader and lets it read; whatever it throws becomes an outcome. */
  static ReadOutcome read(Readers readers, String name, Path file, Told told, LineWriter lines)
      throws IOException {
    try (Source source = Source.of(file, told.fileName())) {
      if (source.size() == 0) {
        return unreadable(Fault.EMPTY_FILE);
      }
      Reader reader;
      if (name.equals(AUTO)) {
        switch (readers.recognise(source)) {
          case Readers.Chosen chosen -> reader = chosen.reader();
          case Readers.Unrecognised none -> {
            return unreadable(Fault.NO_READER_FOR_FILE, none.sentence());
          }
        }
      } else {
        Optional<Reader> named = readers.byName(name);
        if (named.isEmpty()) {
          return unreadable(Fault.UNKNOWN_READER);
        }
        reader = named.get();
      }
      lines.write(new ReaderLine.Start(reader.format().name(), reader.format().version()));
      return guarded(reader, readers.list(), source, told, new Rows(lines, told, source.size()));
    }
  }

  private static ReadOutcome unreadable(Fault fault, Object... figures) {
    return new ReadOutcome.Unreadable(fault, fault.sentence(figures));
  }

  // The boundary at which a fault in a reader, or in a library under it, becomes an outcome. The
  // message of the exception is left out: it may quote evidence.
  private static ReadOutcome guarded(
      Reader reader, List<Reader> all, Source source, Told told, Rows rows) {
    try {
      return FileReading.of(reader, all, source, told, rows);
    } catch (UncheckedIOException lost) {
      throw lost;
    } catch (IOException | RuntimeException | StackOverflowError fault) {
      return rows.outcome(
          Ending.unreadable(
              Fault.READER_FAILED,
              Fault.READER_FAILED.sentence(
                  reader.format().name(), fault.getClass().getSimpleName())));
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
}
