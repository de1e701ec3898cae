package org.crosslight.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void showsTheLastLinesOldestFirst() throws IOException {
    Path path = Files.writeString(folder.resolve("a.log"), "one\ntwo\nthree\n");

    assertThat(new LogFile(path).lastLines(2)).containsExactly("two", "three");
    assertThat(new LogFile(path).lastLines(9)).containsExactly("one", "two", "three");
  }

  @Test
  void showsWhatWasWrittenSince() throws IOException {
    Path path = Files.writeString(folder.resolve("a.log"), "one\ntwo\n");

    assertThat(new LogFile(path).since(4)).isEqualTo("two\n");
    assertThat(new LogFile(path).since(99)).isEmpty();
  }

  @Test
  void hasNothingToShowBeforeAnythingWasWritten() {
    LogFile log = new LogFile(folder.resolve("none.log"));

    assertThat(log.lastLines(5)).isEmpty();
    assertThat(log.since(0)).isEmpty();
    assertThat(log.length()).isZero();
  }
}
