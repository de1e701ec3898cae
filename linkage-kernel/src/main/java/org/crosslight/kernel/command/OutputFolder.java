package org.crosslight.kernel.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
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

  /** The folders this run made for its results, the innermost first. */
  private final List<Path> made;

  private final Thread whenStopped;

  private OutputFolder(Path folder, Path unfinished, List<Path> made) {
    this.folder = folder;
    this.unfinished = unfinished;
    this.made = made;
    this.whenStopped = new Thread(this::clearAway);
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
    List<Path> made = missing(folder);
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
    return new OutputFolder(folder, unfinished, made);
  }

  private static List<Path> missing(Path folder) {
    List<Path> missing = new ArrayList<>();
    for (Path one = folder.toAbsolutePath(); one != null && !Files.exists(one); ) {
      missing.add(one);
      one = one.getParent();
    }
    return missing;
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
    clearAway();
    try {
      Runtime.getRuntime().removeShutdownHook(whenStopped);
    } catch (IllegalStateException e) {
      // the hook is already running and does the same
    }
  }

  /** What was not finished, and the folders made for it when they hold nothing else. */
  private void clearAway() {
    remove(unfinished);
    for (Path one : made) {
      try {
        Files.deleteIfExists(one);
      } catch (IOException e) {
        return; // The results are in it.
      }
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
