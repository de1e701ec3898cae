package org.crosslight.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.crosslight.client.ApiProblem;
import org.crosslight.client.CoverageReceipt;
import org.crosslight.client.ExhibitHandle;
import org.crosslight.client.Reading;
import org.crosslight.client.Service;
import org.crosslight.client.SuiteClient;
import org.crosslight.client.Upload;
import org.crosslight.stack.keycloak.OidcClient;
import org.junit.jupiter.api.Test;

/**
 * Workers killed in the middle of their work: afterwards nothing is missing and nothing is double.
 */
class WorkerDeathIT {

  private static final int MESSAGES = 40_000;

  /** Several batches of translation, each of which the engine has to work at. */
  private static final int MESSAGES_TO_TRANSLATE = 16_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> WORDS =
      List.of(
          "la ropa",
          "el dinero",
          "los zapatos",
          "la comida",
          "el teléfono",
          "la bolsa",
          "el coche",
          "las llaves",
          "la caja",
          "el libro",
          "la mesa",
          "el perro",
          "la cama",
          "el agua",
          "la carta",
          "el pan",
          "la silla",
          "el reloj",
          "la camisa",
          "el regalo");

  private final RunningSuite suite = RunningSuite.get();

  @Test
  void anExtractionKilledHalfWayGivesWhatAnUndisturbedOneGives() {
    byte[] chat = chat(MESSAGES);
    SuiteClient officer = suite.as("amira.hale");
    JsonNode undisturbed = read(officer, chat, () -> {});
    JsonNode disturbed =
        read(
            officer,
            chat,
            () -> {
              suite.stack().kill("evidence-service");
              suite.stack().startAgain("evidence-service");
            });
    for (String field :
        List.of("state", "rowsInSource", "rowsRead", "rowsRejected", "itemsByKind")) {
      assertThat(disturbed.get(field)).as(field).isEqualTo(undisturbed.get(field));
    }
    assertThat(disturbed.get("rowsRead").asLong()).isEqualTo(MESSAGES);
    assertThat(disturbed.get("itemsDigest").asText())
        .isEqualTo(undisturbed.get("itemsDigest").asText());
  }

  @Test
  void translationAndLinkageKilledHalfWayGiveWhatUndisturbedOnesGive() {
    byte[] chat = chat(MESSAGES_TO_TRANSLATE);
    SuiteClient officer = suite.as("amira.hale");
    // The disturbed run first: its words are new, so the engine is killed at work, not the memory.
    List<String> disturbed =
        translated(
            officer,
            chat,
            upload -> {
              assertThat(segments(officer, upload))
                  .as("still at work")
                  .isLessThan(MESSAGES_TO_TRANSLATE);
              suite.stack().kill("translation-service");
              suite.stack().kill("linkage-service");
              suite.stack().startAgain("translation-service");
              suite.stack().startAgain("linkage-service");
            });
    List<String> undisturbed = translated(officer, chat, upload -> {});
    assertThat(disturbed).hasSizeGreaterThan(MESSAGES_TO_TRANSLATE);
    assertThat(disturbed).isEqualTo(undisturbed);
  }

  /** Reads the chat, with the accident happening while items are being written. */
  private static JsonNode read(SuiteClient officer, byte[] chat, Runnable accident) {
    Scratch scratch = Scratch.caseOf(officer);
    ExhibitHandle exhibit = scratch.exhibit("TST/1");
    Upload upload =
        scratch.upload(exhibit, "WhatsApp Chat with Tester.txt", chat, Reading.DETECTED);
    Awaitility.await()
        .atMost(Scratch.PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> progress(officer, scratch.extraction(upload)) > 0);
    accident.run();
    CoverageReceipt receipt = officer.awaitRead(upload, Scratch.PATIENCE);
    return receipt.extraction();
  }

