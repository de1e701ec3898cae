package org.crosslight.evidence.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.crosslight.evidence.S3Resource;
import org.crosslight.evidence.Tampering;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.kit.testing.Contract;
import org.crosslight.kit.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EvidenceServiceTest
class ReadingAgainTest {

  private static final String CHAT =
      """
      01/03/2026, 09:15 - Ana: Ne vedem la gară la 5?
      01/03/2026, 09:16 - Mihai: Da
      """;

  private static final String SMS =
      """
      <?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
      <smses count="2">
        <sms protocol="0" address="+447700900123" date="1772357400000" type="1" body="La 5"
          readable_date="1 Mar 2026 09:30:00" contact_name="Ana" />
        <sms protocol="0" address="+447700900123" date="1772357460000" type="2" body="Bine"
          readable_date="1 Mar 2026 09:31:00" contact_name="Ana" />
      </smses>
      """;

  private String caseId = "";
  private String exhibitId = "";

  @BeforeEach
  void registerAnExhibit() {
    caseId = Fixture.openCase();
    exhibitId = Fixture.exhibit(caseId, "JDS/1");
  }

  @Test
  void readingAgainReplacesTheItems() {
    JsonPath first = Fixture.read(exhibitId, "chat.txt", CHAT);
    String originalId = first.getString("originalId");

    String again =
        readAgain(originalId, Map.of("assumedZone", "Europe/Bucharest"))
            .statusCode(202)
            .body("state", equalTo("queued"))
            .extract()
            .path("id");
    JsonPath second = Fixture.ended(again);

    assertThat(second.getString("state")).isEqualTo("complete");
    assertThat(second.getString("itemsDigest")).isNotEqualTo(first.getString("itemsDigest"));
    JsonPath items = Officers.eve().get("/cases/" + caseId + "/items").jsonPath();
    assertThat(items.getList("items.extractionId", String.class)).containsOnly(again).hasSize(2);
    assertThat(items.getString("items[0].at")).isEqualTo("2026-03-01T07:15:00Z");
    assertThat(items.getString("items[0].assumedZone")).isEqualTo("Europe/Bucharest");
    Officers.eve()
        .get("/extractions/" + first.getString("id"))
        .then()
        .body("supersededBy", equalTo(again));
    assertThat(
            Officers.linkage()
                .accept("application/x-ndjson")
                .get("/extractions/" + first.getString("id") + "/items")
                .asString())
        .isEmpty();
    String feed = Officers.linkage().get("/feed?limit=1000").asString();
    assertThat(Contract.of("evidence").checkFeed(feed))
        .containsExactlyElementsOf(Contract.of("evidence").factTypes());
  }

  @Test
  void aFailedReadingReplacesNothing() {
    JsonPath first = Fixture.read(exhibitId, "chat.txt", CHAT);

    String again =
        readAgain(first.getString("originalId"), Map.of("reader", "sms-backup-restore"))
            .statusCode(202)
            .extract()
            .path("id");

    assertThat(Fixture.ended(again).getString("state")).isEqualTo("failed");
    Officers.eve().get("/cases/" + caseId + "/items").then().body("items", hasSize(2));
  }

  @Test
  void aReadingThatStopsEarlierReplacesNothing() throws SQLException {
    JsonPath first = Fixture.read(exhibitId, "sms.xml", SMS.substring(0, SMS.length() - 90));
    assertThat(first.getLong("rowsRead")).isEqualTo(1);
    // As if an earlier version of the reader had come further.
    Tampering.asOwner(
        """
        update extraction set rows_read = 7, rows_in_source = 7 + rows_rejected where id = '%s'\
        """
            .formatted(first.getString("id")));

    String again =
        readAgain(first.getString("originalId"), Map.of()).statusCode(202).extract().path("id");
    JsonPath second = Fixture.ended(again);

    assertThat(second.getString("state")).isEqualTo("partial");
    assertThat(second.getLong("rowsRead")).isEqualTo(1);
    assertThat(second.getMap("itemsByKind")).isEmpty();
    assertThat(second.getString("itemsDigest")).isNull();
    assertThat(second.getString("notes[-1].slug")).isEqualTo("earlier-reading-kept");
    assertThat(second.getString("notes[-1].detail"))
        .isEqualTo(
            "This reading stopped after 1 row. An earlier one read 7, so its items were kept.");
    assertThat(second.getString("supersededBy")).isEqualTo(first.getString("id"));
    JsonPath items = Officers.eve().get("/cases/" + caseId + "/items").jsonPath();
    assertThat(items.getList("items.extractionId", String.class))
        .containsExactly(first.getString("id"));
    Officers.eve()
        .get("/extractions/" + first.getString("id"))
        .then()
        .body("supersededBy", nullValue());
  }

