package org.crosslight.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.awaitility.core.ThrowingRunnable;
import org.crosslight.client.CaseHandle;
import org.crosslight.client.Service;
import org.crosslight.client.SuiteClient;
import org.crosslight.stack.Stack;
import org.crosslight.stack.StackOptions;
import org.crosslight.stack.application.Application;
import org.crosslight.stack.home.FolderTree;
import org.crosslight.stack.home.FreePorts;
import org.crosslight.stack.home.Installation;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.people.DemoUsers;
import org.crosslight.stack.process.Progress;
import org.crosslight.stack.suite.LocalSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Today's suite, started over what an earlier version left: nothing is lost, nothing changed. */
class UpgradeIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path KEPT = Path.of("src/test/resources/before");
  private static final Ports PORTS = FreePorts.block();
  private static Stack stack;

  @BeforeAll
  static void startOverWhatWasKept() throws IOException, SQLException {
    Path root = Path.of("..").toAbsolutePath().normalize();
    StackHome home = new StackHome(Path.of("target/upgraded").toAbsolutePath());
    FolderTree.delete(home.directory());
    new KeptVersion(root, home, PORTS).layOut(KEPT);
    stack =
        new Stack(
            StackOptions.whole(new Installation(root), home, PORTS)
                .forTests()
                .with(EnumSet.complementOf(EnumSet.of(Application.PORTAL))),
            new Progress(System.out));
    stack.start();
    awaitNothingOlder(Service.LINKAGE, "/link-again");
    awaitNothingOlder(Service.TRANSLATION, "/translate-again");
  }

  /** What is done again after an upgrade begins by itself, a while after the start. */
  private static void awaitNothingOlder(Service service, String again) {
    SuiteClient sam = as("sam.admin");
    await()
        .atMost(Duration.ofMinutes(10))
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(
            () -> {
              JsonNode standing = sam.api().get(service, again);
              assertThat(standing.required("older").asLong()).as(standing.toString()).isZero();
            });
    JsonNode standing = sam.api().get(service, again);
    assertThat(standing.required("failed").asLong()).as(standing.toString()).isZero();
  }

  /** What was done again reaches other services a moment later, and must change nothing there. */
  private static void stays(ThrowingRunnable so) {
    await()
        .during(Duration.ofSeconds(5))
        .atMost(Duration.ofSeconds(15))
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(so);
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void itemsKeepTheirIdsPlacesTextsAndEnglish() throws IOException {
    List<String> before = Files.readAllLines(KEPT.resolve("items.txt"));
    SuiteClient amira = as("amira.hale");
    String path = "/cases/" + theCase(amira).id() + "/items";
    stays(
        () -> {
          List<String> items = new ArrayList<>();
          amira.api().lines(Service.EVIDENCE, path, line -> items.add(inWords(line)));
          assertThat(items).isEqualTo(before);
        });
  }

  @Test
  void custodyOfEveryExhibitIsIntact() {
    SuiteClient amira = as("amira.hale");
    List<JsonNode> exhibits = amira.exhibits(theCase(amira));
    assertThat(exhibits)
        .extracting(exhibit -> exhibit.get("reference").asText())
        .containsExactlyInAnyOrder("AB/1", "AB/2", "AB/3");
    for (JsonNode exhibit : exhibits) {
      JsonNode verdict =
          amira
              .api()
              .post(
                  Service.EVIDENCE,
                  "/exhibits/" + exhibit.get("id").asText() + "/custody/verification",
                  JsonNodeFactory.instance.objectNode());
      assertThat(verdict.get("intact").asBoolean()).as(verdict.toString()).isTrue();
    }
  }

  @Test
  void connectionsAndAlertsAreWhatTheyWere() {
    SuiteClient amira = as("amira.hale");
    String id = theCase(amira).id();
    stays(
        () -> {
          assertThat(amira.api().all(Service.LINKAGE, "/cases/" + id + "/connections"))
              .extracting(
                  connection ->
                      connection.at("/entity/normalised").asText()
                          + " "
                          + connection.get("strength").asText())
              .containsExactlyInAnyOrder(
                  "+447700900142 strong", "+447700900555 strong", "QX57XRD strong");
          assertThat(amira.api().all(Service.CASE, "/cases/" + id + "/alerts"))
              .extracting(alert -> alert.get("id").asText())
              .containsExactlyInAnyOrder(
                  "01a22b0a-c73c-7ea9-a501-664ad23e400e",
                  "01a22b0a-c742-73a3-94db-96e6ca5209cb",
                  "01a22b0a-c75a-71c1-966b-48f7f1201112");
        });
  }

  @Test
  void theOtherForceStillSeesItsOwnCaseOnly() {
    assertThat(as("carys.lloyd").cases())
        .extracting(file -> file.get("reference").asText())
        .containsExactly("ELSEWHERE");
    assertThat(as("ben.okoro").cases()).isEmpty();
  }

  private static CaseHandle theCase(SuiteClient officer) {
    return officer.findCase("BEFORE").orElseThrow();
  }

  private static SuiteClient as(String username) {
    return DemoUsers.ALL.stream()
        .filter(user -> user.username().equals(username))
        .findFirst()
        .map(user -> LocalSuite.as(LocalSuite.addresses(PORTS), user))
        .orElseThrow();
  }

  /**
   * What must stay of an item: id, place, kind, who, when, what, English and whether it was read.
   */
  private static String inWords(String line) {
    try {
      JsonNode item = JSON.readTree(line);
      return String.join(
              " | ",
              item.get("id").asText(),
              item.get("exhibitReference").asText(),
              item.at("/provenance/path").asText() + ":" + item.at("/provenance/row").asText(),
              item.get("kind").asText() + " " + item.get("direction").asText(),
              item.at("/sender/name").asText("-") + " " + item.at("/sender/identifier").asText("-"),
              item.get("at").asText("-"),
              item.get("text").asText("-"),
              item.at("/translation/english").asText("-"),
              item.get("read").asBoolean() ? "read" : "unread")
          .replace("\n", " / ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
