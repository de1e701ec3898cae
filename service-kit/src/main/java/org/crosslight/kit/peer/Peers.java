package org.crosslight.kit.peer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Calls to other services in this service's own name, streamed. */
@ApplicationScoped
public class Peers {

  /** Longer than a feed may wait. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Map<String, URI> addresses;
  private final ServiceTokens tokens;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  public Peers(PeersConfig config, ServiceTokens tokens) {
    this.addresses = config.addresses();
    this.tokens = tokens;
  }

  /** Whether an address is configured for that service. */
  public boolean knows(Peer peer) {
    return addresses.containsKey(peer.key());
  }

  /**
   * The body of a successful GET, to be closed by the caller.
   *
   * @param path path and query, starting with a slash
   * @throws PeerRefused when the service answers with anything but 2xx
   * @throws IOException when it cannot be reached
   */
  public InputStream get(Peer peer, String path, String accept)
      throws IOException, InterruptedException {
    URI base = addresses.get(peer.key());
    if (base == null) {
      throw new IllegalStateException("Set crosslight.peers." + peer.key());
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Accept", accept)
            .header("Authorization", "Bearer " + tokens.current())
            .timeout(PATIENCE)
            .build();
    HttpResponse<InputStream> response =
        http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() / 100 != 2) {
      response.body().close();
      throw new PeerRefused(peer, request.uri().getPath(), response.statusCode());
    }
    return response.body();
  }
}
