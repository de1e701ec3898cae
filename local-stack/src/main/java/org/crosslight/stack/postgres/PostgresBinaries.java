package org.crosslight.stack.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's programs, unpacked once from the archive on the class path. */
final class PostgresBinaries {

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final String VERSION = "18.6.0";
  private static final int ANY_EXECUTE = 0b001_001_001;

  private PostgresBinaries() {}

  /**
   * The folder with {@code bin}, {@code lib} and {@code share}; unpacks it when it is not there.
   */
  static Path in(Path tools) {
    Path folder = tools.resolve("postgresql-" + VERSION);
    if (Files.isDirectory(folder)) {
      return folder;
    }
    try {
      Files.createDirectories(tools);
      Path half = Files.createTempDirectory(tools, "postgresql-");
      unpack(half);
      Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
      return StackHome.closedFolder(folder);
    } catch (IOException e) {
      if (Files.isDirectory(folder)) {
        return folder; // Another suite of this installation was quicker.
      }
      throw new UncheckedIOException("Cannot unpack PostgreSQL into " + tools, e);
    }
  }

  private static void unpack(Path folder) throws IOException {
    try (InputStream packed = archive();
        TarArchiveInputStream tar =
            new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = next(tar); entry != null; entry = next(tar)) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("The archive points outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(target.resolveSibling("."));
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(target.resolveSibling("."));
          Files.copy(tar, target);
          if ((entry.getMode() & ANY_EXECUTE) != 0) {
            Files.setPosixFilePermissions(target, programPermissions());
          }
        }
      }
    }
  }

  private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
    return tar.getNextEntry();
  }

  private static InputStream archive() {
    InputStream stream = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
    if (stream == null) {
      throw new StackProblem(
          "There are no PostgreSQL programs for this kind of machine; Linux on x86-64 is supported.");
    }
    return stream;
  }

  private static Set<PosixFilePermission> programPermissions() {
    return EnumSet.of(
        PosixFilePermission.OWNER_READ,
        PosixFilePermission.OWNER_WRITE,
        PosixFilePermission.OWNER_EXECUTE);
  }
}
