package org.crosslight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {

  private static final String CASE_ID = LanternSuite.CASE_ID;
  private static final String EXHIBIT_ID = LanternSuite.EXHIBIT_ID;
  private static final String ORIGINAL_ID = "0198c0de-0000-7000-8000-000000000003";
  private static final String EXTRACTION_ID = "0198c0de-0000-7000-8000-000000000004";

  /** Of the three bytes {@code abc}: the example of FIPS 180-2, appendix B.1. */
  private static final String SHA256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final String READERS =
      """
      [{"name": "whatsapp-text"}, {"name": "vcard"}]""";

  private final Path folder;
  private final LanternSuite lantern;
  private final RecordedSuite suite;

  IngestCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.lantern = new LanternSuite(folder);
    this.suite = lantern.suite();
  }

  @AfterEach
  void stop() {
    lantern.close();
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
        ingest(
            "--as",
            "amira.hale",
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

    Run reader = ingest("--exhibit", "JDS/7", "--reader", "telepathy", file);
    Run zone = ingest("--exhibit", "JDS/7", "--zone", "Europe/Nowhere", file);

    assertThat(reader.exitCode()).isEqualTo(2);
    assertThat(reader.err())
        .contains(
            "There is no reader 'telepathy'. Use one of whatsapp-text, vcard, or none to have the"
                + " file recognised.");
    assertThat(zone.exitCode()).isEqualTo(2);
    assertThat(zone.err())
        .contains("There is no zone 'Europe/Nowhere'. Give one such as Europe/London.");
    assertThat(suite.asked("POST /cases/" + CASE_ID + "/exhibits")).isEmpty();
  }

  @Test
  void tellsAProblemOfTheServiceInItsOwnWordsAndFails() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "abc");
    lantern.oneExhibit();
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

    Run run = ingest("--exhibit", "JDS/1", file.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "This file is held already: JDS/1 has had these bytes since 3 March. (reference r-17)\n");
  }

  @Test
  void failsWhenTheFileCouldNotBeReadButShowsTheReceipt() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "abc");
    lantern.oneExhibit();
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

    Run run = ingest("--exhibit", "JDS/1", file.toString(), "--json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(Json.MAPPER.readTree(run.out()).path("state").asText()).isEqualTo("failed");
    assertThat(run.err())
        .isEqualTo(
            "The file is kept but could not be read. No reader recognises this file. Tried:"
                + " vcard.\n");
  }

  private Run ingest(String... arguments) {
    return lantern.run(
        "ingest",
        Stream.concat(Stream.of("--case", "LANTERN"), Stream.of(arguments)).toArray(String[]::new));
  }
}
