package org.crosslight.kit.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsGuardTest {

  private static final String COOKIE_KEY = "quarkus.oidc.token-state-manager.encryption-secret";
  private static final String CLIENT_SECRET = "quarkus.oidc.credentials.secret";

  private static final Map<String, String> PRODUCTION =
      Map.of(
          "crosslight.environment",
          "production",
          COOKIE_KEY,
          "x9Vq1l8m0TzK4b7Rf2Wd5yHs3Jc6NgPa",
          CLIENT_SECRET,
          "Ue3Lr8Qk1Zt6");

  @TempDir Path directory;

  @Test
  void startsInProductionWithRealSecrets() {
    assertThatCode(() -> start(PRODUCTION)).doesNotThrowAnyException();
  }

  @Test
  void refusesToStartInProductionWithADevelopmentKeyOfTheCookie() {
    assertThatIllegalStateException()
        .isThrownBy(() -> start(with(COOKIE_KEY, "development-cookie-key-32-characters")))
        .withMessage(
            "Refusing to start in production with development secrets: "
                + COOKIE_KEY
                + ". "
                + "Put real ones into files in crosslight.secrets.dir.");
  }

  @Test
  void refusesToStartInProductionWithADevelopmentClientSecret() {
    assertThatIllegalStateException()
        .isThrownBy(() -> start(with(CLIENT_SECRET, "development-client-secret")))
        .withMessageContaining(CLIENT_SECRET)
        .withMessageNotContaining("development-client-secret");
  }

  @Test
  void refusesADevelopmentSecretThatLiesInAFile() throws IOException {
    Files.writeString(directory.resolve(CLIENT_SECRET), "development-client-secret");

    assertThatIllegalStateException()
        .isThrownBy(() -> start(with("crosslight.secrets.dir", directory.toString())))
        .withMessageContaining(CLIENT_SECRET);
  }

  @Test
  void refusesADevelopmentSecretNamedAsTheEnvironmentNamesIt() {
    assertThatIllegalStateException()
        .isThrownBy(() -> start(with("QUARKUS_OIDC_CREDENTIALS_SECRET", "development")))
        .withMessageContaining("QUARKUS_OIDC_CREDENTIALS_SECRET");
  }

  @Test
  void startsAnywhereElseWithDevelopmentSecrets() {
    assertThatCode(() -> start(Map.of(CLIENT_SECRET, "development-client-secret")))
        .doesNotThrowAnyException();
    assertThatCode(
            () ->
                start(
                    Map.of(
                        "crosslight.environment",
                        "development",
                        CLIENT_SECRET,
                        "development-client-secret")))
        .doesNotThrowAnyException();
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> values = new HashMap<>(PRODUCTION);
    values.put(name, value);
    return values;
  }

  private static void start(Map<String, String> values) {
    new SecretsGuard(
            new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 300))
                .withSources(new SecretsDirectory())
                .build())
        .check(new StartupEvent());
  }
}
