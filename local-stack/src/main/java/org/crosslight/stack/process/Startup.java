package org.crosslight.stack.process;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.jspecify.annotations.Nullable;

/**
 * Starts components, each as soon as those it needs are ready, and ends when all are ready or the
 * first has failed.
 */
public final class Startup {

  /** Long enough for the slowest part on a machine that has much else to do. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Duration REMIND_EVERY = Duration.ofSeconds(45);

  /** Asking more often would take time from the starting itself. */
  private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

  private static final int LOG_LINES = 25;

  private final StackHome home;
  private final Processes processes;
  private final Progress progress;
  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();

  public Startup(StackHome home, Processes processes, Progress progress) {
    this.home = home;
    this.processes = processes;
    this.progress = progress;
  }

  /** Returns when all are ready; throws what the first one failed of. */
  public void run(List<Component> components) {
    Map<String, CompletableFuture<Void>> started = new LinkedHashMap<>();
    components.forEach(component -> started.put(component.name(), new CompletableFuture<>()));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Component component : components) {
        List<CompletableFuture<Void>> needed =
            component.needs().stream().map(started::get).filter(Objects::nonNull).toList();
        CompletableFuture<Void> ready =
            started.computeIfAbsent(component.name(), name -> new CompletableFuture<>());
        threads.execute(() -> startAfterNeeds(component, needed, ready));
      }
    }
    switch (fault.get()) {
      case null -> {}
      case RuntimeException problem -> throw problem;
      case Error error -> throw error;
      case Throwable other -> throw new IllegalStateException(other);
    }
  }

  private void startAfterNeeds(
      Component component, List<CompletableFuture<Void>> needed, CompletableFuture<Void> ready) {
    try {
      needed.forEach(CompletableFuture::join);
      start(component);
      ready.complete(null);
    } catch (RuntimeException | Error e) {
      // Whatever it was ends the whole start, and belongs to whoever waits for this component.
      fault.compareAndSet(null, e);
      ready.completeExceptionally(e);
    }
  }

  private void start(Component component) {
    long begin = System.nanoTime();
    Program program = component.prepare();
    stopWhenFailed(component);
    ProcessRecord process = processes.start(component, program);
    awaitReady(component, process);
    component.complete();
    progress.say(
        "%-20s ready after %4.1f s   %s"
            .formatted(component.title(), (System.nanoTime() - begin) / 1e9, component.url()));
  }

  private void awaitReady(Component component, ProcessRecord process) {
    long begin = System.nanoTime();
    long tellAt = begin + REMIND_EVERY.toNanos();
    while (!component.isReady()) {
      stopWhenFailed(component);
      if (!process.isAlive()) {
        throw new StackProblem(
            "%s stopped while it was starting.%n%s".formatted(component.title(), tail(component)));
      }
      long now = System.nanoTime();
      if (now - begin > PATIENCE.toNanos()) {
        throw new StackProblem(
            "%s was not ready within %d minutes.%n%s"
                .formatted(component.title(), PATIENCE.toMinutes(), tail(component)));
      }
      if (now > tellAt) {
        progress.say("%-20s is still starting".formatted(component.title()));
        tellAt = now + REMIND_EVERY.toNanos();
      }
      Processes.pause(LOOK_AGAIN);
    }
  }

  private void stopWhenFailed(Component component) {
    if (fault.get() != null) {
      throw new StackProblem(component.title() + " was not started: another part failed before.");
    }
  }

  private String tail(Component component) {
    return tail(home, component.name());
  }

  /** The end of a component's log, as it is shown when the component has failed. */
  public static String tail(StackHome home, String name) {
    LogFile log = new LogFile(home.log(name));
    return "The end of its log (%s):%n  %s"
        .formatted(log.path(), String.join("\n  ", log.lastLines(LOG_LINES)));
  }
}
