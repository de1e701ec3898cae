package org.crosslight.translation.engine.apertium;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.crosslight.translation.engine.EngineDown;

/**
 * A tagger that tags every line as if it were the first it sees behind what primes it.
 *
 * <p>It is asked to say ({@code -d}) when it meets a word that changes it. Lines go through one new
 * process together; if it said nothing, it was the same for all of them. Otherwise they are halved,
 * down to single lines, each of which then had a process of its own.
 *
 * <p>A line is to blame only if a harmless one is tagged right after it; otherwise the tagger does
 * not work, which says nothing of any line.
 */
final class FreshTagger {
  private static final String CHANGED = "ambiguity class";
  private static final String BEHIND = "[][\n]";
  private static final int AT_A_TIME = 256;

  /** What no tagger stumbles over: an analysed full stop. */
  private static final List<String> HARMLESS = List.of("^./.<sent>$");

  private final List<String> command;
  private final Duration timeout;

  FreshTagger(List<String> command, Duration timeout) {
    List<String> telling = new ArrayList<>(command);
    telling.add(1, "-d");
    this.command = List.copyOf(telling);
    this.timeout = timeout;
  }

  /**
   * Tags analysed lines, in order; nothing for a line it cannot take. Throws {@link EngineDown}
   * when it takes none.
   *
   * @param primer what every process is given first, at most one line
   */
  List<Optional<String>> tag(List<String> primer, List<String> analysed)
      throws InterruptedException {
    int changes = run(primer).map(Run::changes).orElse(0);
    List<Optional<String>> tagged = new ArrayList<>(analysed.size());
    for (int from = 0; from < analysed.size(); from += AT_A_TIME) {
      int to = Math.min(analysed.size(), from + AT_A_TIME);
      tagInto(primer, changes, analysed.subList(from, to), tagged);
    }
    return tagged;
  }

  private void tagInto(
      List<String> primer, int changes, List<String> lines, List<Optional<String>> into)
      throws InterruptedException {
    List<String> primed = new ArrayList<>(primer);
    primed.addAll(lines);
    Optional<Run> run = run(primed);
    boolean whole = run.isPresent() && run.get().lines().size() == primed.size();
    if (whole && (lines.size() == 1 || run.get().changes() == changes)) {
      run.get().lines().stream().skip(primer.size()).forEach(line -> into.add(Optional.of(line)));
    } else if (lines.size() == 1) {
      if (run(HARMLESS).isEmpty()) {
        throw new EngineDown("tagger %s does not work".formatted(command));
      }
      into.add(Optional.empty());
    } else {
      int middle = lines.size() / 2;
      tagInto(primer, changes, lines.subList(0, middle), into);
      tagInto(primer, changes, lines.subList(middle, lines.size()), into);
    }
  }

  /**
   * What came out of one process.
   *
   * @param changes how often it said that it changed on the way
   */
  private record Run(List<String> lines, int changes) {}

  private Optional<Run> run(List<String> lines) throws InterruptedException {
    if (lines.isEmpty()) {
      return Optional.of(new Run(List.of(), 0));
    }
    Process process;
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("LC_ALL", "C.UTF-8");
      process = builder.start();
    } catch (IOException e) {
      throw new EngineDown("tagger %s cannot be started".formatted(command));
    }
    CompletableFuture<byte[]> output = reading(process.getInputStream());
    CompletableFuture<byte[]> messages = reading(process.getErrorStream());
    try {
      CompletableFuture<Boolean> input = writing(process.getOutputStream(), lines);
      long nanos = timeout.toNanos();
      boolean written = input.get(nanos, TimeUnit.NANOSECONDS);
      String said = new String(messages.get(nanos, TimeUnit.NANOSECONDS), StandardCharsets.UTF_8);
      String answer = new String(output.get(nanos, TimeUnit.NANOSECONDS), StandardCharsets.UTF_8);
      return written && process.waitFor() == 0
          ? Optional.of(new Run(answers(answer, lines.size()), changes(said)))
          : Optional.empty();
    } catch (ExecutionException | TimeoutException e) {
      return Optional.empty();
    } finally {
      process.destroyForcibly();
    }
  }

  /** What stands before each NUL; behind the last there may be further ones, and nothing else. */
  private static List<String> answers(String output, int wanted) {
    String[] parts = output.split("\0", -1);
    return parts.length <= wanted
        ? List.of()
        : Arrays.stream(parts).limit(wanted).map(FreshTagger::withoutBehind).toList();
  }

  private static int changes(String said) {
    int changes = 0;
    for (int at = said.indexOf(CHANGED); at >= 0; at = said.indexOf(CHANGED, at + 1)) {
      changes++;
    }
    return changes;
  }

  private static String withoutBehind(String line) {
    return line.endsWith(BEHIND) ? line.substring(0, line.length() - BEHIND.length()) : line;
  }

  private static CompletableFuture<byte[]> reading(InputStream stream) {
    CompletableFuture<byte[]> read = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try (stream) {
                read.complete(stream.readAllBytes());
              } catch (IOException e) {
                read.completeExceptionally(e);
              }
            });
    return read;
  }

  private static CompletableFuture<Boolean> writing(OutputStream stream, List<String> lines) {
    CompletableFuture<Boolean> written = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              boolean whole = true;
              try (stream) {
                for (String line : lines) {
                  stream.write((line + BEHIND).getBytes(StandardCharsets.UTF_8));
                  stream.write(0);
                }
              } catch (IOException e) {
                whole = false;
              }
              written.complete(whole);
            });
    return written;
  }
}
