package org.crosslight.translation.engine.apertium;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One running chain of Apertium programs, fed with many lines at a time.
 *
 * <p>Each line goes in as {@code text[\[E<n>\]].[][\n]} and NUL; each program passes the NUL on and
 * flushes. The numbered superblank proves that an answer belongs to its line; the full stop ends
 * the last sentence and is taken off again.
 *
 * <p>Once broken it stays broken: all lines in it fail and the programs are killed.
 */
final class Pipeline implements AutoCloseable {

  private static final String END = "[\\[E";
  private static final String BEHIND_NUMBER = "\\]]";
  private static final String TAIL = "[][\n]";
  private static final int LARGEST_ANSWER = 4 << 20;

  private final String name;
  private final Duration lineTimeout;
  private final String stop;
  private final List<Process> processes;
  private final OutputStream input;
  private final Semaphore window;
  private final ReentrantLock writing = new ReentrantLock();
  private final ReentrantLock state = new ReentrantLock();
  private final Deque<Line> inside = new ArrayDeque<>();
  private long sequence;
  private long headSince;
  private volatile long lastUsed = System.nanoTime();
  private volatile @Nullable PipelineBroken broken;

  private record Line(long number, CompletableFuture<String> answer) {}

  private Pipeline(ModeFile mode, ApertiumConfig config, List<Process> processes) {
    this.name = mode.name();
    this.stop = mode.stop();
    this.lineTimeout = config.lineTimeout();
    this.window = new Semaphore(config.window());
    this.processes = processes;
    this.input = processes.getFirst().getOutputStream();
  }

  /** Starts the programs and {@linkplain Priming primes} them. */
  static Pipeline start(ModeFile mode, ApertiumConfig config)
      throws IOException, InterruptedException {
    mode.writeInput();
    List<ProcessBuilder> builders = new ArrayList<>();
    for (List<String> command : mode.commands()) {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().put("LC_ALL", "C.UTF-8");
      builders.add(builder);
    }
    Pipeline pipeline = new Pipeline(mode, config, ProcessBuilder.startPipeline(builders));
    Thread.ofPlatform().name("apertium-" + mode.name()).daemon(true).start(pipeline::readAnswers);
    if (mode.priming().isPresent()) {
      // Its answer comes first and nobody waits for it.
      CompletableFuture<String> _ = pipeline.send(mode.priming().get());
    }
    return pipeline;
  }

  /**
   * Sends a line, waiting for room in the window.
   *
   * @param stream text in the stream format without NUL
   * @return the answer in the stream format; fails with {@link PipelineBroken}
   */
  CompletableFuture<String> send(String stream) throws InterruptedException {
    window.acquire();
    CompletableFuture<String> answer = new CompletableFuture<>();
    writing.lock();
    try {
      long number = enter(answer);
      if (number >= 0) {
        input.write(
            (stream + END + number + BEHIND_NUMBER + stop + TAIL).getBytes(StandardCharsets.UTF_8));
        input.write(0);
        input.flush();
      }
    } catch (IOException e) {
      breakWith(PipelineBroken.Cause.STOPPED);
    } finally {
      writing.unlock();
    }
    return answer;
  }

  private long enter(CompletableFuture<String> answer) {
    state.lock();
    try {
      PipelineBroken cause = broken;
      if (cause != null) {
        window.release();
        answer.completeExceptionally(cause);
        return -1;
      }
      lastUsed = System.nanoTime();
      if (inside.isEmpty()) {
        headSince = lastUsed;
      }
      long number = sequence++;
      inside.addLast(new Line(number, answer));
      return number;
    } finally {
      state.unlock();
    }
  }

  private void readAnswers() {
    try (InputStream in = new BufferedInputStream(processes.getLast().getInputStream(), 1 << 16)) {
      ByteArrayOutputStream answer = new ByteArrayOutputStream(1 << 12);
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b != 0) {
          answer.write(b);
        } else if (!deliver(answer.toString(StandardCharsets.UTF_8))) {
          return;
        } else {
          answer.reset();
        }
        if (answer.size() > LARGEST_ANSWER) {
          breakWith(PipelineBroken.Cause.OUT_OF_STEP);
          return;
        }
      }
      breakWith(PipelineBroken.Cause.STOPPED);
    } catch (IOException e) {
      breakWith(PipelineBroken.Cause.STOPPED);
    }
  }

  private boolean deliver(String answer) {
    Line line;
    state.lock();
    try {
      line = inside.peekFirst();
      if (line == null || numberOf(answer) != line.number()) {
        line = null;
      } else {
        inside.removeFirst();
        headSince = System.nanoTime();
        lastUsed = headSince;
      }
    } finally {
      state.unlock();
    }
    if (line == null) {
      breakWith(PipelineBroken.Cause.OUT_OF_STEP);
      return false;
    }
    window.release();
    line.answer().complete(withoutEnd(answer));
    return true;
  }

  private static long numberOf(String answer) {
    int start = answer.lastIndexOf(END);
    int end = start < 0 ? -1 : answer.indexOf('\\', start + END.length());
    if (end < 0) {
      return -1;
    }
    try {
      return Long.parseLong(answer.substring(start + END.length(), end));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Takes off the end mark, and the full stop and blanks that were added behind it. */
  private static String withoutEnd(String answer) {
    int start = answer.lastIndexOf(END);
    int close = answer.indexOf(']', answer.indexOf(']', start) + 1);
    String before = answer.substring(0, start);
    String behind =
        answer.substring(close + 1).replace("[]", "").replace("[\n]", "").stripTrailing();
    if (behind.endsWith(".")) {
      behind = behind.substring(0, behind.length() - 1);
    }
    return before + behind;
  }

  /** Kills the programs if the line at the head has been there for too long. */
  void checkHead(long now) {
    boolean late;
    state.lock();
    try {
      late = !inside.isEmpty() && now - headSince > lineTimeout.toNanos();
    } finally {
      state.unlock();
    }
    if (late) {
      breakWith(PipelineBroken.Cause.TOO_SLOW);
    }
  }

  private void breakWith(PipelineBroken.Cause cause) {
    List<Line> failed;
    PipelineBroken failure = new PipelineBroken(name, cause);
    state.lock();
    try {
      if (broken != null) {
        return;
      }
      broken = failure;
      failed = List.copyOf(inside);
      inside.clear();
    } finally {
      state.unlock();
    }
    kill();
    for (Line line : failed) {
      window.release();
      line.answer().completeExceptionally(failure);
    }
  }

  boolean isBroken() {
    return broken != null;
  }

  /** Whether nothing was sent for so long. */
  boolean isIdle(long now, Duration duration) {
    state.lock();
    try {
      return inside.isEmpty() && now - lastUsed > duration.toNanos();
    } finally {
      state.unlock();
    }
  }

  /** The programs' process ids. */
  List<Long> pids() {
    return processes.stream().map(Process::pid).toList();
  }

  private void kill() {
    processes.forEach(Process::destroyForcibly);
  }

  /** Ends the programs; lines still inside fail. */
  @Override
  public void close() {
    breakWith(PipelineBroken.Cause.CLOSED);
    kill();
  }
}
