package org.crosslight.stack.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.postgres.ServiceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void tellsTheEvidenceServiceOfItsDatabaseItsPeersAndItsStore() {
    assertThat(settings(Application.EVIDENCE).open())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("quarkus.http.host", "127.0.0.1"),
                Map.entry("quarkus.http.port", "9001"),
                Map.entry("quarkus.management.port", "9021"),
                Map.entry(
                    "quarkus.oidc.auth-server-url", "http://127.0.0.1:9005/realms/crosslight"),
                Map.entry(
                    "quarkus.oidc-client.auth-server-url",
                    "http://127.0.0.1:9005/realms/crosslight"),
                Map.entry(
                    "quarkus.log.category.\"io.quarkus.oidc.client.runtime.OidcClientImpl\".level",
                    "ERROR"),
                Map.entry(
                    "quarkus.log.category.\"io.quarkus.oidc.common.runtime.OidcCommonUtils\".level",
                    "ERROR"),
                Map.entry("crosslight.peers.translation", "http://127.0.0.1:9002"),
                Map.entry("crosslight.peers.linkage", "http://127.0.0.1:9003"),
                Map.entry("crosslight.peers.case", "http://127.0.0.1:9004"),
                Map.entry(
                    "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:9007/evidence"),
                Map.entry("quarkus.datasource.username", "evidence_app"),
                Map.entry("crosslight.store.endpoint", "http://127.0.0.1:9008"),
                Map.entry("crosslight.store.bucket", "crosslight-originals"),
                Map.entry("crosslight.store.region", "eu-west-2")));
  }

  @Test
  void keepsWhatIsSecretApart() {
    assertThat(settings(Application.EVIDENCE).secret())
        .containsOnlyKeys(
            "quarkus.oidc-client.credentials.secret",
            "quarkus.datasource.password",
            "crosslight.store.access-key",
            "crosslight.store.secret-key");
    assertThat(settings(Application.CASE).secret())
        .containsOnlyKeys("quarkus.oidc-client.credentials.secret", "quarkus.datasource.password");
  }

  @Test
  void tellsNoApplicationWhoOwnsItsTables() {
    Secrets secrets = new Secrets(new StackHome(folder));
    for (Application application : Application.values()) {
      Settings settings = settings(application);
      assertThat(settings.open().values()).noneMatch(value -> value.endsWith("_owner"));
      application
          .database()
          .ifPresent(
              database ->
                  assertThat(settings.secret().values())
                      .doesNotContain(
                          secrets.named(ServiceDatabase.secretOf(database.ownerRole()))));
    }
  }

  @Test
  void givesThePortalNoDatabase() {
    assertThat(settings(Application.PORTAL).open())
        .doesNotContainKey("quarkus.datasource.jdbc.url")
        .containsEntry("crosslight.peers.evidence", "http://127.0.0.1:9001");
    assertThat(settings(Application.PORTAL).secret())
        .containsOnlyKeys(
            "quarkus.oidc.credentials.secret",
            "quarkus.oidc.token-state-manager.encryption-secret");
  }

  private Settings settings(Application application) {
    return new Settings(application, new Ports(9000), new Secrets(new StackHome(folder)));
  }
}
