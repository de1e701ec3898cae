package org.crosslight.translation.engine.apertium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A directory only this process may read, made when first needed and removed at the end. */
final class TemporaryDirectory implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(TemporaryDirectory.class);

  private final String prefix;
  private final ReentrantLock making = new ReentrantLock();
  private @Nullable Path directory;

  TemporaryDirectory(String prefix) {
    this.prefix = prefix;
  }

  /** The place of a file of that name in it. */
  Path file(String name) throws IOException {
    making.lock();
    try {
      Path made = directory;
      if (made == null) {
        made = Files.createTempDirectory(prefix);
        directory = made;
      }
      return made.resolve(name);
    } finally {
      making.unlock();
    }
  }

  @Override
  public void close() {
    Path made = directory;
    if (made == null) {
      return;
    }
    try {
      List<Path> files;
      try (Stream<Path> all = Files.list(made)) {
        files = all.toList();
      }
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(made);
    } catch (IOException e) {
      LOG.debugf("%s is left behind: %s", made, e.toString());
    }
  }
}
