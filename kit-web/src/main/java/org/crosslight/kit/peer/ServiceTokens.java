package org.crosslight.kit.peer;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClientException;
import io.quarkus.oidc.client.Tokens;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * This service's own access token, fetched by client credentials and kept until shortly before its
 * end.
 */
@ApplicationScoped
public class ServiceTokens {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Instance<OidcClient> client;
  private final ServiceTokenConfig config;
  private @Nullable Tokens tokens;

  public ServiceTokens(Instance<OidcClient> client, ServiceTokenConfig config) {
    this.client = client;
    this.config = config;
  }

  /**
   * A token with time left.
   *
   * @throws IOException when the identity provider cannot be asked now; asking later may help
   */
  public synchronized String current() throws IOException {
    Optional<String> fixed = config.fixed();
    if (fixed.isPresent()) {
      return fixed.get();
    }
    Tokens known = tokens;
    if (known == null || endsSoon(known)) {
      known = fetched();
      tokens = known;
    }
    return known.getAccessToken();
  }

  /** Has the next call fetch a new one: this one was refused, and may not have all rights yet. */
  synchronized void forget() {
    tokens = null;
  }

  private Tokens fetched() throws IOException {
    try {
      return client.get().getTokens().await().atMost(PATIENCE);
    } catch (OidcClientException | CompletionException | TimeoutException e) {
      throw new IOException("No access token for this service: " + e.getMessage(), e);
    }
  }

  private boolean endsSoon(Tokens known) {
    Long end = known.getAccessTokenExpiresAt();
    return end == null
        || Instant.ofEpochSecond(end).isBefore(Instant.now().plus(config.renewBefore()));
  }
}
