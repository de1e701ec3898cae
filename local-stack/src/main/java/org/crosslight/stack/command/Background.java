package org.crosslight.stack.command;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosslight.stack.Supervisor;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.process.LogFile;
import org.crosslight.stack.process.ProcessRecords;
import org.crosslight.stack.process.Program;
import org.crosslight.stack.process.Progress;

/** Runs a supervisor in a session of its own and shows what it says until the suite is ready. */
final class Background {

  private static final long LOOK_AGAIN_MILLIS = 100;

  private final StackHome home;

  Background(StackHome home) {
    this.home = home;
  }

  /** Returns the exit code: 0 when the suite is ready, 1 when it could not be started. */
  int start(List<String> arguments) {
    home.create();
    LogFile log = new LogFile(home.log(ProcessRecords.SUPERVISOR));
    log.rotate();
    long shown = log.length();
    Process supervisor = launch(arguments, log);
    Thread stopOnInterrupt = new Thread(supervisor::destroy, "stop");
    Runtime.getRuntime().addShutdownHook(stopOnInterrupt);
    while (supervisor.isAlive() && !isReady(supervisor.pid())) {
      shown = show(log, shown);
      pause();
    }
    show(log, shown);
    if (!supervisor.isAlive()) {
      return 1;
    }
    Runtime.getRuntime().removeShutdownHook(stopOnInterrupt);
    System.out.println("\nIt runs in the background; './crosslight down' stops it.");
    return 0;
  }

  private Process launch(List<String> arguments, LogFile log) {
    List<String> command = new ArrayList<>(List.of("setsid", Program.java()));
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Dcrosslight.root=" + System.getProperty("crosslight.root", ""));
    command.add("-D" + Progress.ELAPSED + "=" + Long.getLong(Progress.ELAPSED, 0));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(mainClass());
    command.addAll(arguments);
    try {
      return new ProcessBuilder(command)
          .redirectInput(new File("/dev/null"))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start the supervisor", e);
    }
  }

  /** The program this process itself is, since it is that which knows the command {@code up}. */
  private static String mainClass() {
    String name = System.getProperty("sun.java.command", "").split(" ", 2)[0];
    if (name.isEmpty()) {
      throw new StackProblem("--detach works only from the command line.");
    }
    return name;
  }

  private boolean isReady(long pid) {
    Optional<Supervisor.State> state =
        Supervisor.running(home).filter(process -> process.pid() == pid).isPresent()
            ? Supervisor.state(home)
            : Optional.empty();
    return state.filter(Supervisor.State.READY::equals).isPresent();
  }

  private static long show(LogFile log, long from) {
    String text = log.since(from);
    System.out.print(text);
    System.out.flush();
    return from + text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_AGAIN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackProblem("Interrupted while the suite was starting.", e);
    }
  }
}
