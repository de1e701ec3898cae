package org.crosslight.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupTest {

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void createHome() {
    home().create();
  }

  @AfterEach
  void stopEverything() {
    Processes processes = new Processes(home());
    processes.stop(processes.records().components(), Duration.ofSeconds(5));
  }

  @Test
  void startsAComponentOnlyWhenThoseItNeedsAreReady() {
    Path flag = folder.resolve("database is ready");
    ShellComponent database =
        new ShellComponent(
            "database",
            "sleep 0.3; touch '" + flag + "'; sleep 600",
            Set.of(),
            () -> Files.exists(flag),
            folder);
    Path seen = folder.resolve("seen");
    ShellComponent service =
        new ShellComponent(
            "service",
            "test -e '" + flag + "' && touch '" + seen + "'; sleep 600",
            Set.of("database"),
            () -> Files.exists(seen),
            folder);

    startup().run(List.of(service, database));

    assertThat(said.toString(StandardCharsets.UTF_8))
        .containsSubsequence("The database", "ready after", "The service", "ready after");
  }

  @Test
  void tellsHowTheLogOfTheFailedPartEnds() {
    ShellComponent broken =
        new ShellComponent("broken", "echo it rains inside; exit 3", Set.of(), () -> false, folder);

    assertThatThrownBy(() -> startup().run(List.of(broken)))
        .isInstanceOf(StackProblem.class)
        .hasMessageStartingWith("The broken stopped while it was starting.")
        .hasMessageEndingWith("it rains inside");
  }

  @Test
  void tellsOfThePartThatFailedAndNotOfThoseThatNeededIt() {
    ShellComponent database =
        new ShellComponent("database", "exit 1", Set.of(), () -> false, folder);
    ShellComponent service =
        new ShellComponent("service", "sleep 600", Set.of("database"), () -> true, folder);

    assertThatThrownBy(() -> startup().run(List.of(service, database)))
        .isInstanceOf(StackProblem.class)
        .hasMessageStartingWith("The database stopped while it was starting.");
    assertThat(new ProcessRecords(home()).find("service")).isEmpty();
  }

  private StackHome home() {
    return new StackHome(folder);
  }

  private Startup startup() {
    return new Startup(
        home(),
        new Processes(home()),
        new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));
  }
}
