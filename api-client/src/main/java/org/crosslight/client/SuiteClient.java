package org.crosslight.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one person does with the suite, through its public API. */
public final class SuiteClient {

  private static final int NOT_FOUND = 404;
  private static final Duration UNTIL_KNOWN = Duration.ofSeconds(15);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

  private final ApiClient api;

  public SuiteClient(ApiClient api) {
    this.api = api;
  }

  /** Plain requests, for what has no method here. */
  public ApiClient api() {
    return api;
  }

  /** The cases this person is a member of. */
  public List<JsonNode> cases() {
    return api.all(Service.CASE, "/cases");
  }

  /** The case of that reference, among those this person may know of. */
  public Optional<CaseHandle> findCase(String reference) {
    return api.all(Service.CASE, "/cases?q=" + ApiClient.encode(reference)).stream()
        .map(CaseHandle::of)
        .filter(found -> found.reference().equals(reference))
        .findFirst();
  }

  public CaseHandle openCase(String reference, String title, LocalDate openedOn) {
    return CaseHandle.of(
        api.post(
            Service.CASE,
            "/cases",
            object()
                .put("reference", reference)
                .put("title", title)
                .put("openedOn", openedOn.toString())));
  }

  public void closeCase(CaseHandle of, LocalDate closedOn) {
    api.patch(
        Service.CASE,
        "/cases/" + of.id(),
        object().put("status", "closed").put("closedOn", closedOn.toString()));
  }

  /**
   * Gives somebody a role in a case.
   *
   * @param role {@code lead}, {@code investigator} or {@code reader}
   */
  public void setMember(CaseHandle of, String officer, String role) {
    api.put(
        Service.CASE,
        "/cases/" + of.id() + "/members/" + ApiClient.encode(officer),
        object().put("role", role));
  }

  /**
   * The exhibits of a case as evidence-service has them. Of a case or a membership that is new,
   * evidence-service learns a moment after case-service: that moment is waited for.
   */
  public List<JsonNode> exhibits(CaseHandle of) {
    String path = "/cases/" + of.id() + "/exhibits";
    long deadline = System.nanoTime() + UNTIL_KNOWN.toNanos();
    while (true) {
      try {
        return elements(api.get(Service.EVIDENCE, path));
      } catch (ApiProblem e) {
        if (e.status() != NOT_FOUND || System.nanoTime() > deadline) {
          throw e;
        }
        pause();
      }
    }
  }

  public Optional<ExhibitHandle> findExhibit(CaseHandle of, String reference) {
    return exhibits(of).stream()
        .map(ExhibitHandle::of)
        .filter(found -> found.reference().equals(reference))
        .findFirst();
  }

  public ExhibitHandle registerExhibit(CaseHandle of, ExhibitDetails details) {
    return ExhibitHandle.of(
        api.post(Service.EVIDENCE, "/cases/" + of.id() + "/exhibits", details.json()));
  }

  /** The names of the readers there are. */
  public List<String> readers() {
    return api.get(Service.EVIDENCE, "/readers")
        .valueStream()
        .map(reader -> reader.required("name").asText())
        .toList();
  }

  /** Sends a file with its digest; returns once it is kept, while its reading is still ahead. */
  public Upload upload(ExhibitHandle to, Path file, Reading reading) {
    FileDigest digest = FileDigest.of(file);
    try {
      JsonNode answer =
          api.upload(
              Service.EVIDENCE,
              "/exhibits/%s/originals?%s"
                  .formatted(to.id(), reading.query(file.getFileName().toString())),
              HttpRequest.BodyPublishers.ofFile(file),
              digest.base64());
      return new Upload(
          answer.required("original").required("id").asText(),
          answer.required("extraction").required("id").asText(),
          digest.hexadecimal());
    } catch (FileNotFoundException e) {
      throw new ClientProblem("There is no file " + file + ".", e);
    }
  }

  public CoverageReceipt receipt(Upload of) {
    return new CoverageReceipt(api.get(Service.EVIDENCE, "/extractions/" + of.extractionId()));
  }

  /** Waits until a file has been read, or could not be. */
  public CoverageReceipt awaitRead(Upload of, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    CoverageReceipt receipt = receipt(of);
    while (!receipt.isFinished()) {
      if (System.nanoTime() > deadline) {
        throw new ClientProblem(
            "The file was not read within %d minutes; it goes on.".formatted(patience.toMinutes()));
      }
      pause();
      receipt = receipt(of);
    }
    return receipt;
  }

  /** What was rejected, each with place and reason. */
  public List<JsonNode> rejections(Upload of) {
    return api.all(Service.EVIDENCE, "/extractions/" + of.extractionId() + "/rejections");
  }

  private static List<JsonNode> elements(JsonNode collection) {
    return collection.path("items").valueStream().toList();
  }

  private static ObjectNode object() {
    return Http.JSON.createObjectNode();
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_AGAIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClientProblem("Interrupted while waiting for the suite.", e);
    }
  }
}
