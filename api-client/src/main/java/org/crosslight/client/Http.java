package org.crosslight.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * The one HTTP client of a program, and how its faults are told. Redirects are not followed: a
 * token goes where its owner sent it.
 */
public final class Http {

  /** JSON without anything of ours. */
  public static final JsonMapper JSON = JsonMapper.builder().build();

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private Http() {}

  /** The answer; an {@link ApiProblem} of status 0 when there is none. */
  public static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return CLIENT.send(request, body);
    } catch (IOException e) {
      throw new ApiProblem(
          0,
          "no-answer",
          "Nothing answers at %s://%s.%s"
              .formatted(
                  request.uri().getScheme(),
                  request.uri().getAuthority(),
                  SecureAddress.isThisMachine(request.uri().getHost())
                      ? " Is the suite running? './crosslight status' tells."
                      : ""),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClientProblem("Interrupted while waiting for " + request.uri().getAuthority(), e);
    }
  }

  /** JSON, or nothing where there is none. */
  public static JsonNode json(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return node == null ? MissingNode.getInstance() : node;
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
