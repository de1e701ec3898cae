package org.crosslight.stack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosslight.stack.home.StackProblem;

/**
 * Gives the services of a realm that was imported by an earlier version what they may read of each
 * other: a realm is imported once, and later versions know more rights than it.
 */
final class GrantedRights {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MADE = 201;
  private static final int THERE_ALREADY = 409;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String keycloak;
  private final String password;

  /**
   * @param keycloak its address
   * @param password of the administrator {@code admin}
   */
  GrantedRights(String keycloak, String password) {
    this.keycloak = keycloak;
    this.password = password;
  }

  /** Makes what is missing; what is there stays. */
  void complete() {
    String token = token();
    Set<String> names = new TreeSet<>();
    for (OidcClient client : OidcClient.values()) {
      names.addAll(client.rights());
    }
    for (String name : names) {
      String role = JSON.createObjectNode().put("name", name).toString();
      int status = send(token, "POST", "/roles", role).statusCode();
      if (status != MADE && status != THERE_ALREADY) {
        throw refused("/roles", status);
      }
    }
    for (OidcClient client : OidcClient.values()) {
      if (client.isService()) {
        grant(token, client);
      }
    }
  }

  private void grant(String token, OidcClient client) {
    ArrayNode roles = JSON.createArrayNode();
    client.rights().forEach(name -> roles.add(get(token, "/roles/" + name)));
    String account =
        get(token, "/users?exact=true&username=service-account-" + client.clientId())
            .required(0)
            .required("id")
            .asText();
    String path = "/users/" + account + "/role-mappings/realm";
    int status = send(token, "POST", path, roles.toString()).statusCode();
    if (status / 100 != 2) {
      throw refused(path, status);
    }
  }

  private String token() {
    String form =
        "grant_type=password&client_id=admin-cli&username=admin&password="
            + URLEncoder.encode(password, StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(
                    URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    if (answer.statusCode() != 200) {
      throw refused("the administrator", answer.statusCode());
    }
    return json(answer).required("access_token").asText();
  }

  private JsonNode get(String token, String path) {
    HttpResponse<String> answer = send(token, "GET", path, "");
    if (answer.statusCode() != 200) {
      throw refused(path, answer.statusCode());
    }
    return json(answer);
  }

  private HttpResponse<String> send(String token, String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/" + Realm.NAME + path));
    Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json")
        .forEach(request::header);
    return send(request.method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("Keycloak stopped answering", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StackProblem refused(String what, int status) {
    return new StackProblem(
        "Keycloak's realm could not be brought up to date: it answered %d to %s."
            .formatted(status, what));
  }
}
