package org.crosslight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsForScriptsTest {

  private static final String CASE_ID = "0198c0de-0000-7000-8000-000000000001";
  private static final String EXHIBIT_ID = "0198c0de-0000-7000-8000-000000000002";
  private static final String ORIGINAL_ID = "0198c0de-0000-7000-8000-000000000003";
  private static final String EXTRACTION_ID = "0198c0de-0000-7000-8000-000000000004";

  /** Of the three bytes {@code abc}: the example of FIPS 180-2, appendix B.1. */
  private static final String SHA256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private final Path folder;
  private static final String READERS =
      """
      [{"name": "whatsapp-text"}, {"name": "vcard"}]""";

  private final RecordedSuite suite;

  CommandsForScriptsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.suite = new RecordedSuite(folder);
  }

  @BeforeEach
  void oneCase() {
    suite.on(
        "GET /cases",
        """
        {"items": [{"id": "%s", "reference": "LANTERN", "title": "Operation Lantern",
          "force": "NRF", "status": "live", "myRole": "lead", "exhibitCount": 2, "itemCount": 1234}],
         "next": null}"""
            .formatted(CASE_ID));
  }

  @AfterEach
  void stop() {
    suite.close();
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
  void registersAMissingExhibitSendsTheDigestAndPrintsTheReceipt() throws IOException {
    Path file = Files.writeString(folder.resolve("chat of two.txt"), "abc");
    suite.on("GET /readers", READERS);
    suite.on("GET /cases/" + CASE_ID + "/exhibits", "{\"items\": []}");
    suite.on(
        "POST /cases/" + CASE_ID + "/exhibits",
        "{\"id\": \"%s\", \"caseId\": \"%s\", \"reference\": \"JDS/1\"}"
            .formatted(EXHIBIT_ID, CASE_ID));
    suite.on(
        "POST /exhibits/" + EXHIBIT_ID + "/originals",
        "{\"original\": {\"id\": \"%s\"}, \"extraction\": {\"id\": \"%s\"}}"
            .formatted(ORIGINAL_ID, EXTRACTION_ID));
    suite.on(
        "GET /extractions/" + EXTRACTION_ID,
        """
        {"state": "complete", "reader": "whatsapp-text", "rowsInSource": 12, "rowsRead": 11,
         "rowsRejected": 1, "itemsByKind": {"message": 10, "call": 1, "contact": 0},
         "problem": null}""");
    suite.on(
        "GET /extractions/" + EXTRACTION_ID + "/rejections",
        """
        {"items": [{"place": {"path": "chat of two.txt", "row": 1}, "reason": "no-message-header",
          "detail": "The lines before the first message have no date and time.",
          "excerptLength": 31}], "next": null}""");

    Run run =
        run(
            "ingest",
            "--as",
            "amira.hale",
            "--case",
            "LANTERN",
            "--exhibit",
            "JDS/1",
            "--reader",
            "whatsapp-text",
            file.toString(),
            "--wait",
            "--json");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(0);
    JsonNode receipt = Json.MAPPER.readTree(run.out());
    assertThat(receipt.path("sha256").asText()).isEqualTo(SHA256_OF_ABC);
    assertThat(receipt.path("reader").asText()).isEqualTo("whatsapp-text");
    assertThat(receipt.path("rowsInSource").asInt()).isEqualTo(12);
    assertThat(receipt.path("rowsRead").asInt()).isEqualTo(11);
    assertThat(receipt.path("rowsRejected").asInt()).isEqualTo(1);
    assertThat(receipt.path("itemsByKind").path("message").asInt()).isEqualTo(10);
    assertThat(receipt.path("state").asText()).isEqualTo("complete");
    assertThat(receipt.path("problem").isNull()).isTrue();
    assertThat(receipt.path("rejections").get(0).path("reason").asText())
        .isEqualTo("no-message-header");

    RecordedSuite.Asked registered = suite.asked("POST /cases/" + CASE_ID + "/exhibits").getFirst();
    assertThat(registered.headers()).containsKey("Idempotency-key");
    assertThat(Json.MAPPER.readTree(registered.body()).path("deviceKind").asText())
        .isEqualTo("phone");
    RecordedSuite.Asked uploaded =
        suite.asked("POST /exhibits/" + EXHIBIT_ID + "/originals").getFirst();
    assertThat(uploaded.target())
        .endsWith("/originals?fileName=chat%20of%20two.txt&reader=whatsapp-text");
    assertThat(uploaded.headers())
        .containsEntry("Repr-digest", "sha-256=:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=:")
        .containsKey("Idempotency-key");
    assertThat(uploaded.body()).isEqualTo("abc");
  }

  @Test
  void registersNothingForAReaderOrAZoneThatThereIsNot() throws IOException {
    String file = Files.writeString(folder.resolve("a.txt"), "abc").toString();
    suite.on("GET /readers", READERS);
    suite.on("GET /cases/" + CASE_ID + "/exhibits", "{\"items\": []}");

    Run reader =
        run(
            "ingest",
            "--case",
            "LANTERN",
            "--exhibit",
            "JDS/7",
            "--as",
            "amira.hale",
            "--reader",
            "telepathy",
            file);
    Run zone =
        run(
            "ingest",
            "--case",
            "LANTERN",
            "--exhibit",
            "JDS/7",
            "--as",
            "amira.hale",
            "--zone",
            "Europe/Nowhere",
            file);

    assertThat(reader.exitCode()).isEqualTo(1);
    assertThat(reader.err())
        .contains(
            "There is no reader 'telepathy'. Use one of whatsapp-text, vcard, or none to have the"
                + " file recognised.");
    assertThat(zone.exitCode()).isEqualTo(1);
    assertThat(zone.err())
        .contains("There is no zone 'Europe/Nowhere'. Give one such as Europe/London.");
    assertThat(suite.asked("POST /cases/" + CASE_ID + "/exhibits")).isEmpty();
  }

  @Test
  void tellsAProblemOfTheServiceInItsOwnWordsAndFails() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "abc");
    oneExhibit();
    suite.on(
        "POST /exhibits/" + EXHIBIT_ID + "/originals",
        request ->
            new RecordedSuite.Answer(
                409,
                "application/problem+json",
                """
                {"type": "https://crosslight.example/problems/original-already-held",
                 "title": "This file is held already", "status": 409,
                 "detail": "JDS/1 has had these bytes since 3 March.", "reference": "r-17"}"""));

    Run run = run("ingest", "--case", "LANTERN", "--exhibit", "JDS/1", file.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "This file is held already: JDS/1 has had these bytes since 3 March. (reference r-17)\n");
  }

  @Test
  void failsWhenTheFileCouldNotBeReadButShowsTheReceipt() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "abc");
    oneExhibit();
    suite.on(
        "POST /exhibits/" + EXHIBIT_ID + "/originals",
        "{\"original\": {\"id\": \"%s\"}, \"extraction\": {\"id\": \"%s\"}}"
            .formatted(ORIGINAL_ID, EXTRACTION_ID));
    suite.on(
        "GET /extractions/" + EXTRACTION_ID,
        """
        {"state": "failed", "reader": null, "problem": {"title": "No reader recognises the file",
         "detail": "No reader recognises this file. Tried: vcard."}}""");
    suite.on("GET /extractions/" + EXTRACTION_ID + "/rejections", "{\"items\": []}");

    Run run = run("ingest", "--case", "LANTERN", "--exhibit", "JDS/1", file.toString(), "--json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(Json.MAPPER.readTree(run.out()).path("state").asText()).isEqualTo("failed");
    assertThat(run.err())
        .isEqualTo(
            "The file is kept but could not be read. No reader recognises this file. Tried:"
                + " vcard.\n");
  }

  @Test
  void streamsItemsLineByLine() {
    oneExhibit();
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
    oneExhibit();

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
            "uno\n\nkahan ho\n" + "x\n".repeat(200), "translate", "--home", folder.toString());

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

    Run run = Run.withInput("uno\n", "translate", "--home", folder.toString(), "--from", "xx");

    assertThat(run.exitCode()).isEqualTo(1);
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

    assertThat(run.exitCode()).isEqualTo(1);
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

  private void oneExhibit() {
    suite.on(
        "GET /cases/" + CASE_ID + "/exhibits",
        "{\"items\": [{\"id\": \"%s\", \"caseId\": \"%s\", \"reference\": \"JDS/1\"}]}"
            .formatted(EXHIBIT_ID, CASE_ID));
  }

  private Run run(String command, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = command;
    all[1] = "--home";
    all[2] = folder.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.of(all);
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
