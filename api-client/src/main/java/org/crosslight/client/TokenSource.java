package org.crosslight.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Access tokens of one person or one service, fetched when needed and renewed before they end. */
public final class TokenSource {

  private static final Duration RENEW_BEFORE = Duration.ofSeconds(30);

  /** The client in whose name officers' commands ask for tokens. */
  private static final String OFFICERS_CLIENT = "crosslight-cli";

  private final URI realm;
  private final Map<String, String> grant;
  private final String whose;
  private String token = "";
  private Instant renewAt = Instant.MIN;

  private TokenSource(URI realm, Map<String, String> grant, String whose) {
    this.realm = realm;
    this.grant = grant;
    this.whose = whose;
  }

  /** Tokens for a person, by the password grant that local realms allow scripts. */
  public static TokenSource ofOfficer(URI realm, String username, String password) {
    Map<String, String> grant = new LinkedHashMap<>();
    grant.put("grant_type", "password");
    grant.put("client_id", OFFICERS_CLIENT);
    grant.put("username", username);
    grant.put("password", password);
    grant.put("scope", "openid");
    return new TokenSource(realm, grant, username);
  }

  /** Tokens for a service acting in its own name. */
  public static TokenSource ofService(URI realm, String clientId, String secret) {
    Map<String, String> grant = new LinkedHashMap<>();
    grant.put("grant_type", "client_credentials");
    grant.put("client_id", clientId);
    grant.put("client_secret", secret);
    return new TokenSource(realm, grant, clientId);
  }

  /** A token good for at least half a minute. */
  public synchronized String current() {
    if (Instant.now().isBefore(renewAt)) {
      return token;
    }
    HttpResponse<String> answer =
        Http.send(
            HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(form(grant)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    JsonNode body = Http.json(answer.body());
    if (answer.statusCode() != 200) {
      throw new ApiProblem(
          answer.statusCode(),
          "sign-in-failed",
          "%s could not be signed in: %s"
              .formatted(
                  whose,
                  body.path("error_description")
                      .asText("the identity provider answered " + answer.statusCode() + ".")),
          null);
    }
    token = body.required("access_token").asText();
    renewAt = Instant.now().plusSeconds(body.required("expires_in").asLong()).minus(RENEW_BEFORE);
    return token;
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
