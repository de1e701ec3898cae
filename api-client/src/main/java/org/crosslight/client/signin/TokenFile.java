package org.crosslight.client.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.crosslight.client.Http;

/** Tokens in a file of their owner's, shared by all programs that run in the owner's name. */
public final class TokenFile implements TokenStore {

  /** The lock on a file keeps other programs out, not other threads of this one. */
  private static final ReentrantLock THREADS = new ReentrantLock();

  private final Path file;

  /**
   * Tokens in that file.
   *
   * @param file in a folder that only its owner may enter
   */
  public TokenFile(Path file) {
    this.file = file;
  }

  @Override
  public Tokens change(Function<Optional<Tokens>, Tokens> renewal) {
    Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
    ClosedFiles.folder(folder);
    Path lock = file.resolveSibling(file.getFileName() + ".lock");
    THREADS.lock();
    try (FileChannel channel = ClosedFiles.open(lock);
        FileLock held = channel.lock()) {
      Optional<Tokens> kept = held.isValid() ? read() : Optional.empty();
      Tokens renewed = renewal.apply(kept);
      if (kept.filter(renewed::equals).isEmpty()) {
        ClosedFiles.write(file, renewed.json().toPrettyString());
      }
      return renewed;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep tokens in " + file, e);
    } finally {
      THREADS.unlock();
    }
  }

  /** What is kept, without waiting for anybody. */
  public Optional<Tokens> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    ClosedFiles.requireClosed(file);
    try {
      return Optional.of(Tokens.kept(Http.json(Files.readString(file))));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the tokens in " + file, e);
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty(); // Half a file is no file: it is written anew.
    }
  }

  /** Forgets them. */
  public void delete() {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".lock"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + file, e);
    }
  }
}
