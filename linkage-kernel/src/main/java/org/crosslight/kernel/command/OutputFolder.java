package org.crosslight.kernel.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder results go to. A run writes beside them and moves everything into place at its end, so
 * that a run that fails or is stopped leaves the results of the one before as they were.
 */
final class OutputFolder implements AutoCloseable {
  private static final String UNFINISHED = ".unfinished-";
  private static final List<String> RESULTS =
      List.of(
          "pairs.csv",
          "pairs.parquet",
          "clusters.csv",
          "clusters.parquet",
          "trained.json",
          "report.json",
          "report.html");

  private final Path folder;
  private final Path unfinished;
  private final Thread whenStopped;

  private OutputFolder(Path folder, Path unfinished) {
    this.folder = folder;
    this.unfinished = unfinished;
    this.whenStopped = new Thread(() -> remove(unfinished));
    Runtime.getRuntime().addShutdownHook(whenStopped);
  }

  /** Refuses to put a result in the place of a file that the run reads. */
  static void refuseToReplace(Path folder, List<Path> read) throws IOException {
    for (String name : RESULTS) {
      Path result = folder.resolve(name);
      for (Path file : read) {
        if (Files.exists(result) && Files.exists(file) && Files.isSameFile(result, file)) {
          throw new WrongArguments(
              "the results would take the place of " + file + ", which is read",
              "name another folder with --out, or keep the file elsewhere");
        }
      }
    }
  }

  static OutputFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
      for (Path old : left) {
        String owner = String.valueOf(old.getFileName()).substring(UNFINISHED.length());
        boolean running =
            owner.matches("[0-9]{1,18}") && ProcessHandle.of(Long.parseLong(owner)).isPresent();
        if (!running) {
          remove(old);
        }
      }
    }
    Path unfinished = folder.resolve(UNFINISHED + ProcessHandle.current().pid());
    remove(unfinished);
    Files.createDirectories(unfinished);
    return new OutputFolder(folder, unfinished);
  }

  /** Where a file is written until the run is finished. */
  Path file(String name) {
    return unfinished.resolve(name);
  }

  /** Puts what was written in place of the results of an earlier run. */
  void finish() throws IOException {
    for (String name : RESULTS) {
      Path written = unfinished.resolve(name);
      if (Files.exists(written)) {
        Files.move(
            written,
            folder.resolve(name),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.deleteIfExists(folder.resolve(name));
      }
    }
  }

  @Override
  public void close() {
    remove(unfinished);
    try {
      Runtime.getRuntime().removeShutdownHook(whenStopped);
    } catch (IllegalStateException e) {
      // the hook is already running and does the same
    }
  }

  private static void remove(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      tree.toFile().deleteOnExit();
    }
  }
}
