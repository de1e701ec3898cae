package org.crosslight.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** As much of a browser as signing in needs: it keeps cookies and follows redirects when told. */
final class Browser {

  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final URI portal;

  Browser(URI portal) {
    this.portal = portal;
  }

  /** Signs in through the whole code flow. */
  Browser signIn() {
    URI provider = redirectOf(get("/login"));
    URI callback = redirectOf(send(HttpRequest.newBuilder(provider)));
    HttpResponse<String> landing = send(HttpRequest.newBuilder(callback));
    if (landing.statusCode() != 200) {
      throw new AssertionError("not signed in: " + landing.statusCode() + " " + landing.body());
    }
    return this;
  }

  HttpResponse<String> get(String path) {
    return send(to(path));
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(portal.resolve(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      HttpResponse<T> response = client.send(withCookies(request), handler);
      keep(response.headers().allValues("Set-Cookie"));
      return response;
    } catch (IOException e) {
      throw new BrokenOff(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpRequest withCookies(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      request.setHeader(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request.timeout(Duration.ofSeconds(60)).build();
  }

  HttpClient client() {
    return client;
  }

  Map<String, String> cookies() {
    return Map.copyOf(cookies);
  }

  private void keep(List<String> setCookies) {
    for (String line : setCookies) {
      String[] pair = line.split(";", 2)[0].split("=", 2);
      if (pair[1].isEmpty() || line.contains("Max-Age=0")) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
  }

  static URI redirectOf(HttpResponse<?> response) {
    return URI.create(
        response
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new AssertionError("no redirect: " + response.statusCode())));
  }

  /** The connection ended before the answer did. */
  static final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenOff(IOException cause) {
      super(cause);
    }
  }
}
