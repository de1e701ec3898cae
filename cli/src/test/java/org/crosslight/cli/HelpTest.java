package org.crosslight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The launcher prints {@code cli/help/COMMAND.txt}, so that help needs neither Java nor a build.
 * For the commands in Java these files are what the commands say of themselves; when one changes,
 * the text as it is now is in {@code cli/target/help}.
 */
class HelpTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().resolveSibling(".").normalize();

  private final Path empty;

  HelpTest(@TempDir Path empty) {
    this.empty = empty;
  }

  static Stream<String> commandsInJava() {
    return Crosslight.commands().getSubcommands().keySet().stream();
  }

  static Stream<String> allCommands() {
    return Stream.concat(commandsInJava(), Stream.of("test", "bench", "link"));
  }

  @ParameterizedTest
  @MethodSource("commandsInJava")
  void theLauncherSaysWhatTheCommandSaysOfItself(String command) throws IOException {
    Run run = Run.of(command, "--help");
    Path now = Files.createDirectories(Path.of("target", "help")).resolve(command + ".txt");
    Files.writeString(now, run.out());

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(Path.of("help", command + ".txt")).hasSameTextualContentAs(now);
    assertThat(Run.of(command, "-h").out()).isEqualTo(run.out());
  }

  @ParameterizedTest
  @MethodSource("allCommands")
  void everyCommandExplainsItselfWithoutJavaOrABuild(String command)
      throws IOException, InterruptedException {
    for (String asked : List.of("--help", "-h")) {
      Run run = launcher(command, asked);

      assertThat(run.out()).startsWith("Usage: crosslight " + command);
      assertThat(run.out().lines().count()).isGreaterThan(4);
      assertThat(run.exitCode()).isEqualTo(0);
    }
    assertThat(launcher("help").out()).contains("  ./crosslight " + command + " ");
    assertThat(launcher("help", command).out()).startsWith("Usage: crosslight " + command);
  }

  /** The launcher with no programs to find but those every Linux has. */
  private Run launcher(String... arguments) throws IOException, InterruptedException {
    Path said = empty.resolve("said");
    ProcessBuilder process =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of("/bin/bash", ROOT.resolve("crosslight").toString()),
                        Stream.of(arguments))
                    .toList())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    process.environment().clear();
    process.environment().put("PATH", "/usr/bin:/bin");
    process.environment().put("JAVA_HOME", empty.toString());
    Process running = process.start();
    assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(running.exitValue(), Files.readString(said, StandardCharsets.UTF_8), "");
  }
}
