package org.crosslight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crosslight.stack.home.FreePorts;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.process.ProcessRecord;
import org.crosslight.stack.process.ProcessRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a suite as somebody at a terminal sees it; without the applications. */
class SuiteCommandsIT {

  private static final String APPLICATIONS =
      "evidence-service,translation-service,linkage-service,case-service,portal";

  private final Ports ports = FreePorts.block();
  private final Path folder;
  private final StackHome home;

  SuiteCommandsIT(@TempDir Path folder) {
    this.folder = folder;
    this.home = new StackHome(folder.resolve("a suite"));
  }

  @AfterEach
  void leaveNothing() throws IOException, InterruptedException {
    crosslight("down");
  }

  @Test
  void goesUpInTheBackgroundShowsItselfAndGoesDown() throws IOException, InterruptedException {
    assertThat(crosslight("status").exitCode()).isEqualTo(1);

    Run up = up();
    assertThat(up.out()).contains("PostgreSQL", "Keycloak", "S3 store", "amira.hale");
    assertThat(up.exitCode()).isEqualTo(0);

    JsonNode status = Json.MAPPER.readTree(crosslight("status", "--json").out());
    assertThat(status.path("running").asBoolean()).isTrue();
    assertThat(status.path("portal").asText()).isEqualTo("http://127.0.0.1:" + ports.portal());
    assertThat(status.path("users")).hasSize(9);
    JsonNode keycloak = service(status, "keycloak");
    assertThat(keycloak.path("ready").asBoolean()).isTrue();
    assertThat(keycloak.path("url").asText()).isEqualTo("http://127.0.0.1:" + ports.keycloak());
    assertThat(service(status, "portal").path("state").asText()).isEqualTo("stopped");

    assertThat(up().out()).startsWith("Crosslight is already running here (process ");
    assertThat(crosslight("reset", "--yes").out())
        .isEqualTo("Crosslight is running here. Stop it first: ./crosslight down\n");
    assertThat(crosslight("logs", "keycloak", "-n", "1000").out())
        .contains("Keycloak 26.7.3 on JVM");

    List<ProcessRecord> running = new ProcessRecords(home).components();
    assertThat(crosslight("down").exitCode()).isEqualTo(0);
    assertThat(running).hasSize(3).noneMatch(ProcessRecord::isAlive);

    assertThat(crosslight("reset", "--yes").exitCode()).isEqualTo(0);
    assertThat(home.directory()).doesNotExist();
  }

  @Test
  void downEndsWhatAKilledSupervisorLeftBehind() throws IOException, InterruptedException {
    assertThat(up().exitCode()).isEqualTo(0);
    List<ProcessRecord> running = new ProcessRecords(home).components();
    ProcessRecord supervisor =
        new ProcessRecords(home).find(ProcessRecords.SUPERVISOR).orElseThrow();
    supervisor.handle().orElseThrow().destroyForcibly();
    supervisor.handle().ifPresent(handle -> handle.onExit().join());
    assertThat(running).hasSize(3).allMatch(ProcessRecord::isAlive);

    assertThat(crosslight("down").exitCode()).isEqualTo(0);

    assertThat(running).noneMatch(ProcessRecord::isAlive);
  }

  private Run up() throws IOException, InterruptedException {
    return crosslight(
        "up",
        "--detach",
        "--relaxed",
        "--no-demo",
        "--port-base",
        Integer.toString(ports.base()),
        "--without",
        APPLICATIONS);
  }

  private static JsonNode service(JsonNode status, String name) {
    return status
        .path("services")
        .valueStream()
        .filter(service -> service.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Runs a command in a process of its own; what it said on either stream counts as output. */
  private Run crosslight(String command, String... arguments)
      throws IOException, InterruptedException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcrosslight.root=" + Path.of("").toAbsolutePath().resolveSibling("."),
                "-cp",
                System.getProperty("java.class.path"),
                "org.crosslight.cli.Crosslight",
                command,
                "--home",
                home.directory().toString()));
    line.addAll(List.of(arguments));
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(command).isTrue();
    return new Run(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8), "");
  }
}
