package org.crosslight.client.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.crosslight.client.ClientProblem;

/** Files and folders that only their owner may read: they are made so, and refused otherwise. */
public final class ClosedFiles {

  private static final Set<PosixFilePermission> OWNERS_FILE =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  private static final Set<PosixFilePermission> OWNERS_FOLDER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);
  private static final String HALF = ".new";

  private ClosedFiles() {}

  /** Makes that folder when it is missing; refuses one that others may enter. */
  public static void folder(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
          Files.createDirectories(above);
        }
        Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNERS_FOLDER));
      }
    } catch (FileAlreadyExistsException e) {
      // Another command made it at the same moment.
      requireClosed(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make the folder " + folder, e);
    }
    requireClosed(folder);
  }

  /** Refuses a file or folder that anybody but its owner may read or change. */
  public static void requireClosed(Path path) {
    try {
      Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
      if (!OWNERS_FOLDER.containsAll(rights)) {
        throw new ClientProblem(
            """
            %s may be read by others (%s), and what is in it lets them ask in your name.
            Close it with: chmod %s %s"""
                .formatted(
                    path,
                    PosixFilePermissions.toString(rights),
                    Files.isDirectory(path) ? "700" : "600",
                    path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look at the rights of " + path, e);
    }
  }

  /** Writes a file never half, and never readable by others. */
  public static void write(Path file, String content) {
    try {
      Path half = Files.createTempFile(file.resolveSibling("."), HALF, "", ownersFile());
      try {
        Files.writeString(half, content + "\n");
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  /** Whether it is what a program that was killed while it wrote has left. */
  public static boolean isHalfWritten(Path file) {
    return file.getFileName().toString().startsWith(HALF);
  }

  /** Opens a file that is there to be locked, made when missing. */
  static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), ownersFile());
  }

  private static FileAttribute<Set<PosixFilePermission>> ownersFile() {
    return PosixFilePermissions.asFileAttribute(OWNERS_FILE);
  }
}
