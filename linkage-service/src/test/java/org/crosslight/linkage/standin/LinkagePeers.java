package org.crosslight.linkage.standin;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.crosslight.kit.identity.Id;
import org.crosslight.kit.testing.Contract;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.kit.testing.TestTokens;
import org.jspecify.annotations.Nullable;

/** Cases, exhibits and items that the other services tell linkage of, and what it made of them. */
public final class LinkagePeers {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of a great many alike items, so many are held to the contract: one by one takes long. */
  private static final int HELD_TO_CONTRACT = 100;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A case of the other services. */
  public record Case(UUID id, String reference, String force) {}

  /** An exhibit of the other services. */
  public record Exhibit(UUID id, UUID caseId, String reference) {}

  private LinkagePeers() {}

  /** Opens a case with these members and waits until it is known. */
  public static Case open(String reference, String force, String... members) {
    Case opened = new Case(Id.nextValue(), reference, force);
    publish(
        "case",
        "org.crosslight.case.opened",
        Map.of(
            "caseId",
            opened.id().toString(),
            "reference",
            reference,
            "title",
            "Title of " + reference,
            "force",
            force,
            "forceName",
            "Police of " + force,
            "status",
            "live",
            "contact",
            "desk@" + force.toLowerCase(Locale.ROOT) + ".example.org"));
    for (String member : members) {
      publish(
          "case",
          "org.crosslight.case.member-changed",
          Map.of("caseId", opened.id().toString(), "officer", member, "role", "investigator"));
    }
    publish(
        "case",
        "org.crosslight.case.member-changed",
        Map.of("caseId", opened.id().toString(), "officer", "last", "role", "reader"));
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count(
                        "select count(*) from access_member where officer = 'last' and case_id = ?",
                        opened.id())
                    == 1);
    return opened;
  }

  public static Exhibit exhibit(Case of, String reference) {
    return new Exhibit(Id.nextValue(), of.id(), reference);
  }

  /** Announces an extraction of these items without waiting. */
  public static UUID announce(Exhibit exhibit, @Nullable UUID supersedes, List<Item> items) {
    UUID extraction = Id.nextValue();
    serve(exhibit, extraction, items);
    announce(exhibit, extraction, supersedes, items.size());
    return extraction;
  }

  /** Has evidence-service hold these items. */
  public static void serve(Exhibit exhibit, UUID extraction, List<Item> items) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String line = json(items.get(i).in(exhibit, extraction, i));
      if (i < HELD_TO_CONTRACT) {
        Contract.of("evidence").checkValue("SourceItem", line);
      }
      lines.add(line);
    }
    PeerServices.running().serve(extraction + "/items", lines);
  }

  /** Has evidence-service say that the extraction is complete. */
  public static void announce(
      Exhibit exhibit, UUID extraction, @Nullable UUID supersedes, int items) {
    announce(exhibit, extraction, supersedes, sha256(extraction.toString()), items);
  }

  private static void announce(
      Exhibit exhibit,
      UUID extraction,
      @Nullable UUID supersedes,
      @Nullable String sha256,
      int items) {
    Map<String, @Nullable Object> data = new HashMap<>();
    data.put("extractionId", extraction.toString());
    data.put("exhibitId", exhibit.id().toString());
    data.put("originalId", UUID.randomUUID().toString());
    data.put("sha256", sha256);
    data.put("caseId", exhibit.caseId().toString());
    data.put("exhibitReference", exhibit.reference());
    data.put("reader", "whatsapp-text");
    data.put("state", "complete");
    data.put("rowsInSource", items);
    data.put("rowsRead", items);
    data.put("rowsRejected", 0);
    data.put("by", "amira.hale");
    data.put("itemsByKind", Map.of("message", items));
    data.put("supersedes", supersedes == null ? null : supersedes.toString());
    publish("evidence", "org.crosslight.evidence.extraction-completed", data);
  }

  /** Reads these items in as an extraction and waits until they are linked. */
  public static UUID link(Exhibit exhibit, Item... items) {
    UUID extraction = announce(exhibit, null, List.of(items));
    awaitLinked(extraction);
    return extraction;
  }

  /** Reads in a file with these items, the same file whenever it has the same name. */
  public static UUID linkFile(Exhibit exhibit, String file, Item... items) {
    return linkHashed(exhibit, sha256(file), items);
  }

  /** Reads these items in as told of by a fact from before hashes were told. */
  public static UUID linkWithoutHash(Exhibit exhibit, Item... items) {
    return linkHashed(exhibit, null, items);
  }

  private static UUID linkHashed(Exhibit exhibit, @Nullable String sha256, Item... items) {
    UUID extraction = Id.nextValue();
    serve(exhibit, extraction, List.of(items));
    announce(exhibit, extraction, null, sha256, items.length);
    awaitLinked(extraction);
    return extraction;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void awaitLinked(UUID extraction) {
    awaitLinked(extraction, PATIENCE);
  }

  public static void awaitLinked(UUID extraction, Duration patience) {
    await()
        .atMost(patience)
        .until(
            () ->
                count(
                        "select count(*) from job where kind = 'link-extraction' and key = ?::text"
                            + " and state = 'complete'",
                        extraction)
                    == 1);
  }

  public static void supersede(UUID extraction) {
    publish(
        "evidence",
        "org.crosslight.evidence.extraction-superseded",
        Map.of(
            "extractionId",
            extraction.toString(),
            "caseId",
            UUID.randomUUID().toString(),
            "exhibitId",
            UUID.randomUUID().toString()));
    awaitJob("unlink-extraction", extraction);
  }

  /** Has translation-service give this English for items by their place, and waits. */
  public static void translate(UUID extraction, Map<Integer, String> english) {
    announceTranslations(extraction, english);
    awaitTranslationsLinked(extraction);
  }

  /** The same without waiting. */
  public static void announceTranslations(UUID extraction, Map<Integer, String> english) {
    List<String> lines = new ArrayList<>();
    english.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                lines.add(
                    translation(
                        Map.of(
                            "seq",
                            entry.getKey() + 1,
                            "itemId",
                            Item.id(extraction, entry.getKey()).toString(),
                            "language",
                            "ron",
                            "confidence",
                            0.9,
                            "tier",
                            "gist",
                            "state",
                            "machine",
                            "english",
                            entry.getValue()))));
    PeerServices.running().serve(extraction + "/translations", lines);
    publish(
        "translation",
        "org.crosslight.translation.extraction-translated",
        Map.of(
            "extractionId",
            extraction.toString(),
            "caseId",
            UUID.randomUUID().toString(),
            "exhibitId",
            UUID.randomUUID().toString(),
            "segments",
            english.size(),
            "translated",
            english.size(),
            "notTranslated",
            0,
            "byLanguage",
            Map.of("ron", english.size())));
  }

  public static void awaitTranslationsLinked(UUID extraction) {
    awaitJob("link-translations", extraction);
  }

  /** Has the stream of translations wait after so many until the latch is down. */
  public static CountDownLatch holdTranslations(UUID extraction, int after) {
    return PeerServices.running().hold(extraction + "/translations", after);
  }

  /** Has the next stream of translations end after so many as if there were no more. */
  public static void endTranslationsEarly(UUID extraction, int after) {
    PeerServices.running().endEarly(extraction + "/translations", after);
  }

  /** Has evidence-service answer the next so many requests for items with 401. */
  public static void refuseItems(UUID extraction, int times) {
    PeerServices.running().refuse(extraction + "/items", times);
  }

  /** Has the stream of items wait after so many until the latch is down. */
  public static CountDownLatch holdItems(UUID extraction, int after) {
    return PeerServices.running().hold(extraction + "/items", after);
  }

  public static void breakOff(UUID extraction, int times, int afterItems) {
    PeerServices.running().breakOff(extraction + "/items", times, afterItems);
  }

  public static UUID item(UUID extraction, int ordinal) {
    return Item.id(extraction, ordinal);
  }

  private static void awaitJob(String kind, UUID extraction) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count(
                        "select count(*) from job where kind = '"
                            + kind
                            + "' and key = ?::text and state = 'complete'",
                        extraction)
                    == 1);
  }

  /** A request in the name of an officer of the force. */
  public static RequestSpecification as(String officer, String force) {
    return RestAssured.given().auth().oauth2(TestTokens.officer(officer, force, "investigator"));
  }

  /** The first column of the first row, past row-level security. */
  public static long count(String sql, UUID parameter) throws SQLException {
    return Long.parseLong(rows(sql, parameter).getFirst());
  }

  /** The first column of all rows, past row-level security. */
  public static List<String> rows(String sql, @Nullable UUID parameter) throws SQLException {
    try (Connection connection = PostgresResource.asApplication();
        PreparedStatement seeing =
            connection.prepareStatement("select set_config('crosslight.actor', 'system', false)");
        PreparedStatement statement = connection.prepareStatement(sql)) {
      seeing.execute();
      if (parameter != null) {
        statement.setObject(1, parameter);
      }
      List<String> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(String.valueOf(result.getString(1)));
        }
      }
      return rows;
    }
  }

  private static void publish(String service, String type, Object data) {
    Map<String, Object> event = new HashMap<>();
    event.put("specversion", "1.0");
    event.put("id", "ID");
    event.put("source", "/" + service);
    event.put("type", type);
    event.put("subject", "x");
    event.put("time", Instant.now().truncatedTo(ChronoUnit.MICROS).toString());
    event.put("datacontenttype", "application/json");
    event.put("data", data);
    String fact = json(event);
    Contract.of(service).checkFact(fact);
    PeerServices.running().publish(service, fact);
  }

  private static String translation(Map<String, ?> fields) {
    String line = json(fields);
    Contract.of("translation").checkValue("ItemTranslation", line);
    return line;
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
