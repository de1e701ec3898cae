package org.crosslight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsForScriptsTest {

  private static final String CASE_ID = LanternSuite.CASE_ID;

  private final LanternSuite lantern;
  private final RecordedSuite suite;

  CommandsForScriptsTest(@TempDir Path folder) throws IOException {
    this.lantern = new LanternSuite(folder);
    this.suite = lantern.suite();
  }

  @AfterEach
  void stop() {
    lantern.close();
  }

  @Test
  void listsCasesInTheNameOfTheOfficerAsked() {
    Run run = run("cases", "--as", "ben.okoro");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out().lines().toList().get(1))
        .isEqualTo(
            "LANTERN            NRF    live    lead                  2      1234  Operation Lantern");
    assertThat(suite.asked("POST /realms/crosslight/protocol/openid-connect/token"))
        .singleElement()
        .satisfies(
            asked ->
                assertThat(asked.body())
                    .contains("grant_type=password")
                    .contains("client_id=crosslight-cli")
                    .contains("username=ben.okoro")
                    .contains("password=demo-ben.okoro"));
    assertThat(suite.asked("GET /cases").getFirst().headers())
        .containsEntry("Authorization", "Bearer a-token");
  }

  @Test
  void givesScriptsTheCasesAsJson() throws IOException {
    Run run = run("cases", "--as", "ben.okoro", "--json");

    JsonNode cases = Json.MAPPER.readTree(run.out());
    assertThat(cases).hasSize(1);
    assertThat(cases.get(0).path("reference").asText()).isEqualTo("LANTERN");
  }

  @Test
  void streamsItemsLineByLine() {
    lantern.oneExhibit();
    suite.on(
        "GET /cases/" + CASE_ID + "/items",
        request ->
            new RecordedSuite.Answer(
                200, "application/x-ndjson", "{\"text\": \"salut\"}\n{\"text\": \"سلام\"}\n"));

    Run run = run("items", "--case", "LANTERN", "--exhibit", "JDS/1");

    assertThat(run.out().lines()).containsExactly("{\"text\": \"salut\"}", "{\"text\": \"سلام\"}");
    RecordedSuite.Asked asked = suite.asked("GET /cases/" + CASE_ID + "/items").getFirst();
    assertThat(asked.target()).endsWith("/items?exhibit=JDS%2F1");
    assertThat(asked.headers()).containsEntry("Accept", "application/x-ndjson");
  }

  @Test
  void takesTheNameOfTheOnlyFormThereIs() {
    suite.on(
        "GET /cases/" + CASE_ID + "/items",
        request -> new RecordedSuite.Answer(200, "application/x-ndjson", "{\"text\": \"a\"}\n"));

    assertThat(run("items", "--case", "LANTERN", "--ndjson").out())
        .isEqualTo("{\"text\": \"a\"}\n");
  }

  @Test
  void saysThatThereIsNoSuchExhibit() {
    lantern.oneExhibit();

    Run run = run("items", "--case", "LANTERN", "--exhibit", "NOPE");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("There is no exhibit NOPE in LANTERN.\n");
    assertThat(suite.asked("GET /cases/" + CASE_ID + "/items")).isEmpty();
  }

  @Test
  void saysWhoseCasesItLookedThrough() {
    Run run = run("items", "--as", "dan.price", "--case", "NOWHERE", "--ndjson");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "There is no case 'NOWHERE' among those dan.price may see."
                + " './crosslight cases --as dan.price' lists them.\n");
  }

  @Test
  void translatesInBatchesAndKeepsTheNumbersOfBlankLines() {
    suite.on(
        "POST /translate",
        request -> {
          List<String> texts = texts(request);
          StringBuilder items = new StringBuilder();
          for (String text : texts) {
            items
                .append(items.isEmpty() ? "" : ",")
                .append(
                    text.startsWith("kahan")
                        ? "{\"language\": \"urd\", \"tier\": \"none\", \"state\": \"machine\","
                            + " \"english\": null, \"reason\": \"1 of 2 words unknown\","
                            + " \"reasonInShort\": \"no engine for Urdu; install a model pack\"}"
                        : "{\"language\": \"spa\", \"tier\": \"gist\", \"state\": \"machine\","
                            + " \"english\": \"<%s>\", \"reason\": null, \"reasonInShort\": null}"
                                .formatted(text));
          }
          return RecordedSuite.Answer.json("{\"items\": [" + items + "]}");
        });

    Run run =
        Run.withInput(
            "uno\n\nkahan ho\n" + "x\n".repeat(200),
            "translate",
            "--home",
            lantern.folder().toString());

    assertThat(run.exitCode()).isEqualTo(0);
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(203);
    assertThat(lines.subList(0, 4))
        .containsExactly(
            "1\tspa\tgist\tmachine\t<uno>",
            "2\tund\tnone\t\t",
            "3\turd\tnone\tmachine\t",
            "4\tspa\tgist\tmachine\t<x>");
    assertThat(lines.getLast()).isEqualTo("203\tspa\tgist\tmachine\t<x>");
    assertThat(run.err())
        .isEqualTo("1 line not translated: no engine for Urdu; install a model pack\n");
    assertThat(suite.asked("POST /translate")).hasSize(2);
    assertThat(texts(suite.asked("POST /translate").getFirst())).hasSize(199);
  }

  @Test
  void listsTheLanguagesThatCanBeNamed() {
    suite.on(
        "POST /translate",
        request ->
            new RecordedSuite.Answer(
                400,
                "application/problem+json",
                """
                {"type": "https://crosslight.example/problems/unknown-language", "status": 400,
                 "title": "That is no language this service knows",
                 "detail": "Line 1: use an ISO 639-3 code as GET /engines lists them."}"""));
    suite.on(
        "GET /engines",
        """
        [{"language": "spa", "languageName": "Spanish", "tier": "gist", "installed": true},
         {"language": "ron", "languageName": "Romanian", "tier": "gist", "installed": true},
         {"language": "urd", "languageName": "Urdu", "tier": "none", "installed": false}]""");

    Run run =
        Run.withInput("uno\n", "translate", "--home", lantern.folder().toString(), "--from", "xx");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            'xx' is no language Crosslight knows.
            Translated here: ron Romanian, spa Spanish.
            Known but without an engine here: urd Urdu.
            Leave --from out to have the language found line by line.
            """);
  }

  @Test
  void listsTheLogsThereAre() {
    Run run = run("logs", "foo");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "There is no log 'foo'. There are: postgresql, s3, keycloak, evidence-service,"
                + " translation-service, linkage-service, case-service, portal, supervisor.\n");
  }

  @Test
  void saysSoWhenNothingRunsHere(@TempDir Path empty) {
    Run run = Run.of("cases", "--home", empty.resolve("none").toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("Crosslight is not running here; start it with ./crosslight up\n");
  }

  @Test
  void explainsWrongUsageWithExitCodeTwo() {
    Run run = Run.of("ingest", "--case", "LANTERN", "file.txt");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("Missing required option: '--exhibit=REF'");
  }

  @Test
  void asksForThePasswordOfPeopleItDoesNotKnow() {
    Run run = run("cases", "--as", "somebody.else");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "somebody.else is not one of the demo users; put the password into"
                + " CROSSLIGHT_PASSWORD.\n");
  }

  private Run run(String command, String... arguments) {
    return lantern.run(command, arguments);
  }

  private static List<String> texts(RecordedSuite.Asked request) {
    try {
      return Json.MAPPER
          .readTree(request.body())
          .path("lines")
          .valueStream()
          .map(line -> line.path("text").asText())
          .toList();
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
