package org.crosslight.stack.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;

/**
 * Starts and stops the processes of one suite. Each leads a session of its own, so that Ctrl-C on a
 * terminal reaches the supervisor only, which then stops the rest in good order.
 */
public final class Processes {

  /** The kernel ends a killed process at once, unless it hangs on a device. */
  private static final Duration KILLED_WITHIN = Duration.ofSeconds(10);

  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private final StackHome home;
  private final ProcessRecords records;
  private boolean closed;

  public Processes(StackHome home) {
    this.home = home;
    this.records = new ProcessRecords(home);
  }

  /** From now on nothing is started any more; what still tries is refused. */
  public synchronized void close() {
    closed = true;
  }

  /** Starts a component's program and writes it down. */
  public synchronized ProcessRecord start(Component component, Program program) {
    if (closed) {
      throw new StackProblem(component.title() + " was not started: the suite is being stopped.");
    }
    LogFile log = new LogFile(home.log(component.name()));
    log.rotate();
    List<String> command = new ArrayList<>(List.of("setsid"));
    command.addAll(program.command());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(program.directory().toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
    builder.environment().putAll(program.environment());
    try {
      Process process = builder.start();
      ProcessRecord record =
          new ProcessRecord(
              component.name(),
              component.title(),
              component.url(),
              process.pid(),
              process.info().startInstant().orElseGet(Instant::now),
              component.stopSignal());
      records.write(record);
      return record;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start " + component.title(), e);
    }
  }

  /** Asks all of them to stop, waits, and ends by force what is still there after the patience. */
  public void stop(Collection<ProcessRecord> processes, Duration patience) {
    Set<ProcessHandle> families = new LinkedHashSet<>();
    for (ProcessRecord process : processes) {
      families.addAll(process.family());
      process.handle().ifPresent(handle -> signal(handle.pid(), process.stopSignal()));
    }
    long deadline = System.nanoTime() + patience.toNanos();
    while (processes.stream().anyMatch(ProcessRecord::isAlive) && System.nanoTime() < deadline) {
      pause();
    }
    for (ProcessRecord process : processes) {
      process.handle().ifPresent(ProcessHandle::destroyForcibly);
      families.addAll(process.family());
    }
    families.forEach(ProcessHandle::destroyForcibly);
    long end = System.nanoTime() + KILLED_WITHIN.toNanos();
    while ((processes.stream().anyMatch(ProcessRecord::isAlive)
            || families.stream().anyMatch(ProcessTable::isRunning))
        && System.nanoTime() < end) {
      pause();
    }
    processes.forEach(process -> records.forget(process.name()));
  }

  /** Ends a process at once, as a crash would; what it wrote down about itself stays. */
  public void kill(ProcessRecord process) {
    process.handle().ifPresent(ProcessHandle::destroyForcibly);
    while (process.isAlive()) {
      pause();
    }
  }

  /** The process table of this suite. */
  public ProcessRecords records() {
    return records;
  }

  /** Waits a moment between two looks at something. */
  static void pause() {
    pause(LOOK_AGAIN);
  }

  static void pause(Duration moment) {
    try {
      Thread.sleep(moment);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackProblem("Interrupted while waiting for a process.", e);
    }
  }

  private static void signal(long pid, StopSignal signal) {
    try {
      Process kill =
          new ProcessBuilder(
                  "sh", "-c", "kill -s \"$1\" \"$2\"", "sh", signal.posixName(), "" + pid)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      kill.waitFor(5, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot signal process " + pid, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
