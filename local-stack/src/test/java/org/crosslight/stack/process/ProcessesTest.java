package org.crosslight.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir private Path folder = Path.of("");

  private StackHome home() {
    return new StackHome(folder);
  }

  @BeforeEach
  void createHome() {
    home().create();
  }

  @Test
  void findsAgainWhatAnotherCommandStarted() {
    ProcessRecord started = start("sleeper", "sleep 600");

    ProcessRecord found = new ProcessRecords(home()).find("sleeper").orElseThrow();

    assertThat(found).isEqualTo(started);
    assertThat(found.isAlive()).isTrue();
    new Processes(home()).stop(List.of(found), PATIENCE);
    assertThat(found.isAlive()).isFalse();
    assertThat(new ProcessRecords(home()).find("sleeper")).isEmpty();
  }

  @Test
  void endsAlsoWhatTheProcessStartedItself() throws IOException {
    Path childNumber = folder.resolve("child");
    ProcessRecord parent = start("parent", "sleep 600 & echo $! > '" + childNumber + "'; wait");
    while (!Files.exists(childNumber) || Files.size(childNumber) == 0) {
      Processes.pause();
    }
    long child = Long.parseLong(Files.readString(childNumber).strip());
    assertThat(isRunning(child)).isTrue();

    new Processes(home()).stop(List.of(parent), PATIENCE);

    assertThat(isRunning(child)).isFalse();
  }

  @Test
  void endsWhatAKilledParentLeftBehind() throws IOException {
    Path childNumber = folder.resolve("child");
    ProcessRecord parent = start("parent", "sleep 600 & echo $! > '" + childNumber + "'; wait");
    while (!Files.exists(childNumber) || Files.size(childNumber) == 0) {
      Processes.pause();
    }
    long child = Long.parseLong(Files.readString(childNumber).strip());
    new Processes(home()).kill(parent);
    assertThat(isRunning(child)).isTrue();

    new Processes(home()).stop(List.of(parent), PATIENCE);

    assertThat(isRunning(child)).isFalse();
  }

  @Test
  void endsByForceWhatDoesNotListen() {
    ProcessRecord deaf = start("deaf", "trap '' TERM; while true; do sleep 1; done");

    new Processes(home()).stop(List.of(deaf), Duration.ofMillis(300));

    assertThat(deaf.isAlive()).isFalse();
  }

  @Test
  void leavesAnotherProcessAloneThatWasGivenTheSameNumber() {
    ProcessRecord running = start("bystander", "sleep 600");
    ProcessRecord stale =
        new ProcessRecord(
            "stale",
            "Stale",
            "",
            running.pid(),
            Instant.parse("2020-01-01T00:00:00Z"),
            StopSignal.TERMINATE);

    new Processes(home()).stop(List.of(stale), PATIENCE);

    assertThat(stale.isAlive()).isFalse();
    assertThat(running.isAlive()).isTrue();
    new Processes(home()).stop(List.of(running), PATIENCE);
  }

  @Test
  void startsNothingOnceClosed() {
    Processes processes = new Processes(home());
    ShellComponent late = ShellComponent.of("late", "sleep 600", folder);
    processes.close();

    assertThatThrownBy(() -> processes.start(late, late.prepare()))
        .isInstanceOf(StackProblem.class)
        .hasMessage("The late was not started: the suite is being stopped.");
  }

  private ProcessRecord start(String name, String line) {
    ShellComponent component = ShellComponent.of(name, line, folder);
    return new Processes(home()).start(component, component.prepare());
  }

  private static boolean isRunning(long pid) {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()
        && !ProcessTable.isDefunct(pid);
  }
}
