package org.crosslight.evidence.reader.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.crosslight.evidence.reader.CoverageCount;
import org.crosslight.evidence.reader.Fault;
import org.crosslight.evidence.reader.ItemSink;
import org.crosslight.evidence.reader.ReadOutcome;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.source.text.ByteLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file in a child process with bounded memory, time and output and an empty environment.
 *
 * <p>Whatever the file does to the child, the caller gets an outcome. Rows that arrived before a
 * crash stand: the outcome is then partial, with the reason. A child that somebody else ended says
 * nothing about the file; that is {@link ReaderKilled}.
 */
public final class ReaderProcess {
  private static final int LONGEST_LINE = 32 << 20;
  private static final int OUT_OF_MEMORY_EXIT = 3;

  /** From here on an exit code is that of the signal that ended the process. */
  private static final int FIRST_SIGNAL_EXIT = 128;

  private static final int LAST_WORDS_SECONDS = 5;
  private final String classPath;
  private final ReaderLimits limits;

  public ReaderProcess(ReaderLimits limits) {
    this(limits, ReaderClassPath.ofThisProcess());
  }

  public ReaderProcess(ReaderLimits limits, String classPath) {
    this.limits = limits;
    this.classPath = classPath;
  }

  /**
   * Reads the file and gives what is found to the sink, on the calling thread.
   *
   * @param reader a reader's name, or {@link ReaderMain#AUTO}
   * @throws IOException if the child cannot be started
   * @throws ReaderKilled if a signal that was not ours ended the child
   * @throws InterruptedException if the caller was interrupted; the child is gone by then
   */
  public ReaderRun read(String reader, Path file, Told told, ItemSink sink)
      throws IOException, InterruptedException, ReaderKilled {
    Path directory = Files.createTempDirectory("crosslight-reader-");
    try {
      Path optionsFile = directory.resolve("options.json");
      ReaderLine.JSON.writeValue(optionsFile.toFile(), told);
      Process child = start(directory, List.of(reader, file.toString(), optionsFile.toString()));
      try {
        return follow(child, sink);
      } finally {
        child.destroyForcibly();
        child.waitFor();
      }
    } finally {
      delete(directory);
    }
  }

  private Process start(Path directory, List<String> arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + limits.heapMegabytes() + "m",
            "-Xss2m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + directory.resolve("crash.log"),
            "-Djava.io.tmpdir=" + directory,
            "-Djava.awt.headless=true",
            // SQLite is a native library.
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-Dlog4j2.StatusLogger.level=OFF",
            "-cp",
            classPath,
            ReaderMain.class.getName());
    builder.command().addAll(arguments);
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.directory(directory.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  private ReaderRun follow(Process child, ItemSink sink)
      throws IOException, InterruptedException, ReaderKilled {
    AtomicBoolean late = new AtomicBoolean();
    Thread clock = Thread.ofVirtual().start(() -> killWhenLate(child, late));
    Received received = new Received(sink);
    Fault fault;
    try (InputStream out = child.getInputStream()) {
      fault = receive(out, received, late);
      if (fault == Fault.READER_CRASHED) {
        // Its own exit code, not that of our signal, tells why.
        child.waitFor(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
      }
    } finally {
      child.destroyForcibly();
      clock.interrupt();
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedException("interrupted while a file was read");
    }
    int exit = child.waitFor();
    if (fault == Fault.READER_CRASHED && exit > FIRST_SIGNAL_EXIT && !late.get()) {
      throw new ReaderKilled(exit - FIRST_SIGNAL_EXIT, received.run(Fault.READER_KILLED, limits));
    }
    return received.run(late.get() ? Fault.READER_TIMEOUT : faultOf(fault, exit), limits);
  }

  private static @Nullable Fault faultOf(@Nullable Fault fault, int exit) {
    return fault == Fault.READER_CRASHED && exit == OUT_OF_MEMORY_EXIT
        ? Fault.READER_OUT_OF_MEMORY
        : fault;
  }

  /** Takes lines until the end line; gives what went wrong, or null. */
  private @Nullable Fault receive(InputStream out, Received received, AtomicBoolean late)
      throws IOException {
    ByteLines lines = new ByteLines(out, 0, LONGEST_LINE);
    while (true) {
      try {
        if (!lines.next()) {
          return Fault.READER_CRASHED;
        }
      } catch (IOException gone) {
        if (late.get()) {
          return Fault.READER_TIMEOUT;
        }
        throw gone;
      }
      if (lines.isOverlong() || lines.consumed() > limits.outputBytes()) {
        return Fault.READER_OUTPUT_LIMIT;
      }
      ReaderLine parsed;
      try {
        parsed = ReaderLine.JSON.readValue(lines.bytes(), 0, lines.kept(), ReaderLine.class);
      } catch (IOException notALine) {
        // The virtual machine's own last words; its exit code tells the rest.
        out.transferTo(OutputStream.nullOutputStream());
        return Fault.READER_CRASHED;
      }
      if (received.take(parsed)) {
        return null;
      }
    }
  }

  private void killWhenLate(Process child, AtomicBoolean late) {
    try {
      if (!child.waitFor(limits.wallClock().toMillis(), TimeUnit.MILLISECONDS)) {
        late.set(true);
        child.destroyForcibly();
      }
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** What has arrived from a child. */
  private static final class Received {
    private final ItemSink sink;
    private @Nullable String reader;
    private @Nullable String version;
    private @Nullable ReadOutcome outcome;
    private final CoverageCount coverage = new CoverageCount();
    private long read;
    private long rejected;

    Received(ItemSink sink) {
      this.sink = sink;
    }

    /** Takes one line; true when it was the last. */
    boolean take(ReaderLine line) {
      switch (line) {
        case ReaderLine.Start start -> {
          reader = start.reader();
          version = start.version();
        }
        case ReaderLine.Item item -> {
          read++;
          coverage.read(item.item().provenance().path(), item.item().itemKind());
          sink.item(item.item());
        }
        case ReaderLine.Rejected row -> {
          rejected++;
          coverage.rejected(row.rejection().place().path());
          sink.rejected(row.rejection());
        }
        case ReaderLine.Member member -> sink.member(member.membership());
        case ReaderLine.Progressed progressed -> sink.progress(progressed.progress());
        case ReaderLine.End end -> {
          outcome = end.toOutcome();
          return true;
        }
      }
      return false;
    }

    ReaderRun run(@Nullable Fault fault, ReaderLimits limits) {
      Tally tally = new Tally(read + rejected, read, rejected);
      ReadOutcome ended = outcome;
      if (fault == null && ended != null && ended.tally().equals(tally)) {
        return new ReaderRun(reader, version, ended);
      }
      Fault why = fault == null ? Fault.READER_CRASHED : fault;
      String detail = sentence(why, limits);
      return new ReaderRun(
          reader,
          version,
          tally.rowsInSource() == 0
              ? new ReadOutcome.Unreadable(why, detail)
              : new ReadOutcome.Partial(tally, coverage.list(), List.of(), why, detail));
    }

    private static String sentence(Fault fault, ReaderLimits limits) {
      return switch (fault) {
        case READER_TIMEOUT -> fault.sentence(limits.wallClock().toSeconds());
        case READER_OUT_OF_MEMORY -> fault.sentence(limits.heapMegabytes());
        case READER_OUTPUT_LIMIT -> fault.sentence(limits.outputBytes());
        default -> fault.sentence();
      };
    }
  }
}
