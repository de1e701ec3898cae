package org.crosslight.systemtests.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.crosslight.client.CaseHandle;
import org.crosslight.client.SuiteClient;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.keycloak.OidcClient;
import org.crosslight.systemtests.RunningSuite;
import org.crosslight.systemtests.Scratch;
import org.crosslight.systemtests.journey.OfficersBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one address to cases and files, in the name of whoever signed in. */
class SigningInIT {

  private final RunningSuite suite = RunningSuite.get();
  private final URI portal = suite.addresses().portal();
  private final Terminal terminal;

  SigningInIT(@TempDir Path folder) throws IOException {
    this.terminal = new Terminal(folder);
  }

  @Test
  void signsSomebodyInThroughABrowserAndWorksInTheirNameUntilTheySignOut() throws Exception {
    signIn("amira.hale", "--profile amira");

    assertThat(terminal.config().resolve("amira"))
        .isDirectoryContaining("glob:**profile.json")
        .isDirectoryContaining("glob:**tokens.json");
    assertThat(rights(terminal.config().resolve("amira"))).isEqualTo("rwx------");
    assertThat(rights(terminal.config().resolve("amira/tokens.json"))).isEqualTo("rw-------");

    String locally = terminal.run("./crosslight cases --as amira.hale").out();
    assertThat(locally).contains("LANTERN");
    assertThat(terminal.run("./crosslight cases --profile amira").out()).isEqualTo(locally);
    assertThat(terminal.run("./crosslight cases --url " + portal).out()).isEqualTo(locally);

    Scratch scratch = Scratch.caseOf(suite.as("amira.hale"));
    scratch.officer().exhibits(scratch.file());
    Terminal.Said ingested =
        terminal.run(
            "./crosslight ingest --profile amira --case '%s' --exhibit A/1 docs/examples/chat.txt --wait"
                .formatted(scratch.file().reference()));
    assertThat(ingested.out()).contains("7 rows in the source = 7 read + 0 rejected");
    assertThat(
            terminal
                .run(
                    "./crosslight items --profile amira --case '%s'"
                        .formatted(scratch.file().reference()))
                .out()
                .lines())
        .hasSize(7);

    Terminal.Said out = terminal.run("./crosslight logout --profile amira");
    assertThat(out.out())
        .isEqualTo(
            "The profile 'amira' is forgotten here, and its sign-in has ended at the identity"
                + " provider.\n");
    assertThat(terminal.config().resolve("amira")).doesNotExist();
    Terminal.Said after = terminal.run("./crosslight cases --profile amira");
    assertThat(after.exitCode()).isEqualTo(1);
    assertThat(after.err()).startsWith("There is no profile 'amira'.");
  }

  @Test
  void letsSixCommandsRunAtOnceInOneName() throws Exception {
    List<Terminal.Running> running = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      running.add(terminal.begin("./crosslight cases --as dan.price"));
    }
    for (Terminal.Running one : running) {
      Terminal.Said said = one.end();
      assertThat(said.err()).isEmpty();
      assertThat(said.exitCode()).isZero();
    }
    assertThat(rights(suite.home().tokens().resolve("dan.price.json"))).isEqualTo("rw-------");
  }

  @Test
  void asksInTheNameOfATokenItIsGiven() throws Exception {
    String asCarys = terminal.run("./crosslight cases --as carys.lloyd").out();
    terminal.with("CROSSLIGHT_TOKEN", suite.token("carys.lloyd"));

    assertThat(terminal.run("./crosslight cases").out()).isEqualTo(asCarys);
    assertThat(terminal.run("./crosslight cases --url " + portal).out()).isEqualTo(asCarys);
    Terminal.Said two = terminal.run("./crosslight cases --as amira.hale");
    assertThat(two.exitCode()).isEqualTo(2);
    assertThat(two.err())
        .isEqualTo(
            "CROSSLIGHT_TOKEN says already in whose name to ask: leave out --as, --profile and"
                + " --client-id.\n");
  }

  @Test
  void letsAProgramAskInItsOwnName() throws Exception {
    SuiteClient amira = suite.as("amira.hale");
    CaseHandle file = Scratch.caseOf(amira).file();
    amira.setMember(file, "service-account-crosslight-integrator", "reader");
    Path secret =
        Files.writeString(
            terminal.folder().resolve("secret"),
            new Secrets(suite.home()).named(OidcClient.INTEGRATOR.secretName()) + "\n");
    String program = "--client-id crosslight-integrator --client-secret-file " + secret;

    assertThat(terminal.run("./crosslight cases --url %s %s".formatted(portal, program)).out())
        .contains(file.reference());
    assertThat(
            terminal
                .run("./crosslight login --url %s --profile nightly %s".formatted(portal, program))
                .out())
        .startsWith("Signed in as service-account-crosslight-integrator at " + portal);
    assertThat(terminal.run("./crosslight cases --profile nightly").out())
        .contains(file.reference());
    for (String kept : List.of("nightly/profile.json", "nightly/tokens.json")) {
      assertThat(terminal.config().resolve(kept))
          .content()
          .doesNotContain(Files.readString(secret).strip());
    }

    Files.writeString(secret, "wrong");
    Terminal.Said wrong = terminal.run("./crosslight cases --url %s %s".formatted(portal, program));
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.err())
        .startsWith("crosslight-integrator could not be signed in: Invalid client");
  }

  @Test
  void sendsNothingToAnAddressThatIsNotEncrypted() throws Exception {
    Terminal.Said said = terminal.run("./crosslight login --url http://crosslight.example.org");

    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.err())
        .isEqualTo(
            "http://crosslight.example.org is not HTTPS: whoever is on the way could read what is"
                + " sent. Use https://crosslight.example.org.\n");
  }

  private void signIn(String username, String options) throws Exception {
    Terminal.Running login =
        terminal.begin("./crosslight login --url %s %s".formatted(portal, options));
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> login.out().contains("Or open ") || !login.process().isAlive());
    assertThat(login.out()).containsPattern("enter the code [A-Z]{4}-[A-Z]{4} ");
    String address = login.out().substring(login.out().indexOf("Or open ") + 8).strip();
    try (OfficersBrowser browser = new OfficersBrowser(1280, 800)) {
      Page page = browser.page();
      page.navigate(address);
      page.locator("#username").fill(username);
      page.locator("#password").fill("demo-" + username);
      page.locator("#kc-login").click();
      page.locator("[name=accept]").click();
      Terminal.Said said = login.end();
      assertThat(said.err()).isEmpty();
      assertThat(said.out()).contains("Signed in as %s at %s.".formatted(username, portal));
      assertThat(said.exitCode()).isZero();
    }
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
