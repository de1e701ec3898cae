package org.crosslight.systemtests.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.crosslight.systemtests.RunningSuite;

/** A shell in a folder from which {@code ./crosslight} and the documents' files are seen. */
final class Terminal {

  /** What a command line did. */
  record Said(int exitCode, String out, String err) {}

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final int PATIENCE_MINUTES = 5;

  private final Path folder;
  private final Map<String, String> environment = new LinkedHashMap<>();

  /**
   * @param folder an empty one, which becomes the person's home too
   */
  Terminal(Path folder) throws IOException {
    this.folder = folder;
    for (String seen : List.of("docs", "linkage-kernel")) {
      Files.createSymbolicLink(folder.resolve(seen), ROOT.resolve(seen));
    }
    Path launcher = Files.writeString(folder.resolve("crosslight"), launcher());
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
  }

  /** Sets a variable for all that is run from now on. */
  Terminal with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Runs a line and waits for its end. */
  Said run(String line) throws IOException, InterruptedException {
    Running running = begin(line);
    return running.end();
  }

  /** Begins to run a line. */
  Running begin(String line) throws IOException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/bash", "-c", line)
            .directory(folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder
        .environment()
        .put("XDG_CONFIG_HOME", config().resolveSibling(".").normalize().toString());
    builder.environment().putAll(environment);
    return new Running(builder.start(), out, err);
  }

  /** Where the person's profiles are. */
  Path config() {
    return folder.resolve(".config").resolve("crosslight");
  }

  Path folder() {
    return folder;
  }

  /** A line that is being run. */
  record Running(Process process, Path outFile, Path errFile) {

    String out() throws IOException {
      return Files.readString(outFile, StandardCharsets.UTF_8);
    }

    Said end() throws IOException, InterruptedException {
      if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IllegalStateException("It has not ended: " + out());
      }
      return new Said(
          process.exitValue(), out(), Files.readString(errFile, StandardCharsets.UTF_8));
    }
  }

  /**
   * As the launcher of the repository does, but builds nothing and knows the suite of the tests.
   */
  private static String launcher() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return """
        #!/bin/bash
        command=$1
        shift
        case $command in
          link)
            exec '%1$s' --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \\
              -cp "$(echo '%2$s'/linkage-kernel/target/linkage-kernel-0.1.0.jar):%2$s/linkage-kernel/target/lib/*" \\
              org.crosslight.kernel.command.LinkCommand "$@"
            ;;
          cases | ingest | items | translate) set -- --home '%3$s' "$@" ;;
        esac
        exec '%1$s' -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \\
          -Dcrosslight.root='%2$s' -cp '%4$s' org.crosslight.cli.Crosslight "$command" "$@"
        """
        .formatted(
            java,
            ROOT,
            RunningSuite.get().home().directory(),
            System.getProperty("java.class.path"));
  }
}
