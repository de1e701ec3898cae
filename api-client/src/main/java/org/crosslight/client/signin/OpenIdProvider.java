package org.crosslight.client.signin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosslight.client.ApiProblem;
import org.crosslight.client.ClientProblem;
import org.crosslight.client.Http;
import org.crosslight.client.SecureAddress;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID provider, which tells of itself where it is asked for what (OpenID Connect Discovery
 * 1.0). It is asked only once it is needed.
 */
public final class OpenIdProvider {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI issuer;
  private @Nullable JsonNode description;

  public OpenIdProvider(URI issuer) {
    this.issuer = SecureAddress.require(issuer);
  }

  /** The name it gives itself in tokens. */
  public URI issuer() {
    return issuer;
  }

  /**
   * Asks for something at one of its endpoints; the answer is JSON whatever the status, since a
   * refusal is told in it.
   *
   * @param endpoint the name in its description, e.g. {@code token_endpoint}
   */
  Answer ask(String endpoint, Map<String, String> form) {
    HttpResponse<String> answer =
        Http.send(
            HttpRequest.newBuilder(endpoint(endpoint))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    return new Answer(answer.statusCode(), Http.json(answer.body()));
  }

  /** Whether it has such an endpoint at all. */
  boolean offers(String endpoint) {
    return description().has(endpoint);
  }

  private URI endpoint(String name) {
    String address = description().path(name).asText("");
    if (address.isEmpty()) {
      throw new ClientProblem(
          "The identity provider %s does not offer this way to sign in (it has no %s)."
              .formatted(issuer, name));
    }
    return SecureAddress.require(URI.create(address));
  }

  private synchronized JsonNode description() {
    if (description == null) {
      // A slash at the end belongs to the issuer, not to this address (Discovery, section 4.1).
      String bare = issuer.toString().replaceFirst("/$", "");
      HttpResponse<String> answer =
          Http.send(
              HttpRequest.newBuilder(URI.create(bare + "/.well-known/openid-configuration"))
                  .timeout(PATIENCE)
                  .GET()
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      JsonNode told = Http.json(answer.body());
      if (answer.statusCode() != 200 || !told.path("issuer").asText("").equals(issuer.toString())) {
        throw new ApiProblem(
            answer.statusCode(),
            "no-identity-provider",
            "There is no identity provider at %s (it answered %d)."
                .formatted(issuer, answer.statusCode()),
            null);
      }
      description = told;
    }
    return description;
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** What it answered. */
  record Answer(int status, JsonNode body) {

    private static final int TOO_MANY_REQUESTS = 429;

    boolean isGiven() {
      return status == 200;
    }

    /** Whether it says nothing of what was asked, but that it cannot answer just now. */
    boolean isOutOfOrder() {
      return status >= 500 || (status == TOO_MANY_REQUESTS && error().isEmpty());
    }

    /** The kind of refusal (RFC 6749, section 5.2), e.g. {@code invalid_grant}. */
    String error() {
      return body.path("error").asText("");
    }

    /** The refusal in words. */
    String told() {
      String words = body.path("error_description").asText("");
      return words.isEmpty() ? "the identity provider answered " + status + "." : words;
    }
  }
}
