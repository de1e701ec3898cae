package org.crosslight.stack.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void givesTheSameSecretAtEveryStartAndAnotherForEveryName() {
    String first = new Secrets(new StackHome(folder)).named("oidc-crosslight-case");
    String later = new Secrets(new StackHome(folder)).named("oidc-crosslight-case");

    assertThat(first).hasSize(32).isEqualTo(later);
    assertThat(new Secrets(new StackHome(folder)).named("portal-session")).isNotEqualTo(first);
  }

  @Test
  void takesAwayWhatAnEarlierVersionGaveAnApplication() {
    Secrets secrets = new Secrets(new StackHome(folder));
    Path laidOut =
        secrets.folderFor(
            "case-service",
            Map.of("quarkus.datasource.password", "app", "quarkus.flyway.password", "owner"));

    secrets.folderFor("case-service", Map.of("quarkus.datasource.password", "app"));

    assertThat(laidOut.resolve("quarkus.flyway.password")).doesNotExist();
    assertThat(laidOut.resolve("quarkus.datasource.password")).hasContent("app");
  }

  @Test
  void laysOutAnApplicationsSecretsAsFilesNamedLikeTheirKeys() throws IOException {
    Path laidOut =
        new Secrets(new StackHome(folder))
            .folderFor("case-service", Map.of("quarkus.datasource.password", "p w"));

    assertThat(laidOut).isEqualTo(folder.resolve("secrets").resolve("case-service"));
    assertThat(laidOut.resolve("quarkus.datasource.password")).hasContent("p w");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(laidOut.resolve("quarkus.datasource.password"))))
        .isEqualTo("rw-------");
  }
}
