package org.crosslight.client.signin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.crosslight.client.Http;

/**
 * What an identity provider gave.
 *
 * @param access the token requests are made with
 * @param endsAt when the access token ends, by this machine's clock
 * @param renewal the refresh token; empty when none was given
 */
public record Tokens(String access, Instant endsAt, String renewal) {

  /** A request that is sent just before the end would arrive after it. */
  private static final Duration RENEW_BEFORE = Duration.ofSeconds(30);

  static Tokens answered(JsonNode answer, Instant now) {
    return new Tokens(
        answer.required("access_token").asText(),
        now.plusSeconds(answer.path("expires_in").asLong(60)),
        answer.path("refresh_token").asText(""));
  }

  /** Whether the access token is good for half a minute yet. */
  boolean isFresh(Instant now) {
    return now.isBefore(endsAt.minus(RENEW_BEFORE));
  }

  /** A claim of the access token, to tell people in whose name they ask; empty without it. */
  public String claim(String name) {
    String[] parts = access.split("\\.", -1);
    if (parts.length != 3) {
      return "";
    }
    try {
      String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
      return Http.json(claims).path(name).asText("");
    } catch (IllegalArgumentException e) {
      return ""; // Not every provider's access tokens can be looked into.
    }
  }

  ObjectNode json() {
    return Http.JSON
        .createObjectNode()
        .put("access", access)
        .put("endsAt", endsAt.toString())
        .put("renewal", renewal);
  }

  static Tokens kept(JsonNode json) {
    return new Tokens(
        json.required("access").asText(),
        Instant.parse(json.required("endsAt").asText()),
        json.path("renewal").asText(""));
  }
}
