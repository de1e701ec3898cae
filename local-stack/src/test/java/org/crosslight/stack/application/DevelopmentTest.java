package org.crosslight.stack.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.crosslight.stack.home.Installation;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.process.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().resolveSibling(".").normalize();
  private static final Ports PORTS = new Ports(12_000);

  private final StackHome home;
  private final Secrets secrets;
  private final Development development;

  DevelopmentTest(@TempDir Path folder) {
    this.home = new StackHome(folder);
    this.secrets = new Secrets(home);
    this.development = new Development(new Installation(ROOT), PORTS, secrets);
  }

  @Test
  void givesAServiceFromItsSourcesTheSettingsItHasInTheSuite() {
    Program program = development.service(Application.CASE, Path.of("/opt/maven/bin/mvn"));

    assertThat(program.directory()).isEqualTo(ROOT);
    assertThat(program.command())
        .startsWith("/opt/maven/bin/mvn")
        .containsSequence("-pl", "case-service", "-am", "test-compile")
        .contains("io.quarkus.platform:quarkus-maven-plugin:dev")
        .containsAll(
            new Settings(Application.CASE, PORTS, secrets)
                .open().entrySet().stream()
                    .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                    .toList())
        .contains("-Dcrosslight.secrets.dir=" + home.secrets().resolve("case-service"));
  }

  @Test
  void putsNoSecretOnTheCommandLine() {
    Program program = development.service(Application.EVIDENCE, Path.of("mvn"));

    String line = String.join(" ", program.command());
    new Settings(Application.EVIDENCE, PORTS, secrets)
        .secret()
        .values()
        .forEach(secret -> assertThat(line).doesNotContain(secret));
  }

  @Test
  void servesTheWebInterfaceBeforeTheRunningPortal() {
    Program program = development.webInterface();

    assertThat(program.directory()).isEqualTo(ROOT.resolve("portal/webui"));
    assertThat(program.environment()).containsEntry("CROSSLIGHT_PORTAL", "http://127.0.0.1:12000");
    assertThat(program.command()).containsExactly("npm", "run", "dev", "--", "--host", "127.0.0.1");
  }
}
