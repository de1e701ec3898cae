package org.crosslight.stack.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Whole folders, deleted or laid out a second time. Links are never followed. */
public final class FolderTree {

  private FolderTree() {}

  /** Deletes a folder with everything in it; nothing when it is not there. */
  public static void delete(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.walkFileTree(folder, new Deleting());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + folder, e);
    }
  }

  /**
   * Lays out a folder again elsewhere. Files are linked, not copied, where the disk allows: a build
   * that replaces the first ones leaves these as they were.
   */
  public static void mirror(Path from, Path to) {
    try {
      Files.walkFileTree(from, new Mirroring(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lay out " + from + " in " + to, e);
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException fault)
        throws IOException {
      if (fault != null) {
        throw fault;
      }
      Files.delete(directory);
      return FileVisitResult.CONTINUE;
    }
  }

  private static final class Mirroring extends SimpleFileVisitor<Path> {
    private final Path from;
    private final Path to;

    Mirroring(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
        throws IOException {
      Files.createDirectories(to.resolve(from.relativize(directory)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Path target = to.resolve(from.relativize(file));
      try {
        Files.createLink(target, file);
      } catch (UnsupportedOperationException | FileSystemException e) {
        Files.copy(file, target);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
