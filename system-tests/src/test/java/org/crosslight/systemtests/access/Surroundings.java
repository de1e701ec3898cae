package org.crosslight.systemtests.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.crosslight.client.ExhibitHandle;
import org.crosslight.client.Reading;
import org.crosslight.client.Service;
import org.crosslight.client.SuiteClient;
import org.crosslight.client.Upload;
import org.crosslight.systemtests.RunningSuite;
import org.crosslight.systemtests.Scratch;

/** A case with one of everything in it, so that every path has something real behind it. */
final class Surroundings {

  private static final String CHAT =
      """
      12/03/2026, 21:14 - Ana: ring 020 7946 0991 when you are there
      12/03/2026, 21:15 - Ben: Llego a la estación a las nueve
      """;

  private final RunningSuite suite;
  private final Map<String, String> ids = new HashMap<>();

  Surroundings(RunningSuite suite) {
    this.suite = suite;
    SuiteClient lead = suite.as(Asker.LEAD.username());
    Scratch here = Scratch.caseOf(lead);
    Scratch there = Scratch.caseOf(lead);
    lead.setMember(here.file(), Asker.READER.username(), "reader");
    lead.setMember(here.file(), Asker.INVESTIGATOR.username(), "investigator");
    Upload upload = uploaded(here);
    Upload other = uploaded(there);
    suite
        .pipeline()
        .awaitTranslated(List.of(upload.extractionId(), other.extractionId()), Scratch.PATIENCE);
    suite
        .pipeline()
        .awaitLinked(List.of(upload.extractionId(), other.extractionId()), Scratch.PATIENCE);
    String caseId = here.file().id();
    ids.put("caseId", caseId);
    ids.put("originalId", upload.originalId());
    ids.put("extractionId", upload.extractionId());
    ids.put("officer", "sam.admin");
    JsonNode exhibit = lead.exhibits(here.file()).getFirst();
    ids.put("exhibitId", exhibit.get("id").asText());
    ids.put(
        "evidence jobId",
        lead.api()
            .get(Service.EVIDENCE, "/extractions/" + upload.extractionId())
            .get("jobId")
            .asText());
    ids.put(
        "conversationId",
        lead.api()
            .get(Service.EVIDENCE, "/exhibits/" + ids.get("exhibitId") + "/conversations")
            .at("/items/0/id")
            .asText());
    ids.put(
        "itemId",
        lead.api()
            .get(Service.EVIDENCE, "/conversations/" + ids.get("conversationId") + "/items")
            .at("/items/0/id")
            .asText());
    ids.put(
        "entityId",
        lead.api()
            .get(Service.LINKAGE, "/cases/" + caseId + "/entities")
            .at("/items/0/id")
            .asText());
    JsonNode alert =
        Awaitility.await()
            .atMost(Scratch.PATIENCE)
            .until(
                () ->
                    lead.api().get(Service.CASE, "/cases/" + caseId + "/alerts").at("/items/0/id"),
                id -> !id.isMissingNode());
    ids.put("alertId", alert.asText());
    JsonNode file = translatedFile();
    ids.put("fileId", file.get("fileId").asText());
    ids.put("translation jobId", file.get("jobId").asText());
    // Jobs of these two services are nobody's to see by id: there is none to name.
    ids.put("case jobId", UUID.randomUUID().toString());
    ids.put("linkage jobId", UUID.randomUUID().toString());
  }

  /** The path with everything filled in. */
  String path(Operation operation) {
    String path = operation.path();
    for (Map.Entry<String, String> id : ids.entrySet()) {
      path = path.replace("{" + id.getKey() + "}", id.getValue());
    }
    return path.replace(
        "{jobId}", ids.getOrDefault(operation.service().shortName() + " jobId", "none"));
  }

  private static Upload uploaded(Scratch scratch) {
    ExhibitHandle exhibit = scratch.exhibit("MTX/1");
    Upload upload =
        scratch.upload(
            exhibit,
            "WhatsApp Chat with Ana.txt",
            CHAT.getBytes(StandardCharsets.UTF_8),
            Reading.DETECTED);
    scratch.officer().awaitRead(upload, Scratch.PATIENCE);
    return upload;
  }

  /** A file the lead has had translated. */
  private JsonNode translatedFile() {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(suite.addresses().translation() + "/translate/files?column=text"))
            .header("Authorization", "Bearer " + suite.token(Asker.LEAD.username()))
            .header("Content-Type", "text/csv")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString("text\nLlego a las nueve\n"))
            .build();
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      JsonNode file = new ObjectMapper().readTree(answer.body());
      SuiteClient lead = suite.as(Asker.LEAD.username());
      Awaitility.await()
          .atMost(Scratch.PATIENCE)
          .until(
              () ->
                  lead.api()
                      .get(Service.TRANSLATION, "/jobs/" + file.get("jobId").asText())
                      .get("state")
                      .asText()
                      .equals("complete"));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
