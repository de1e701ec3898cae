package org.crosslight.client.signin;

import java.util.Optional;
import java.util.function.Function;

/** Where tokens are between two uses. */
public interface TokenStore {

  /**
   * Hands over what is kept and keeps what is given back. Whoever else wants to change it waits:
   * six programs in one person's name renew a token once.
   */
  Tokens change(Function<Optional<Tokens>, Tokens> renewal);

  /** Kept as long as this program runs. */
  static TokenStore inMemory() {
    return new InMemory();
  }

  /** The one program's own. */
  final class InMemory implements TokenStore {
    private Optional<Tokens> kept = Optional.empty();

    private InMemory() {}

    @Override
    public synchronized Tokens change(Function<Optional<Tokens>, Tokens> renewal) {
      Tokens renewed = renewal.apply(kept);
      kept = Optional.of(renewed);
      return renewed;
    }
  }
}
