package org.crosslight.client.signin;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.crosslight.client.Http;

/**
 * Tokens in a file of their owner's, shared by all programs that run in the owner's name. Whose
 * tokens they are stands beside them: those of another identity provider are as good as none, so
 * that they are neither sent nor renewed where they do not belong.
 */
public final class TokenFile implements TokenStore {

  private static final String ISSUER = "issuer";

  private final Path file;
  private final URI issuer;
  private final LockFile lock;

  /**
   * Tokens in that file, changed under a lock beside it.
   *
   * @param file in a folder that only its owner may enter
   * @param issuer the identity provider that gives them
   */
  public TokenFile(Path file, URI issuer) {
    this(file, issuer, new LockFile(file.resolveSibling(file.getFileName() + ".lock")));
  }

  /** Tokens in that file, changed under that lock. */
  public TokenFile(Path file, URI issuer, LockFile lock) {
    this.file = file;
    this.issuer = issuer;
    this.lock = lock;
  }

  @Override
  public Tokens change(Function<Optional<Tokens>, Tokens> renewal) {
    return lock.holding(
        () -> {
          Optional<Tokens> kept = read();
          Tokens renewed = renewal.apply(kept);
          if (kept.filter(renewed::equals).isEmpty()) {
            write(renewed);
          }
          return renewed;
        });
  }

  /** What is kept, without waiting for anybody. */
  public Optional<Tokens> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    ClosedFiles.requireClosed(file);
    try {
      JsonNode kept = Http.json(Files.readString(file));
      return kept.path(ISSUER).asText("").equals(issuer.toString())
          ? Optional.of(Tokens.kept(kept))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the tokens in " + file, e);
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty(); // Half a file is no file: it is written anew.
    }
  }

  /** Keeps them in the place of others; whoever calls this holds the lock. */
  public void write(Tokens tokens) {
    ClosedFiles.folder(file.toAbsolutePath().resolveSibling(".").normalize());
    ClosedFiles.write(file, tokens.json().put(ISSUER, issuer.toString()).toPrettyString());
  }
}
