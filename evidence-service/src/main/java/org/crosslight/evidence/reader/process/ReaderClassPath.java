package org.crosslight.evidence.reader.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The class path on which a child process finds the readers and their libraries. */
public final class ReaderClassPath {
  private ReaderClassPath() {}

  /**
   * The class path of this process, or of the Quarkus application directory it was started from:
   * there the launcher jar alone does not name the libraries.
   */
  public static String ofThisProcess() {
    String own = System.getProperty("java.class.path", "");
    for (String element : own.split(File.pathSeparator, -1)) {
      Path path = Path.of(element).toAbsolutePath();
      Path directory = path.getParent();
      if (path.getFileName() != null
          && path.getFileName().toString().equals("quarkus-run.jar")
          && directory != null
          && Files.isDirectory(directory.resolve("lib"))) {
        return inApplicationDirectory(directory);
      }
    }
    // The child runs in a directory of its own.
    return Arrays.stream(own.split(File.pathSeparator, -1))
        .filter(element -> !element.isEmpty())
        .map(element -> Path.of(element).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String inApplicationDirectory(Path directory) {
    return String.join(
        File.pathSeparator,
        List.of("app", "lib/main", "lib/boot").stream()
            .map(part -> directory.resolve(part).resolve("*").toString())
            .toList());
  }
}
