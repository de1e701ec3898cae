package org.crosslight.stack.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder in which one suite keeps its data, secrets, logs and the list of its processes.
 *
 * @param directory readable by its owner only
 */
public record StackHome(Path directory) {

  public StackHome {
    directory = directory.toAbsolutePath().normalize();
  }

  public Path data() {
    return directory.resolve("data");
  }

  public Path logs() {
    return directory.resolve("logs");
  }

  /** One file per running process. */
  public Path run() {
    return directory.resolve("run");
  }

  public Path secrets() {
    return directory.resolve("secrets");
  }

  /** The applications as they were when last started, so that a build cannot disturb them. */
  public Path applications() {
    return directory.resolve("applications");
  }

  /** What a script needs to use the suite: ports and people. */
  public Path description() {
    return directory.resolve("suite.json");
  }

  /** Tokens of those in whose name commands were run here. */
  public Path tokens() {
    return directory.resolve("tokens");
  }

  /** Present once the demo operation has been loaded. */
  public Path demoLoaded() {
    return directory.resolve("demo-loaded");
  }

  /** The log of one process, or of {@code supervisor}. */
  public Path log(String name) {
    return logs().resolve(name + ".log");
  }

  /** Whether a suite was ever started here. */
  public boolean exists() {
    return Files.exists(description());
  }

  /** Makes the folders there are to be, closed to everybody else. */
  public void create() {
    closedFolder(directory);
    for (Path folder : new Path[] {data(), logs(), run(), secrets(), applications()}) {
      closedFolder(folder);
    }
  }

  /** Makes that folder and those above it; only its owner may enter it. */
  public static Path closedFolder(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make the folder " + folder, e);
    }
  }
}
