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
import org.crosslight.evidence.reader.ItemSink;
import org.crosslight.evidence.reader.ReadOptions;
import org.crosslight.evidence.reader.ReadOutcome;
import org.crosslight.evidence.reader.Tally;
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
  private static final String CRASHED = "reader-crashed";
  private static final String KILLED = "reader-killed";

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
  public ReaderRun read(String reader, Path file, ReadOptions options, ItemSink sink)
      throws IOException, InterruptedException, ReaderKilled {
    Path directory = Files.createTempDirectory("crosslight-reader-");
    try {
      Path optionsFile = directory.resolve("options.json");
      ReaderLine.JSON.writeValue(optionsFile.toFile(), options);
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
    String fault;
    try (InputStream out = child.getInputStream()) {
      fault = receive(out, received, late);
      if (CRASHED.equals(fault)) {
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
    if (CRASHED.equals(fault) && exit > FIRST_SIGNAL_EXIT && !late.get()) {
      throw new ReaderKilled(exit - FIRST_SIGNAL_EXIT, received.run(KILLED, limits));
    }
    return received.run(late.get() ? "reader-timeout" : faultOf(fault, exit), limits);
  }

  private static @Nullable String faultOf(@Nullable String fault, int exit) {
    return CRASHED.equals(fault) && exit == OUT_OF_MEMORY_EXIT ? "reader-out-of-memory" : fault;
  }

  /** Takes lines until the end line; gives what went wrong, or null. */
  private @Nullable String receive(InputStream out, Received received, AtomicBoolean late)
      throws IOException {
    ByteLines lines = new ByteLines(out, 0, LONGEST_LINE);
    while (true) {
      try {
        if (!lines.next()) {
          return CRASHED;
        }
      } catch (IOException gone) {
        if (late.get()) {
          return "reader-timeout";
        }
        throw gone;
      }
      if (lines.isOverlong() || lines.consumed() > limits.outputBytes()) {
        return "reader-output-limit";
      }
      ReaderLine parsed;
      try {
        parsed = ReaderLine.JSON.readValue(lines.bytes(), 0, lines.kept(), ReaderLine.class);
      } catch (IOException notALine) {
        // The virtual machine's own last words; its exit code tells the rest.
        out.transferTo(OutputStream.nullOutputStream());
        return CRASHED;
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
          sink.item(item.item());
        }
        case ReaderLine.Rejected row -> {
          rejected++;
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

    ReaderRun run(@Nullable String fault, ReaderLimits limits) {
      Tally tally = new Tally(read + rejected, read, rejected);
      ReadOutcome ended = outcome;
      if (fault == null && ended != null && ended.tally().equals(tally)) {
        return new ReaderRun(reader, version, ended);
      }
      String slug = fault == null ? CRASHED : fault;
      String detail = sentence(slug, limits);
      return new ReaderRun(
          reader,
          version,
          tally.rowsInSource() == 0
              ? new ReadOutcome.Unreadable(slug, detail)
              : new ReadOutcome.Partial(tally, List.of(), slug, detail));
    }

    private static String sentence(String slug, ReaderLimits limits) {
      return switch (slug) {
        case "reader-timeout" ->
            "Reading took longer than %d seconds and was stopped. Split the file or raise the limit."
                .formatted(limits.wallClock().toSeconds());
        case "reader-out-of-memory" ->
            "Reading needed more than %d MiB and was stopped. Split the file or raise the limit."
                .formatted(limits.heapMegabytes());
        case "reader-output-limit" ->
            "The file unfolds to more than %d bytes of items and reading was stopped."
                .formatted(limits.outputBytes());
        case KILLED ->
            "The process that read the file was stopped from outside each time. Your platform team"
                + " finds out why; then read it again.";
        default ->
            "The process that read the file died. Read it again; if it dies again, report it.";
      };
    }
  }
}
