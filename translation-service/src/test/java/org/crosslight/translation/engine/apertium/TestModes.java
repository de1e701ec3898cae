package org.crosslight.translation.engine.apertium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Modes that misbehave on certain words, made of {@code sed}, and real ones. */
public final class TestModes {

  private TestModes() {}

  /** A directory with one mode, {@code spa-eng}, that dies, hangs or garbles on the word. */
  public static Path misbehaving(Path directory) throws IOException {
    Path script = directory.resolve("script.sed");
    Files.writeString(
        script,
        """
        /diesalways/Q
        /hangsalways/e sleep 600
        /garbles/s/E[0-9][0-9]*/E999999/
        """);
    Files.writeString(directory.resolve("spa-eng.mode"), "sed -u -f " + script + "\n");
    return directory;
  }

  /** Makes the mode take every line. */
  public static void behaving(Path directory) throws IOException {
    Files.writeString(directory.resolve("script.sed"), "");
  }

  /** Makes the mode die of every line. */
  public static void breakDown(Path directory) throws IOException {
    Files.writeString(directory.resolve("script.sed"), "Q\n");
  }

  static ApertiumConfig config(Path modes, Duration lineTimeout) {
    return new ApertiumConfig(modes, 64, lineTimeout, Duration.ofMinutes(5));
  }

  /** Waits until none of the processes is alive; those that are after ten seconds. */
  static List<Long> stillAlive(List<Long> pids) throws InterruptedException {
    List<Long> alive = new ArrayList<>(pids);
    for (int i = 0; i < 100 && !alive.isEmpty(); i++) {
      alive.removeIf(pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return alive;
  }
}
