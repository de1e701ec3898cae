package org.crosslight.stack.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.keycloak.Keycloak;
import org.crosslight.stack.keycloak.OidcClient;
import org.crosslight.stack.postgres.Postgres;
import org.crosslight.stack.postgres.ServiceDatabase;
import org.crosslight.stack.store.ObjectStore;

/** What an application is told of its surroundings: openly, and in its folder of secrets. */
final class Settings {

  /**
   * They tell with a stack trace, at each try, that Keycloak does not answer yet. It starts beside
   * the applications; those that ask it say themselves, in a line, when they were not answered.
   */
  private static final List<String> WAITING_FOR_KEYCLOAK =
      List.of(
          "io.quarkus.oidc.client.runtime.OidcClientImpl",
          "io.quarkus.oidc.common.runtime.OidcCommonUtils");

  private final Application application;
  private final Ports ports;
  private final Secrets secrets;

  Settings(Application application, Ports ports, Secrets secrets) {
    this.application = application;
    this.ports = ports;
    this.secrets = secrets;
  }

  /** Configuration anybody on this machine may see. */
  Map<String, String> open() {
    Map<String, String> open = new TreeMap<>();
    open.put("quarkus.http.host", Ports.HOST);
    int port = application.port(ports);
    open.put("quarkus.http.port", Integer.toString(port));
    open.put("quarkus.management.port", Integer.toString(ports.managementOf(port)));
    open.put("quarkus.oidc.auth-server-url", Keycloak.realmUrl(ports));
    WAITING_FOR_KEYCLOAK.forEach(
        logger -> open.put("quarkus.log.category.\"" + logger + "\".level", "ERROR"));
    for (Application peer : Application.SERVICES) {
      if (peer != application) {
        open.put("crosslight.peers." + peer.peerName(), Ports.url(peer.port(ports)));
      }
    }
    application
        .database()
        .ifPresent(
            database -> {
              open.put("quarkus.datasource.jdbc.url", Postgres.jdbcUrl(ports, database));
              open.put("quarkus.datasource.username", database.applicationRole());
              open.put("quarkus.oidc-client.auth-server-url", Keycloak.realmUrl(ports));
            });
    if (application == Application.EVIDENCE) {
      open.put("crosslight.store.endpoint", Ports.url(ports.store()));
      open.put("crosslight.store.bucket", ObjectStore.BUCKET);
      open.put("crosslight.store.region", ObjectStore.REGION);
    }
    return open;
  }

  /** Configuration only the application may see. */
  Map<String, String> secret() {
    Map<String, String> secret = new TreeMap<>();
    String clientSecret = secrets.named(application.client().secretName());
    if (application.client() == OidcClient.PORTAL) {
      secret.put("quarkus.oidc.credentials.secret", clientSecret);
      secret.put(
          "quarkus.oidc.token-state-manager.encryption-secret", secrets.named("portal-session"));
    } else {
      secret.put("quarkus.oidc-client.credentials.secret", clientSecret);
    }
    application
        .database()
        .ifPresent(
            database -> {
              secret.put("quarkus.datasource.password", password(database.applicationRole()));
            });
    if (application == Application.EVIDENCE) {
      secret.put("crosslight.store.access-key", ObjectStore.accessKey(secrets));
      secret.put("crosslight.store.secret-key", ObjectStore.secretKey(secrets));
    }
    return secret;
  }

  private String password(String role) {
    return secrets.named(ServiceDatabase.secretOf(role));
  }
}
