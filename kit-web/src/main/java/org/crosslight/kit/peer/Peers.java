package org.crosslight.kit.peer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
    return addresses.containsKey(peer.code());
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
    HttpRequest request = request(peer, path, accept);
    HttpResponse<InputStream> response =
        http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() / 100 != 2) {
      response.body().close();
      throw refused(peer, request, response.statusCode());
    }
    return response.body();
  }

  /**
   * The whole body of a successful GET, for answers that are not large.
   *
   * @param path path and query, starting with a slash
   * @param patience for the answer to its last byte
   * @throws PeerRefused when the service answers with anything but 2xx
   * @throws HttpTimeoutException when the answer is not complete in time
   * @throws IOException when it cannot be reached
   */
  public byte[] read(Peer peer, String path, String accept, Duration patience)
      throws IOException, InterruptedException {
    HttpRequest request = request(peer, path, accept);
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    try {
      HttpResponse<byte[]> response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (response.statusCode() / 100 != 2) {
        throw refused(peer, request, response.statusCode());
      }
      return response.body();
    } catch (TimeoutException e) {
      throw new HttpTimeoutException(peer + " did not answer completely in " + patience);
    } catch (ExecutionException e) {
      throw new IOException(peer + " cannot be reached: " + e.getCause(), e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  private PeerRefused refused(Peer peer, HttpRequest request, int status) {
    if (status == 401 || status == 403) {
      tokens.forget();
    }
    return new PeerRefused(peer, request.uri().getPath(), status);
  }

  private HttpRequest request(Peer peer, String path, String accept) throws IOException {
    URI base = addresses.get(peer.code());
    if (base == null) {
      throw new IllegalStateException("Set crosslight.peers." + peer.code());
    }
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Accept", accept)
        .header("Authorization", "Bearer " + tokens.current())
        .timeout(PATIENCE)
        .build();
  }
}
