package org.crosslight.stack.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Random secrets of one suite: made when first asked for, kept in files only their owner reads. */
public final class Secrets {

  private static final int BYTES = 24;

  private final Path directory;
  private final SecureRandom random = new SecureRandom();

  public Secrets(StackHome home) {
    this.directory = StackHome.closedFolder(home.secrets());
  }

  /** The secret of that name: the same at every start. */
  public synchronized String named(String name) {
    Path file = directory.resolve(name);
    try {
      if (Files.exists(file)) {
        return Files.readString(file).strip();
      }
      byte[] bytes = new byte[BYTES];
      random.nextBytes(bytes);
      String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      writeClosed(file, secret);
      return secret;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read or write the secret " + file, e);
    }
  }

  /**
   * Lays out the secrets one process is given: a folder in which each file is named like a
   * configuration key and holds its value. What an earlier version put there goes.
   */
  public Path folderFor(String process, Map<String, String> values) {
    Path folder = StackHome.closedFolder(directory.resolve(process));
    forgetAllBut(values.keySet(), folder);
    values.forEach(
        (key, value) -> {
          try {
            writeClosed(folder.resolve(key), value);
          } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the secret " + key, e);
          }
        });
    return folder;
  }

  private static void forgetAllBut(Set<String> kept, Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!kept.contains(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot clear the secrets in " + folder, e);
    }
  }

  /** Writes a file that only its owner may read, never half. */
  public static void writeClosed(Path file, String content) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(half);
    Files.createFile(
        half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(half, content, StandardOpenOption.WRITE);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
