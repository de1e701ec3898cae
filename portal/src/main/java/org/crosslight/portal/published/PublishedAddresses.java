package org.crosslight.portal.published;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * {@code GET /.well-known/crosslight}: by this one address a program learns who signs people in and
 * where the four services answer. It is told to everybody, since nobody can have signed in before.
 */
@ApplicationScoped
public class PublishedAddresses {

  private final PublishedConfig config;

  public PublishedAddresses(PublishedConfig config) {
    this.config = config;
  }

  void add(@Observes Router router) {
    String told = told().encode();
    router
        .get("/.well-known/crosslight")
        .handler(
            context ->
                context
                    .response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Cache-Control", "no-cache")
                    .end(told));
  }

  private JsonObject told() {
    return new JsonObject()
        .put("issuer", config.issuer().toString())
        .put("clientId", config.clientId())
        .put(
            "apis",
            new JsonObject()
                .put("evidence", config.evidence().toString())
                .put("translation", config.translation().toString())
                .put("linkage", config.linkage().toString())
                .put("case", config.casework().toString()));
  }
}
