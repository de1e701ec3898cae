package org.crosslight.translation.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crosslight.kit.testing.Contract;
import org.jspecify.annotations.Nullable;

/** What the other services have to tell in a test. */
public final class Peers {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Peers() {}

  /** An extraction of a case in which amira.hale is the lead. */
  public record Extraction(UUID id, UUID caseId, UUID exhibitId, List<Item> items) {

    /** A new extraction, of which nobody has been told. */
    public static Extraction of(UUID caseId, List<Item> items) {
      return new Extraction(UUID.randomUUID(), caseId, UUID.randomUUID(), items);
    }
  }

  /** A message, or a call when there is no text. */
  public record Item(UUID id, UUID conversation, @Nullable String text) {

    /** Messages of one conversation. */
    public static List<Item> conversation(List<String> texts) {
      UUID conversation = UUID.randomUUID();
      List<Item> items = new ArrayList<>();
      texts.forEach(text -> items.add(new Item(UUID.randomUUID(), conversation, text)));
      return items;
    }
  }

  /** Opens a case with one member. */
  public static UUID openCase() {
    return openCase("NRF", "amira.hale");
  }

  /** Opens a case of that force with one member. */
  public static UUID openCase(String force, String officer) {
    UUID id = UUID.randomUUID();
    event(
        "case",
        "org.crosslight.case.opened",
        id,
        """
        {"caseId":"%s","reference":"T%s","title":"Test","force":"%s","forceName":"Police %s",
         "status":"live","contact":"desk"}
        """
            .formatted(id, id.toString().substring(0, 8), force, force));
    event(
        "case",
        "org.crosslight.case.member-changed",
        id,
        "{\"caseId\":\"%s\",\"officer\":\"%s\",\"role\":\"lead\"}".formatted(id, officer));
    return id;
  }

  /** Holds the items ready and tells that they were read. */
  public static void completed(Extraction extraction) {
    StringBuilder lines = new StringBuilder();
    for (Item item : extraction.items()) {
      String text = item.text();
      String line =
          """
          {"id":"%s","caseId":"%s","exhibitId":"%s","exhibitReference":"JDS/1","originalId":"%s",\
          "extractionId":"%s","conversationId":"%s","kind":"%s","direction":"unknown",\
          "atText":"01/03/2026, 10:00","text":%s,"position":1,"recipients":[],"body":%s,\
          "attachments":[],"state":{"is":"intact"},"versions":[],"reactions":[],"marks":[],\
          "provenance":{"path":"chat.txt","row":1}}
          """
              .formatted(
                  item.id(),
                  extraction.caseId(),
                  extraction.exhibitId(),
                  UUID.randomUUID(),
                  extraction.id(),
                  item.conversation(),
                  text == null ? "call" : "message",
                  text == null ? "null" : quoted(text),
                  text == null
                      ? "{\"kind\":\"call\",\"outcome\":\"answered\"}"
                      : "{\"kind\":\"message\"}");
      Contract.of("evidence").checkValue("SourceItem", line);
      lines.append(line);
    }
    request("PUT", "/evidence/extractions/" + extraction.id() + "/items", lines.toString());
    event(
        "evidence",
        "org.crosslight.evidence.extraction-completed",
        extraction.id(),
        """
        {"extractionId":"%s","exhibitId":"%s","originalId":"%s","caseId":"%s",
         "exhibitReference":"JDS/1","reader":"whatsapp-text","state":"complete","rowsInSource":%d,
         "rowsRead":%d,"rowsRejected":0,"itemsByKind":{"message":%d},
         "supersedes":null,"by":"amira.hale"}
        """
            .formatted(
                extraction.id(),
                extraction.exhibitId(),
                UUID.randomUUID(),
                extraction.caseId(),
                extraction.items().size(),
                extraction.items().size(),
                extraction.items().size()));
  }

  /** Cuts the connection of the next requests for items behind so many lines each. */
  public static void cut(Extraction extraction, String lines) {
    request("PUT", "/evidence/extractions/" + extraction.id() + "/cuts", lines);
  }

  /** Tells that an extraction was replaced by another reading. */
  public static void superseded(Extraction extraction) {
    event(
        "evidence",
        "org.crosslight.evidence.extraction-superseded",
        extraction.id(),
        "{\"extractionId\":\"%s\",\"caseId\":\"%s\",\"exhibitId\":\"%s\"}"
            .formatted(extraction.id(), extraction.caseId(), extraction.exhibitId()));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static void event(String service, String type, UUID subject, String data) {
    String fact =
        """
        {"specversion":"1.0","id":"$ID","source":"/crosslight-%s","type":"%s","subject":"%s",
         "time":"2026-03-01T10:00:00Z","datacontenttype":"application/json","data":%s}
        """
            .formatted(service, type, subject, data);
    Contract.of(service).checkFact(fact);
    request("POST", "/" + service + "/feed", fact);
  }

  private static void request(String method, String path, String body) {
    try {
      HttpResponse<Void> response =
          HTTP.send(
              HttpRequest.newBuilder(URI.create(System.getProperty(PeersResource.ADDRESS) + path))
                  .method(method, HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.discarding());
      if (response.statusCode() != 204) {
        throw new IllegalStateException("stand-in answered " + response.statusCode());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
