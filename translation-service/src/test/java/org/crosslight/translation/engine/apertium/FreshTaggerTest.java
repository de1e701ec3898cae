package org.crosslight.translation.engine.apertium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.crosslight.translation.engine.EngineDown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tagger is a real process that tags every line with itself, but for some. */
class FreshTaggerTest {
  private static final List<String> LINES = List.of("^one/one<n>$", "^two/two<n>$", "^six/six<n>$");

  @TempDir Path directory;

  private List<Optional<String>> tag(String command) throws InterruptedException {
    return new FreshTagger(List.of(command, "-g"), Duration.ofSeconds(10)).tag(List.of(), LINES);
  }

  private String script(String body) throws IOException {
    Path script = directory.resolve("tagger");
    Files.writeString(script, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return script.toString();
  }

  @Test
  void aLineThatKillsItIsTheOnlyOneThatFails() throws Exception {
    assertThat(tag(script("exec sed -z '/two/Q1'")))
        .containsExactly(Optional.of(LINES.get(0)), Optional.empty(), Optional.of(LINES.get(2)));
  }

  @Test
  void oneThatDiesOfEveryLineIsDownAndBlamesNone() throws IOException {
    String dying = script("exit 1");
    assertThatThrownBy(() -> tag(dying))
        .isInstanceOf(EngineDown.class)
        .hasMessageContaining("does not work");
  }

  @Test
  void oneThatCannotBeStartedIsDownAndBlamesNone() {
    String missing = directory.resolve("none").toString();
    assertThatThrownBy(() -> tag(missing))
        .isInstanceOf(EngineDown.class)
        .hasMessageContaining("cannot be started");
  }
}
