package org.crosslight.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crosslight.kernel.LinkageCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs that cannot end well leave the results of the run before as they were. */
@EnabledOnOs(OS.LINUX)
class StoppedRunTest {
  @TempDir Path folder;
  private Path out = Path.of("");

  @BeforeEach
  void anEarlierResult() throws IOException {
    out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("pairs.csv"), "earlier");
  }

  private List<String> command(Path data) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        "org.crosslight.kernel.command.LinkCommand",
        "--model",
        "models/splink_fake_1000.json",
        "--out",
        out.toString(),
        "--progress",
        "none",
        data.toString());
  }

  private Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("told").toFile())
        .start();
  }

  private void theEarlierResultIsAllThereIs() throws IOException {
    assertThat(out.toFile().list()).containsExactly("pairs.csv");
    assertThat(out.resolve("pairs.csv")).hasContent("earlier");
  }

  @Test
  void aRunThatIsTerminatedCleansUp() throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    lines.add("unique_id,first_name,surname,dob,city,email");
    for (int i = 0; i < 200_000; i++) {
      lines.add("%d,name%d,sur%d,1980-01-%02d,,".formatted(i, i % 700, i % 900, i % 28 + 1));
    }
    Path data = LinkageCase.file(folder, "many.csv", lines.toArray(String[]::new));
    Process run = start(command(data));
    while (run.isAlive() && out.toFile().list().length == 1) {
      Thread.sleep(5);
    }
    assertThat(out.toFile().list()).hasSize(2);
    run.destroy();
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).isEqualTo(143);
    theEarlierResultIsAllThereIs();
    assertThat(folder.resolve("told")).hasContent("");
  }

  @Test
  void whatAKilledRunLeftIsRemovedByTheNext() throws IOException {
    Path left = Files.createDirectory(out.resolve(".unfinished-999999999"));
    Files.writeString(left.resolve("pairs-1.spill"), "half");
    try (OutputFolder next = OutputFolder.open(out)) {
      assertThat(left).doesNotExist();
      assertThat(next.file("pairs.csv")).doesNotExist();
    }
    theEarlierResultIsAllThereIs();
  }

  @Test
  void aDiskThatIsFullIsSaidAndNothingIsLeftBehind() throws IOException, InterruptedException {
    List<String> limited = new ArrayList<>(List.of("bash", "-c", "ulimit -f 64; exec \"$@\"", "-"));
    limited.addAll(command(LinkageCase.data("splink_fake_1000.csv")));
    Process run = start(limited);
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(folder.resolve("told")))
        .contains("the results could not be written (the disk is full)")
        .doesNotContain("Exception");
    assertThat(run.exitValue()).isEqualTo(5);
    theEarlierResultIsAllThereIs();
  }
}
