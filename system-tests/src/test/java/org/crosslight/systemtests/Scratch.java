package org.crosslight.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.crosslight.client.ApiProblem;
import org.crosslight.client.CaseHandle;
import org.crosslight.client.CoverageReceipt;
import org.crosslight.client.ExhibitDetails;
import org.crosslight.client.ExhibitHandle;
import org.crosslight.client.Reading;
import org.crosslight.client.SuiteClient;
import org.crosslight.client.Upload;

/** A case of a test's own, known to every service, and files to put into it. */
public final class Scratch {

  public static final Duration PATIENCE = Duration.ofMinutes(5);

  private final SuiteClient officer;
  private final CaseHandle file;

  private Scratch(SuiteClient officer, CaseHandle file) {
    this.officer = officer;
    this.file = file;
  }

  /** Opens a case that no other test uses. */
  public static Scratch caseOf(SuiteClient officer) {
    String reference =
        "TEST " + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    return new Scratch(
        officer, officer.openCase(reference, "A test's own case", LocalDate.of(2026, 1, 5)));
  }

  public CaseHandle file() {
    return file;
  }

  public SuiteClient officer() {
    return officer;
  }

  /** Registers an exhibit, waiting until evidence-service has heard of the case. */
  public ExhibitHandle exhibit(String reference) {
    ApiProblem last = null;
    for (int attempt = 0; attempt < 300; attempt++) {
      try {
        return officer.registerExhibit(
            file,
            new ExhibitDetails(
                reference,
                "A phone for a test",
                "phone",
                Instant.parse("2026-01-06T08:00:00Z"),
                "1 Example Row",
                "PC Test",
                Instant.parse("2026-01-07T08:00:00Z")));
      } catch (ApiProblem problem) {
        if (problem.status() != 404) {
          throw problem;
        }
        last = problem;
        pause();
      }
    }
    throw Objects.requireNonNull(last);
  }

  /** Sends a file and waits until it was read or could not be. */
  CoverageReceipt read(ExhibitHandle exhibit, String name, byte[] content) {
    return officer.awaitRead(upload(exhibit, name, content, Reading.DETECTED), PATIENCE);
  }

  public Upload upload(ExhibitHandle exhibit, String name, byte[] content, Reading reading) {
    try {
      Path path = Files.createTempDirectory("crosslight-test").resolve(name);
      Files.write(path, content);
      return officer.upload(exhibit, path, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole extraction as JSON. */
  JsonNode extraction(Upload upload) {
    return officer.receipt(upload).extraction();
  }

  static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
