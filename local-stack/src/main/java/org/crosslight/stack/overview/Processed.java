package org.crosslight.stack.overview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosslight.client.ApiClient;
import org.crosslight.client.CaseHandle;
import org.crosslight.client.Service;
import org.crosslight.client.SuiteAddresses;
import org.crosslight.client.SuiteClient;
import org.crosslight.stack.people.DemoUser;
import org.crosslight.stack.people.DemoUsers;
import org.crosslight.stack.suite.LocalSuite;

/**
 * What the suite holds and has made of it, as far as the demo people may see it; read from the
 * public APIs.
 *
 * @param itemsByKind number of items by kind, such as {@code message}
 * @param messagesByLanguage number of messages by the language's English name
 * @param translated messages with an English gist or keywords
 * @param english messages that were in English already
 * @param notTranslated number of messages by the reason they were not translated
 * @param links places where a case touches another
 */
public record Processed(
    int liveCases,
    int closedCases,
    int exhibits,
    long items,
    Map<String, Long> itemsByKind,
    Map<String, Long> messagesByLanguage,
    long translated,
    long english,
    Map<String, Long> notTranslated,
    long mentions,
    int links) {

  /** Asks every service about every case of the demo people. */
  public static Processed of(SuiteAddresses addresses) {
    Counting counting = new Counting();
    for (DemoUser user : DemoUsers.ALL) {
      if (user.roles().contains("investigator")) {
        SuiteClient client = LocalSuite.as(addresses, user);
        client.cases().forEach(node -> counting.count(client, node));
      }
    }
    return counting.result();
  }

  /** How many messages could not be translated. */
  public long notTranslatedInAll() {
    return notTranslated.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Messages there was nothing to translate in, such as pictures, and those still ahead. */
  public long withoutWords() {
    long messages = itemsByKind.getOrDefault("message", 0L);
    return Math.max(0, messages - translated - english - notTranslatedInAll());
  }

  private static final class Counting {
    private final Set<String> seenCases = new HashSet<>();
    private final Set<String> seenConnections = new HashSet<>();
    private final Map<String, Long> byKind = new LinkedHashMap<>();
    private final Map<String, Long> byLanguage = new TreeMap<>();
    private final Map<String, Long> notTranslated = new LinkedHashMap<>();
    private int live;
    private int closed;
    private int exhibits;
    private long items;
    private long translated;
    private long english;
    private long mentions;

    void count(SuiteClient client, JsonNode node) {
      CaseHandle found =
          new CaseHandle(
              node.required("id").asText(),
              node.required("reference").asText(),
              node.required("force").asText());
      if (!seenCases.add(found.id())) {
        return;
      }
      if (node.path("status").asText().equals("closed")) {
        closed++;
      } else {
        live++;
      }
      for (JsonNode exhibit : client.exhibits(found)) {
        exhibits++;
        items += exhibit.path("itemCount").asLong();
        kinds(exhibit);
      }
      ApiClient api = client.api();
      languages(api.get(Service.TRANSLATION, "/cases/" + found.id() + "/summary"));
      api.all(Service.LINKAGE, "/cases/" + found.id() + "/entities")
          .forEach(entity -> mentions += entity.path("mentionsHere").asLong());
      api.all(Service.LINKAGE, "/cases/" + found.id() + "/connections")
          .forEach(connection -> seenConnections.add(connection.required("id").asText()));
    }

    /** Of the readings whose items stand. */
    private void kinds(JsonNode exhibit) {
      for (JsonNode original : exhibit.path("originals")) {
        for (JsonNode reading : original.path("extractions")) {
          if (reading.path("supersededBy").asText("").isEmpty()) {
            reading
                .path("itemsByKind")
                .properties()
                .forEach(kind -> byKind.merge(kind.getKey(), kind.getValue().asLong(), Long::sum));
          }
        }
      }
    }

    private void languages(JsonNode summary) {
      for (JsonNode language : summary.path("byLanguage")) {
        byLanguage.merge(
            language.path("languageName").asText(), language.path("messages").asLong(), Long::sum);
        translated += language.path("gist").asLong() + language.path("keywords").asLong();
        english += language.path("original").asLong();
      }
      for (JsonNode language : summary.path("notTranslated")) {
        notTranslated.merge(
            language.path("languageName").asText() + ": " + language.path("reason").asText(),
            language.path("messages").asLong(),
            Long::sum);
      }
    }

    /** Every link is reported to both its cases. */
    private static int linksOf(int ends) {
      return (ends + 1) / 2;
    }

    Processed result() {
      return new Processed(
          live,
          closed,
          exhibits,
          items,
          byKind,
          byLanguage,
          translated,
          english,
          notTranslated,
          mentions,
          linksOf(seenConnections.size()));
    }
  }
}