  /** All that translation and linkage made of the chat, independent of ids. */
  private List<String> translated(SuiteClient officer, byte[] chat, Consumer<Upload> accident) {
    Scratch scratch = Scratch.caseOf(officer);
    ExhibitHandle exhibit = scratch.exhibit("TST/1");
    Upload upload =
        scratch.upload(exhibit, "WhatsApp Chat with Tester.txt", chat, Reading.DETECTED);
    officer.awaitRead(upload, Scratch.PATIENCE);
    Awaitility.await()
        .atMost(Scratch.PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> segments(officer, upload) > 0);
    accident.accept(upload);
    suite.pipeline().awaitTranslated(List.of(upload.extractionId()), Scratch.PATIENCE);
    suite.pipeline().awaitLinkedWithTranslations(List.of(upload.extractionId()), Scratch.PATIENCE);
    List<String> seen = new ArrayList<>(english(upload));
    String entities = "/cases/" + scratch.file().id() + "/entities";
    for (JsonNode entity : officer.api().all(Service.LINKAGE, entities)) {
      String name = entity.get("kind").asText() + " " + entity.get("normalised").asText();
      seen.add(name + " " + entity.get("mentionsHere").asText());
      if (name.endsWith("7")) {
        String links = entities + "/" + entity.get("id").asText() + "/links";
        for (JsonNode link : officer.api().all(Service.LINKAGE, links)) {
          seen.add(
              "%s %s %s %s"
                  .formatted(
                      link.get("kind").asText(),
                      link.at("/from/label").asText(),
                      link.at("/to/label").asText(),
                      link.get("count").asText()));
        }
      }
    }
    seen.sort(null);
    return seen;
  }

  /** How many messages are dealt with; none before translation-service has heard of them. */
  private static long segments(SuiteClient officer, Upload upload) {
    try {
      return officer
          .api()
          .get(Service.TRANSLATION, "/extractions/" + upload.extractionId() + "/summary")
          .get("segments")
          .asLong();
    } catch (ApiProblem problem) {
      if (problem.status() != 404) {
        throw problem;
      }
      return 0;
    }
  }

  /** Language, tier and English of every message, as translation-service gives them to others. */
  private List<String> english(Upload upload) {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    suite.addresses().translation()
                        + "/extractions/"
                        + upload.extractionId()
                        + "/translations"))
            .header("Authorization", "Bearer " + suite.serviceToken(OidcClient.LINKAGE))
            .header("Accept", "application/x-ndjson")
            .build();
    try (HttpClient http = HttpClient.newHttpClient();
        Stream<String> lines = http.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
      return lines.map(WorkerDeathIT::withoutIds).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String withoutIds(String line) {
    try {
      JsonNode translation = JSON.readTree(line);
      return "%s %s %s"
          .formatted(
              translation.get("language").asText(),
              translation.get("tier").asText(),
              translation.get("english").asText());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long progress(SuiteClient officer, JsonNode extraction) {
    if (!extraction.get("state").asText().equals("running")) {
      return extraction.get("state").asText().equals("queued") ? 0 : 1;
    }
    return officer
        .api()
        .get(Service.EVIDENCE, "/jobs/" + extraction.get("jobId").asText())
        .get("done")
        .asLong();
  }

  private static byte[] chat(int messages) {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < messages; i++) {
      int minute = i % 60;
      int hour = (i / 60) % 24;
      int day = 1 + (i / 1440);
      out.append(
          "%02d/01/2026, %02d:%02d - %s: %s%n"
              .formatted(
                  Math.min(day, 28),
                  hour,
                  minute,
                  random.nextBoolean() ? "Tester" : "Other",
                  switch (random.nextInt(4)) {
                    case 0 -> "Ne vedem la gara la ora " + random.nextInt(24);
                    case 1 ->
                        "mañana llevo %s y %s a la casa de mi primo con %s"
                            .formatted(word(random), word(random), word(random));
                    case 2 -> "call me on 020 7946 0" + (100 + random.nextInt(800));
                    default -> "see you at " + random.nextInt(24);
                  }));
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** One of a few words, so that thousands of different sentences come of three. */
  private static String word(SplittableRandom random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
