package org.crosslight.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;

/**
 * What a suite says of itself to whoever knows its one address, that of the portal: {@code GET
 * /.well-known/crosslight}. Nobody has to be signed in for it, and nothing in it is secret.
 *
 * @param addresses where its services and its identity provider answer
 * @param clientId the client in whose name a command line signs people in
 */
public record PublishedSuite(SuiteAddresses addresses, String clientId) {

  private static final String PATH = "/.well-known/crosslight";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Asks the portal at that address. */
  public static PublishedSuite at(URI portal) {
    URI asked = SecureAddress.require(portal);
    HttpResponse<String> answer =
        Http.send(
            HttpRequest.newBuilder(URI.create(asked + PATH))
                .header("Accept", "application/json")
                .timeout(PATIENCE)
                .GET()
                .build(),
            HttpResponse.BodyHandlers.ofString());
    JsonNode told = Http.json(answer.body());
    if (answer.statusCode() != 200 || !told.path("apis").isObject()) {
      throw new ClientProblem(
          "There is no Crosslight at %s: it answered %d and does not say where its services are."
              .formatted(asked, answer.statusCode()));
    }
    return of(asked, told);
  }

  /**
   * Reads what was said, also by an earlier program that wrote it down.
   *
   * @param portal where it was said; addresses without a host are meant there
   */
  public static PublishedSuite of(URI portal, JsonNode told) {
    JsonNode apis = told.path("apis");
    return new PublishedSuite(
        new SuiteAddresses(
            portal,
            api(portal, apis, Service.EVIDENCE),
            api(portal, apis, Service.TRANSLATION),
            api(portal, apis, Service.LINKAGE),
            api(portal, apis, Service.CASE),
            SecureAddress.exactly(told.path("issuer").asText(""))),
        told.path("clientId").asText(""));
  }

  /** The same words again, with whole addresses. */
  public ObjectNode json() {
    ObjectNode told =
        Http.JSON
            .createObjectNode()
            .put("issuer", addresses.realm().toString())
            .put("clientId", clientId);
    ObjectNode apis = told.putObject("apis");
    for (Service service : Service.values()) {
      apis.put(service.shortName(), addresses.of(service).toString());
    }
    return told;
  }

  private static URI api(URI portal, JsonNode apis, Service service) {
    String address = apis.path(service.shortName()).asText("");
    if (address.isEmpty()) {
      throw new ClientProblem(
          "%s does not say where its %s is."
              .formatted(portal, service.title().toLowerCase(Locale.ROOT)));
    }
    return SecureAddress.of(URI.create(portal + "/").resolve(address).toString());
  }
}
