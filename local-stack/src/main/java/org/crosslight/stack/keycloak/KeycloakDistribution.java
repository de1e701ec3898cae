package org.crosslight.stack.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.crosslight.stack.home.Installation;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.process.LogFile;

/**
 * Keycloak's programs, unpacked and prepared once and then only read, so that several suites can
 * share them.
 */
final class KeycloakDistribution {

  private static final String FOLDER = "keycloak-26.7.3";
  private static final List<String> BUILD_OPTIONS =
      List.of("build", "--db=dev-file", "--health-enabled=true");

  private KeycloakDistribution() {}

  /** The prepared distribution; unpacks and prepares it when it is not there (half a minute). */
  static Path in(Installation installation, LogFile log) {
    Path folder = installation.tools().resolve(FOLDER);
    if (Files.isDirectory(folder)) {
      return folder;
    }
    Path archive = installation.keycloakArchive();
    if (!Files.exists(archive)) {
      throw new StackProblem(
          "Keycloak's distribution is missing at " + archive + ". Build local-stack first.");
    }
    try {
      Files.createDirectories(installation.tools());
      Path half = Files.createTempDirectory(installation.tools(), "keycloak-");
      unpack(archive, half);
      Path programs = onlyFolderIn(half);
      build(programs, log);
      Files.move(programs, folder, StandardCopyOption.ATOMIC_MOVE);
      Files.delete(half);
      return StackHome.closedFolder(folder);
    } catch (IOException e) {
      if (Files.isDirectory(folder)) {
        return folder; // Another suite of this installation was quicker.
      }
      throw new UncheckedIOException("Cannot unpack Keycloak into " + installation.tools(), e);
    }
  }

  private static void unpack(Path archive, Path folder) throws IOException {
    try (InputStream file = Files.newInputStream(archive);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("The archive points outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.resolveSibling("."));
          Files.copy(zip, target);
        }
      }
    }
  }

  private static Path onlyFolderIn(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findFirst().orElseThrow(() -> new IOException("The archive is empty."));
    }
  }

  private static void build(Path programs, LogFile log) {
    List<String> command =
        Stream.concat(
                Stream.of("sh", programs.resolve("bin").resolve("kc.sh").toString()),
                BUILD_OPTIONS.stream())
            .toList();
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      Process build = builder.start();
      if (!build.waitFor(5, TimeUnit.MINUTES) || build.exitValue() != 0) {
        build.destroyForcibly();
        throw new StackProblem(
            "Keycloak could not be prepared:\n" + String.join("\n", log.lastLines(15)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot run Keycloak's build", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackProblem("Interrupted while preparing Keycloak.", e);
    }
  }
}
