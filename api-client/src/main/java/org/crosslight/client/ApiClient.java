package org.crosslight.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Requests to the suite's public APIs as one person or service; refusals are {@link ApiProblem}.
 */
public final class ApiClient {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int PAGE_SIZE = 500;

  private final SuiteAddresses addresses;
  private final TokenSource tokens;

  public ApiClient(SuiteAddresses addresses, TokenSource tokens) {
    this.addresses = addresses;
    this.tokens = tokens;
  }

  /** Reads one resource. */
  public JsonNode get(Service service, String path) {
    return body(send(request(service, path).timeout(PATIENCE).GET()));
  }

  /** Creates something, under an idempotency key of its own. */
  public JsonNode post(Service service, String path, ObjectNode content) {
    return body(
        send(
            withJson(request(service, path), content, "POST")
                .header("Idempotency-Key", UUID.randomUUID().toString())));
  }

  public JsonNode put(Service service, String path, ObjectNode content) {
    return body(send(withJson(request(service, path), content, "PUT")));
  }

  public JsonNode patch(Service service, String path, ObjectNode content) {
    return body(send(withJson(request(service, path), content, "PATCH")));
  }

  /** Sends bytes as they come; there is no limit to how long that may take. */
  public JsonNode upload(
      Service service, String path, HttpRequest.BodyPublisher bytes, String sha256Base64) {
    return body(
        send(
            request(service, path)
                .header("Content-Type", "application/octet-stream")
                .header("Repr-Digest", "sha-256=:" + sha256Base64 + ":")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(bytes)));
  }

  /** All pages of a collection, one after the other. */
  public List<JsonNode> all(Service service, String path) {
    List<JsonNode> items = new ArrayList<>();
    String separator = path.contains("?") ? "&" : "?";
    String next = "";
    do {
      String after = next.isEmpty() ? "" : "&after=" + encode(next);
      JsonNode page = get(service, path + separator + "limit=" + PAGE_SIZE + after);
      page.path("items").forEach(items::add);
      next = page.path("next").asText("");
    } while (!next.isEmpty());
    return items;
  }

  /** A collection line by line (NDJSON), however long it is. */
  public void lines(Service service, String path, Consumer<String> each) {
    HttpResponse<Stream<String>> answer =
        Http.send(
            request(service, path).header("Accept", "application/x-ndjson").GET().build(),
            HttpResponse.BodyHandlers.ofLines());
    try (Stream<String> lines = answer.body()) {
      if (answer.statusCode() / 100 != 2) {
        throw problem(answer.statusCode(), lines.collect(Collectors.joining("\n")));
      }
      lines.filter(line -> !line.isBlank()).forEach(each);
    }
  }

  /** A value made fit for a path or a query. */
  public static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private HttpRequest.Builder request(Service service, String path) {
    return HttpRequest.newBuilder(URI.create(addresses.of(service) + path))
        .header("Authorization", "Bearer " + tokens.current());
  }

  private static HttpRequest.Builder withJson(
      HttpRequest.Builder request, ObjectNode content, String method) {
    return request
        .header("Content-Type", "application/json")
        .timeout(PATIENCE)
        .method(method, HttpRequest.BodyPublishers.ofString(content.toString()));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    return Http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode body(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw problem(answer.statusCode(), answer.body());
    }
    return Http.json(answer.body());
  }

  private static ApiProblem problem(int status, String body) {
    JsonNode problem = Http.json(body);
    String type = problem.path("type").asText("");
    String title = problem.path("title").asText("");
    String detail = problem.path("detail").asText("");
    String reference = problem.path("reference").asText("");
    StringBuilder message = new StringBuilder();
    message.append(title.isEmpty() ? "The answer was " + status : title);
    if (!detail.isEmpty()) {
      message.append(": ").append(detail);
    }
    if (!reference.isEmpty()) {
      message.append(" (reference ").append(reference).append(')');
    }
    return new ApiProblem(
        status, type.substring(type.lastIndexOf('/') + 1), message.toString(), null);
  }
}
