package org.crosslight.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.awaitility.Awaitility;
import org.crosslight.stack.application.Application;
import org.crosslight.stack.suite.CoverageReceipt;
import org.crosslight.stack.suite.ExhibitHandle;
import org.crosslight.stack.suite.Reading;
import org.crosslight.stack.suite.SuiteClient;
import org.crosslight.stack.suite.Upload;
import org.junit.jupiter.api.Test;

/**
 * Workers killed in the middle of their work: afterwards nothing is missing and nothing is double.
 */
class WorkerDeathIT {

  private static final int MESSAGES = 40_000;

  private final RunningSuite suite = RunningSuite.get();

  @Test
  void anExtractionKilledHalfWayGivesWhatAnUndisturbedOneGives() {
    byte[] chat = chat();
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
    byte[] chat = chat();
    SuiteClient officer = suite.as("amira.hale");
    String undisturbed = translated(officer, chat, () -> {});
    String disturbed =
        translated(
            officer,
            chat,
            () -> {
              suite.stack().kill("translation-service");
              suite.stack().kill("linkage-service");
              suite.stack().startAgain("translation-service");
              suite.stack().startAgain("linkage-service");
            });
    assertThat(disturbed).isEqualTo(undisturbed);
  }

  /** Reads the chat, with the accident happening while items are being written. */
  private static JsonNode read(SuiteClient officer, byte[] chat, Runnable accident) {
    Scratch scratch = Scratch.caseOf(officer);
    ExhibitHandle exhibit = scratch.exhibit("TST/1");
    Upload upload =
        scratch.upload(exhibit, "WhatsApp Chat with Tester.txt", chat, Reading.DETECTED);
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> progress(officer, scratch.extraction(upload)) > 0);
    accident.run();
    CoverageReceipt receipt = officer.awaitRead(upload, Scratch.PATIENCE);
    return receipt.extraction();
  }

  /** Digest of all that translation and linkage made of the chat, independent of ids. */
  private String translated(SuiteClient officer, byte[] chat, Runnable accident) {
    Scratch scratch = Scratch.caseOf(officer);
    ExhibitHandle exhibit = scratch.exhibit("TST/1");
    Upload upload =
        scratch.upload(exhibit, "WhatsApp Chat with Tester.txt", chat, Reading.DETECTED);
    officer.awaitRead(upload, Scratch.PATIENCE);
    Scratch.pause();
    Scratch.pause();
    accident.run();
    suite.pipeline().awaitTranslated(List.of(upload.extractionId()), Scratch.PATIENCE);
    suite.pipeline().awaitLinked(List.of(upload.extractionId()), Scratch.PATIENCE);
    JsonNode summary =
        officer
            .api()
            .get(Application.TRANSLATION, "/extractions/" + upload.extractionId() + "/summary");
    StringBuilder seen = new StringBuilder(summary.toString());
    for (JsonNode entity :
        officer.api().all(Application.LINKAGE, "/cases/" + scratch.file().id() + "/entities")) {
      seen.append(entity.get("kind").asText())
          .append(entity.get("normalised").asText())
          .append(entity.get("mentionsHere").asText())
          .append('\n');
    }
    return digest(seen.toString());
  }

  private static long progress(SuiteClient officer, JsonNode extraction) {
    if (!extraction.get("state").asText().equals("running")) {
      return extraction.get("state").asText().equals("queued") ? 0 : 1;
    }
    return officer
        .api()
        .get(Application.EVIDENCE, "/jobs/" + extraction.get("jobId").asText())
        .get("done")
        .asLong();
  }

  private static byte[] chat() {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < MESSAGES; i++) {
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
                    case 1 -> "Llego a la estación a las " + random.nextInt(24);
                    case 2 -> "call me on 020 7946 0" + (100 + random.nextInt(800));
                    default -> "see you at " + random.nextInt(24);
                  }));
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