  @Test
  void aPartialReadingThatCameAsFarReplacesTheEarlier() {
    JsonPath first = Fixture.read(exhibitId, "sms.xml", SMS.substring(0, SMS.length() - 90));

    String again =
        readAgain(first.getString("originalId"), Map.of()).statusCode(202).extract().path("id");

    assertThat(Fixture.ended(again).getString("supersededBy")).isNull();
    JsonPath items = Officers.eve().get("/cases/" + caseId + "/items").jsonPath();
    assertThat(items.getList("items.extractionId", String.class)).containsExactly(again);
  }

  @Test
  void readingsOfOneArchiveByTwoReadersStandSideBySide() throws IOException, SQLException {
    String messages =
        Fixture.upload(
                Officers.ben(),
                exhibitId,
                "phone.zip",
                zip("android/plaso__mmssms.db", "android/plaso__contacts2.db"))
            .then()
            .statusCode(201)
            .extract()
            .path("extraction.id");
    JsonPath first = Fixture.ended(messages);
    assertThat(first.getString("reader")).isEqualTo("android-messages");
    assertThat(first.getString("notes.find { it.slug == 'files-for-other-readers' }.detail"))
        .contains("android-contacts (1)");

    String contacts =
        readAgain(first.getString("originalId"), Map.of("reader", "android-contacts"))
            .statusCode(202)
            .extract()
            .path("id");
    JsonPath second = Fixture.ended(contacts);

    assertThat(second.getLong("rowsRead")).isPositive();
    assertThat(Fixture.ended(messages).getString("supersededBy")).isNull();
    JsonPath items = Officers.eve().get("/cases/" + caseId + "/items?limit=200").jsonPath();
    assertThat(items.getList("items.extractionId", String.class)).contains(messages, contacts);

    String again =
        readAgain(first.getString("originalId"), Map.of("reader", "android-messages"))
            .statusCode(202)
            .extract()
            .path("id");
    Fixture.ended(again);

    assertThat(Fixture.ended(messages).getString("supersededBy")).isEqualTo(again);
    assertThat(Fixture.ended(contacts).getString("supersededBy")).isNull();
    assertThat(verified().getList("extractions.extractionId", String.class))
        .containsExactly(contacts, again);
    assertThat(verified().getBoolean("intact")).isTrue();
    Tampering.asOwner(
        "update item set text = 'another' where extraction_id = '%s' and ordinal ="
                .formatted(contacts)
            + " (select min(ordinal) from item where extraction_id = '%s')".formatted(contacts));
    assertThat(verified().getBoolean("intact")).isFalse();
  }

  private JsonPath verified() {
    return Officers.eve().post("/exhibits/" + exhibitId + "/custody/verification").jsonPath();
  }

