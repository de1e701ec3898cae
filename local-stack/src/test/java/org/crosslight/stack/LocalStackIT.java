package org.crosslight.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosslight.client.ApiProblem;
import org.crosslight.client.SuiteAddresses;
import org.crosslight.stack.home.FreePorts;
import org.crosslight.stack.home.Installation;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.keycloak.OidcClient;
import org.crosslight.stack.postgres.Postgres;
import org.crosslight.stack.postgres.ServiceDatabase;
import org.crosslight.stack.process.HttpProbe;
import org.crosslight.stack.process.ProcessRecord;
import org.crosslight.stack.process.ProcessRecords;
import org.crosslight.stack.process.Progress;
import org.crosslight.stack.suite.LocalSuite;
import org.crosslight.stack.testing.AccessTokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL, Keycloak and S3 store in a home of their own, whose path has a space. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LocalStackIT {

  private static final Installation INSTALLATION =
      new Installation(Path.of("").toAbsolutePath().resolve(".."));
  private static final Ports PORTS = FreePorts.block();
  private static final SuiteAddresses ADDRESSES = LocalSuite.addresses(PORTS);
  private static final ByteArrayOutputStream SAID = new ByteArrayOutputStream();

  private final StackHome home;
  private final Stack stack;

  LocalStackIT(@TempDir Path folder) {
    home = new StackHome(folder.resolve("a suite"));
    stack =
        new Stack(
            StackOptions.whole(INSTALLATION, home, PORTS).forTests().with(Set.of()),
            new Progress(new PrintStream(SAID, true, StandardCharsets.UTF_8)));
  }

  @BeforeAll
  void startsTheStack() {
    stack.start();
  }

  @AfterAll
  void stopsTheStack() {
    stack.close();
  }

  @Test
  void givesOfficersTokensWithTheirForceAndRolesForEveryService() {
    JsonNode claims =
        AccessTokens.claims(
            LocalSuite.tokens(ADDRESSES, "amira.hale", "demo-amira.hale").current());

    assertThat(claims.path("iss").asText())
        .isEqualTo("http://127.0.0.1:" + PORTS.keycloak() + "/realms/crosslight");
    assertThat(claims.path("preferred_username").asText()).isEqualTo("amira.hale");
    assertThat(claims.path("name").asText()).isEqualTo("Amira Hale");
    assertThat(claims.path("force").asText()).isEqualTo("NRF");
    assertThat(claims.path("sub").asText()).isNotEmpty();
    assertThat(texts(claims.path("realm_access").path("roles")))
        .contains("investigator", "supervisor")
        .doesNotContain("system", "admin");
    assertThat(texts(claims.path("aud")))
        .contains(
            "crosslight-evidence",
            "crosslight-translation",
            "crosslight-linkage",
            "crosslight-case");
    assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
  }

  @Test
  void givesServicesTokensOnlyForTheServicesTheyCall() {
    JsonNode evidence = serviceClaims(OidcClient.EVIDENCE);

    assertThat(evidence.path("azp").asText()).isEqualTo("crosslight-evidence");
    assertThat(texts(evidence.path("realm_access").path("roles")))
        .contains("system", "feed-case", "feed-translation", "items-translation")
        .doesNotContain("investigator", "feed-evidence", "feed-linkage", "items-evidence");
    assertThat(texts(evidence.path("aud")))
        .contains("crosslight-case", "crosslight-translation")
        .doesNotContain("crosslight-linkage", "crosslight-evidence");
    assertThat(texts(serviceClaims(OidcClient.LINKAGE).path("aud")))
        .contains("crosslight-evidence", "crosslight-translation", "crosslight-case");
  }

  @Test
  void refusesAWrongPasswordInWords() {
    assertThatThrownBy(() -> LocalSuite.tokens(ADDRESSES, "dan.price", "wrong").current())
        .isInstanceOf(ApiProblem.class)
        .hasMessage("dan.price could not be signed in: Invalid user credentials");
  }

  @Test
  void letsTheApplicationRoleUseItsOwnDatabaseButNotChangeIt() throws SQLException {
    try (Connection connection = asApplication(ServiceDatabase.EVIDENCE);
        Statement statement = connection.createStatement()) {
      statement.execute("create temporary table arriving (id int)");
      assertThat(statement.execute("select * from arriving")).isTrue();
      assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied for schema public");
    }
    assertThatThrownBy(() -> connect(ServiceDatabase.LINKAGE, "evidence_app"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied for database \"linkage\"");
  }

  @Test
  void showsTheStoreToNobodyWithoutItsKey() {
    assertThat(HttpProbe.status("http://127.0.0.1:" + PORTS.store() + "/crosslight-originals"))
        .isEqualTo(403);
    assertThat(HttpProbe.status("http://127.0.0.1:" + PORTS.store() + "/")).isEqualTo(403);
  }

  @Test
  void keepsSecretsFromEverybodyElse() throws IOException {
    try (Stream<Path> secrets = Files.walk(home.secrets())) {
      for (Path secret : secrets.toList()) {
        String expected = Files.isDirectory(secret) ? "rwx------" : "rw-------";
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
            .as(secret.toString())
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void putsNoSecretOnAnyCommandLine() {
    Secrets secrets = new Secrets(home);
    List<String> values =
        List.of(
            secrets.named(OidcClient.EVIDENCE.secretName()),
            secrets.named(ServiceDatabase.secretOf("evidence_app")),
            secrets.named("s3-secret-key"));
    for (ProcessRecord process : new ProcessRecords(home).components()) {
      String line = process.handle().flatMap(handle -> handle.info().commandLine()).orElseThrow();
      assertThat(line).doesNotContain(values);
    }
  }

  @Test
  @Order(Integer.MAX_VALUE - 2)
  void startsAPartAgainThatWasKilled() {
    stack.kill("s3");
    assertThat(HttpProbe.status("http://127.0.0.1:" + PORTS.store() + "/")).isEqualTo(0);

    stack.startAgain("s3");

    assertThat(HttpProbe.status("http://127.0.0.1:" + PORTS.store() + "/")).isEqualTo(403);
  }

  @Test
  @Order(Integer.MAX_VALUE - 1)
  void leavesNoProcessBehindAndStartsAgainWithTheSameData() throws SQLException {
    try (Connection connection = connect(ServiceDatabase.EVIDENCE, "evidence_owner");
        Statement statement = connection.createStatement()) {
      statement.execute("create table kept (id int)");
      statement.execute("insert into kept values (42)");
    }
    List<ProcessRecord> before = new ProcessRecords(home).components();
    assertThat(before).extracting(ProcessRecord::name).contains("keycloak", "postgresql", "s3");

    stack.stop();

    assertThat(before).noneMatch(ProcessRecord::isAlive);
    assertThat(processesNaming(home.directory())).isEmpty();
    assertThat(new ProcessRecords(home).components()).isEmpty();

    stack.start();

    try (Connection connection = connect(ServiceDatabase.EVIDENCE, "evidence_owner");
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("select id from kept")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isEqualTo(42);
    }
    assertThat(LocalSuite.tokens(ADDRESSES, "eve.marsh", "demo-eve.marsh").current()).isNotEmpty();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void namesThePortThatIsTaken() throws IOException {
    stack.stop();
    try (ServerSocket other = new ServerSocket()) {
      other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORTS.keycloak()));

      assertThatThrownBy(stack::start)
          .isInstanceOf(StackProblem.class)
          .hasMessageStartingWith(
              "Port " + PORTS.keycloak() + " is in use by another program; Keycloak needs it.")
          .hasMessageContaining("--port-base");
    }
    assertThat(processesNaming(home.directory())).isEmpty();
  }

  @Test
  @Order(Integer.MAX_VALUE - 1)
  void givesServicesOfAnEarlierRealmTheRightsOfToday() throws IOException {
    stack.stop();
    Path keycloak = home.data().resolve("keycloak");
    assertThat(keycloak.resolve("rights-granted-1")).exists();
    Files.delete(keycloak.resolve("rights-granted-1"));

    stack.start();

    assertThat(keycloak.resolve("rights-granted-1")).exists();
    assertThat(texts(serviceClaims(OidcClient.CASE).path("realm_access").path("roles")))
        .contains("system", "feed-evidence", "feed-linkage", "feed-translation");
  }

  private JsonNode serviceClaims(OidcClient client) {
    return AccessTokens.claims(LocalSuite.tokens(ADDRESSES, client, new Secrets(home)).current());
  }

  private Connection asApplication(ServiceDatabase database) throws SQLException {
    return connect(database, database.applicationRole());
  }

  private Connection connect(ServiceDatabase database, String role) throws SQLException {
    return DriverManager.getConnection(
        Postgres.jdbcUrl(PORTS, database),
        role,
        new Secrets(home).named(ServiceDatabase.secretOf(role)));
  }

  private static List<String> processesNaming(Path path) {
    return ProcessHandle.allProcesses()
        .flatMap(process -> process.info().commandLine().stream())
        .filter(line -> line.contains(path.toString()))
        .toList();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
