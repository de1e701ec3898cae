package org.crosslight.translation.engine.apertium;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.crosslight.translation.engine.EngineDown;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one pipeline of a mode alive and finds the guilty line when it breaks.
 *
 * <p>Lines that were inside a pipeline when it broke are sent again one by one through a pipeline
 * of their own: the line that breaks that one too is answered with the reason, the others with
 * their translation. A line is guilty only if a harmless one gets its answer right after it;
 * otherwise the mode itself does not work, which says nothing of any line.
 */
final class ModeRunner implements Stage {

  /** What no mode stumbles over. */
  private static final String HARMLESS = "ok";

  private final ModeFile mode;
  private final ApertiumConfig config;
  private final ReentrantLock starting = new ReentrantLock();
  private @Nullable Pipeline shared;
  private @Nullable Pipeline alone;
  private boolean closed;

  ModeRunner(ModeFile mode, ApertiumConfig config) {
    this.mode = mode;
    this.config = config;
  }

  @Override
  public List<Passed> run(List<String> streams) throws InterruptedException {
    List<CompletableFuture<String>> sent = new ArrayList<>(streams.size());
    for (String stream : streams) {
      sent.add(send(stream));
    }
    List<Passed> answers = new ArrayList<>(streams.size());
    for (int i = 0; i < streams.size(); i++) {
      Passed passed = await(sent.get(i));
      answers.add(passed instanceof Passed.Failure ? retryAlone(streams.get(i)) : passed);
    }
    return answers;
  }

  private CompletableFuture<String> send(String stream) throws InterruptedException {
    Pipeline pipeline;
    try {
      pipeline = shared();
    } catch (IOException e) {
      return CompletableFuture.failedFuture(
          new PipelineBroken(mode.name(), PipelineBroken.Cause.CANNOT_START));
    }
    return pipeline.send(stream);
  }

  private static Passed await(CompletableFuture<String> answer) throws InterruptedException {
    try {
      return new Passed.Answer(answer.get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof PipelineBroken broken) {
        return new Passed.Failure(broken.why().sentence());
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private Passed retryAlone(String stream) throws InterruptedException {
    starting.lockInterruptibly();
    try {
      Passed passed = await(alone().send(stream));
      if (passed instanceof Passed.Failure
          && await(alone().send(HARMLESS)) instanceof Passed.Failure(String reason)) {
        throw down(reason);
      }
      return passed;
    } catch (IOException e) {
      throw down(PipelineBroken.Cause.CANNOT_START.sentence());
    } finally {
      starting.unlock();
    }
  }

  private EngineDown down(String reason) {
    return new EngineDown("mode %s does not work: %s".formatted(mode.name(), reason));
  }

  private Pipeline alone() throws IOException, InterruptedException {
    if (closed) {
      throw down(PipelineBroken.Cause.CLOSED.sentence());
    }
    Pipeline pipeline = alone;
    if (pipeline == null || pipeline.isBroken()) {
      pipeline = Pipeline.start(mode, config);
      alone = pipeline;
    }
    return pipeline;
  }

  private Pipeline shared() throws IOException, InterruptedException {
    starting.lockInterruptibly();
    try {
      if (closed) {
        throw new IOException("closed");
      }
      Pipeline pipeline = shared;
      if (pipeline == null || pipeline.isBroken()) {
        pipeline = Pipeline.start(mode, config);
        shared = pipeline;
      }
      return pipeline;
    } finally {
      starting.unlock();
    }
  }

  @Override
  public void inspect(long now) {
    Pipeline one = shared;
    Pipeline other = alone;
    if (one != null) {
      one.checkHead(now);
    }
    if (other != null) {
      other.checkHead(now);
    }
    if (starting.tryLock()) {
      try {
        if (one != null && one.isIdle(now, config.idle())) {
          one.close();
        }
        if (other != null && other.isIdle(now, config.idle())) {
          other.close();
        }
      } finally {
        starting.unlock();
      }
    }
  }

  @Override
  public Stream<Long> running() {
    Pipeline pipeline = shared;
    return pipeline == null || pipeline.isBroken() ? Stream.empty() : pipeline.pids().stream();
  }

  @Override
  public void close() {
    starting.lock();
    try {
      closed = true;
      if (shared != null) {
        shared.close();
      }
      if (alone != null) {
        alone.close();
      }
    } finally {
      starting.unlock();
    }
  }
}