  private static byte[] zip(String... samples) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String sample : samples) {
        zip.putNextEntry(new ZipEntry(sample));
        Files.copy(Collected.sample(sample), zip);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void aReadingGivenUpIsToldOfLikeAnyOther() throws SQLException {
    String id =
        Fixture.upload(Officers.ben(), exhibitId, "chat.txt", CHAT.getBytes(StandardCharsets.UTF_8))
            .then()
            .statusCode(201)
            .extract()
            .path("extraction.id");
    Fixture.ended(id);
    // As if every worker that tried had died.
    execute(
        """
        update job set state = 'failed', problem = '{"type":
          "https://crosslight.example/problems/internal", "title": "Broken", "status": 500,
          "detail": "This was begun 5 times.", "hint": "x"}' where key = '%s'\
        """
            .formatted(id));
    Tampering.asOwner(
        """
        update extraction set state = 'running', finished_at = null where id = '%s'\
        """
            .formatted(id));

    JsonPath receipt = Fixture.ended(id);

    assertThat(receipt.getString("state")).isEqualTo("failed");
    assertThat(receipt.getMap("problem"))
        .containsEntry("type", "https://crosslight.example/problems/internal")
        .containsEntry("title", "Broken")
        .containsEntry("status", 500)
        .containsEntry("detail", "This was begun 5 times.")
        .containsEntry("hint", "x");
    JsonPath custody = Officers.eve().get("/exhibits/" + exhibitId + "/custody").jsonPath();
    assertThat(custody.getString("events[-1].action")).isEqualTo("extracted");
    assertThat(custody.getString("events[-1].detail.state")).isEqualTo("failed");
    assertThat(custody.getString("events[-1].detail.problem")).isEqualTo("internal");
    List<Map<String, Object>> data =
        Officers.linkage().get("/feed?limit=1000").jsonPath().getList("data");
    assertThat(data)
        .anySatisfy(
            fact ->
                assertThat(fact)
                    .containsEntry("extractionId", id)
                    .containsEntry("state", "failed"));
  }

  @Test
  void noReaderIsSaidToHaveACopyOfAnOriginalThatIsGone() throws IOException {
    JsonPath first = Fixture.read(exhibitId, "chat.txt", CHAT);
    Files.delete(S3Resource.objectsOf(exhibitId).getFirst());

    String again =
        readAgain(first.getString("originalId"), Map.of()).statusCode(202).extract().path("id");

    assertThat(Fixture.ended(again).getString("problem.type")).endsWith("/original-missing");
    assertThat(
            Officers.eve()
                .get("/exhibits/" + exhibitId + "/custody")
                .jsonPath()
                .getList("events.action", String.class))
        .containsExactly("registered", "received", "stored", "read", "extracted", "extracted");
  }

  @Test
  void readingAgainIsCheckedLikeAnUpload() {
    String originalId = Fixture.read(exhibitId, "chat.txt", CHAT).getString("originalId");

    readAgain(originalId, Map.of("reader", "runes"))
        .statusCode(400)
        .body("type", containsString("unknown-reader"));
    Officers.eve()
        .contentType("application/json")
        .body("{}")
        .post("/originals/" + originalId + "/extractions")
        .then()
        .statusCode(403);
    Officers.carys()
        .contentType("application/json")
        .body("{}")
        .post("/originals/" + originalId + "/extractions")
        .then()
        .statusCode(404);
  }

  @Test
  void theSameKeyReadsAgainOnce() {
    String originalId = Fixture.read(exhibitId, "chat.txt", CHAT).getString("originalId");
    String key = UUID.randomUUID().toString();

    String first = readAgainWith(key, originalId).statusCode(202).extract().path("id");

    readAgainWith(key, originalId).statusCode(202).body("id", equalTo(first));
    Fixture.ended(first);
  }

  private static ValidatableResponse readAgain(String originalId, Map<String, String> request) {
    return Officers.ben()
        .contentType("application/json")
        .body(request)
        .post("/originals/" + originalId + "/extractions")
        .then();
  }

  private static ValidatableResponse readAgainWith(String key, String originalId) {
    return Officers.ben()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(Map.of("assumedZone", "Europe/Madrid"))
        .post("/originals/" + originalId + "/extractions")
        .then();
  }

  private static void execute(String sql) throws SQLException {
    try (Connection owner = PostgresResource.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("select set_config('crosslight.actor', 'system', false)");
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }
}
