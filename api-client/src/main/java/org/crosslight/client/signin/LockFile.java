package org.crosslight.client.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets the programs of one owner at what they share, one after the other. The file itself says
 * nothing and is never deleted: whoever waits for it waits for that very file, and would change
 * things side by side with whoever had made another of the same name.
 *
 * @param file in a folder that only its owner may enter
 */
public record LockFile(Path file) {

  /** The lock on a file keeps other programs out, not other threads of this one. */
  private static final ReentrantLock THREADS = new ReentrantLock();

  /** Does something while nobody else does. */
  public void hold(Runnable work) {
    holding(
        () -> {
          work.run();
          return file;
        });
  }

  /** Does something while nobody else does. A thread that holds a lock must not ask for another. */
  public <T> T holding(Supplier<T> work) {
    ClosedFiles.folder(file.toAbsolutePath().resolveSibling(".").normalize());
    THREADS.lock();
    try (FileChannel channel = ClosedFiles.open(file)) {
      FileLock held = channel.lock();
      try {
        return work.get();
      } finally {
        held.release();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lock " + file, e);
    } finally {
      THREADS.unlock();
    }
  }
}
