package org.crosslight.stack.command;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.crosslight.stack.Stack;
import org.crosslight.stack.Supervisor;
import org.crosslight.stack.process.ProcessRecord;
import org.crosslight.stack.process.Processes;
import org.crosslight.stack.process.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops a running suite; its data stays. */
@Command(name = "down", description = "Stop the suite; its data stays.")
public final class DownCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(100);

  @Mixin private HomeOptions where = new HomeOptions();

  @Override
  public Integer call() {
    Progress progress = new Progress(System.out);
    if (!where.home().exists()) {
      progress.print("Crosslight is not running here.");
      return 0;
    }
    Processes processes = new Processes(where.home());
    Optional<ProcessRecord> supervisor = Supervisor.running(where.home());
    Stack stack = where.stack(progress);
    boolean something =
        supervisor.isPresent()
            || processes.records().components().stream().anyMatch(ProcessRecord::isAlive);
    if (!something) {
      processes
          .records()
          .components()
          .forEach(process -> processes.records().forget(process.name()));
      progress.print("Crosslight is not running here.");
      return 0;
    }
    progress.say("Stopping");
    supervisor.ifPresent(process -> askToStop(process));
    // What a supervisor that was killed left behind.
    stack.stop();
    progress.say("Everything has stopped; the data stays in " + where.home().directory());
    return 0;
  }

  /** A supervisor stops what it started before it ends itself. */
  private static void askToStop(ProcessRecord supervisor) {
    supervisor
        .handle()
        .ifPresent(
            handle -> {
              handle.destroy();
              handle
                  .onExit()
                  .completeOnTimeout(handle, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                  .join();
              handle.destroyForcibly();
            });
  }
}
