package org.crosslight.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.process.ProcessRecord;
import org.crosslight.stack.process.ProcessRecords;
import org.crosslight.stack.process.Progress;
import org.crosslight.stack.process.Startup;
import org.crosslight.stack.process.StopSignal;

/**
 * The process that starts a suite, stays with it and stops it: on Ctrl-C, on SIGTERM, and when the
 * terminal goes away.
 */
public final class Supervisor {

  /** How far a supervisor has come; read by the command that started it in the background. */
  public enum State {
    STARTING,
    READY,
    STOPPING
  }

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private final Stack stack;
  private final StackHome home;
  private final Progress progress;
  private final ProcessRecords records;
  private volatile boolean stopping;

  public Supervisor(Stack stack, StackHome home, Progress progress) {
    this.stack = stack;
    this.home = home;
    this.progress = progress;
    this.records = new ProcessRecords(home);
  }

  /** Records this process as the suite's supervisor and sees to it that its end is the suite's. */
  public void takeCharge() {
    running(home)
        .ifPresent(
            other -> {
              throw new StackProblem(
                  "Crosslight is already running here (process %d). './crosslight status' shows it, './crosslight down' stops it."
                      .formatted(other.pid()));
            });
    ProcessHandle self = ProcessHandle.current();
    records.write(
        new ProcessRecord(
            ProcessRecords.SUPERVISOR,
            "Supervisor",
            "",
            self.pid(),
            self.info().startInstant().orElseGet(Instant::now),
            StopSignal.TERMINATE));
    reach(State.STARTING);
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopEverything, "stop"));
  }

  /** The supervisor of that suite, when there is one. */
  public static Optional<ProcessRecord> running(StackHome home) {
    return new ProcessRecords(home).find(ProcessRecords.SUPERVISOR).filter(ProcessRecord::isAlive);
  }

  /** How far that suite's supervisor has come. */
  public static Optional<State> state(StackHome home) {
    try {
      return Files.exists(stateFile(home))
          ? Optional.of(State.valueOf(Files.readString(stateFile(home)).strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + stateFile(home), e);
    }
  }

  /** Whether the end has begun: then nothing that fails is worth telling any more. */
  public boolean isStopping() {
    return stopping;
  }

  /** Writes down that far. */
  public void reach(State state) {
    try {
      Files.writeString(stateFile(home), state.name());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + stateFile(home), e);
    }
  }

  /** Stays until this process is told to stop; tells when a part of the suite dies meanwhile. */
  public void watch() {
    Set<Long> told = new HashSet<>();
    while (!stopping) {
      for (ProcessRecord process : records.components()) {
        if (!process.isAlive() && !stopping && told.add(process.pid())) {
          progress.say(
              "%s has stopped unexpectedly. Start it again with './crosslight start-service %s'.%n%s"
                  .formatted(process.title(), process.name(), Startup.tail(home, process.name())));
        }
      }
      try {
        Thread.sleep(LOOK_AGAIN);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void stopEverything() {
    stopping = true;
    reach(State.STOPPING);
    progress.say("Stopping");
    stack.close();
    records.forget(ProcessRecords.SUPERVISOR);
    progress.say("Everything has stopped; the data stays in " + home.directory());
  }

  private static Path stateFile(StackHome home) {
    return home.run().resolve("state");
  }
}
