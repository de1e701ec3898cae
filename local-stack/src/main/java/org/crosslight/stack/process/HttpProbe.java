package org.crosslight.stack.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks an address over HTTP whether what is behind it is ready. */
public final class HttpProbe {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  private HttpProbe() {}

  /** Whether it answers with a success. */
  public static boolean succeeds(String url) {
    int status = status(url);
    return status >= 200 && status < 300;
  }

  /** The status code it answers with; 0 when nothing answers. */
  public static int status(String url) {
    try {
      return CLIENT
          .send(
              HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
