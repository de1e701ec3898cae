package org.crosslight.evidence.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EvidenceServiceTest
class ExtractionsTest {

  private static final String CHAT =
      """
      01/03/2026, 09:15 - Ana: Ne vedem la gară la 5?
      01/03/2026, 09:16 - Mihai: Da
      """;

  private static final String CHAT_SHA_256 =
      "e85283380f7c96eddadd6ac874bc2b729feb08a68eede9e642a161885ac2ff7f";

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
  void theReceiptAccountsForEveryRow() {
    JsonPath receipt = Fixture.read(exhibitId, "sms.xml", SMS);

    assertThat(receipt.getString("reader")).isEqualTo("sms-backup-restore");
    assertThat(receipt.getString("state")).isEqualTo("complete");
    assertThat(receipt.getLong("rowsInSource")).isEqualTo(2);
    assertThat(receipt.getLong("rowsRead")).isEqualTo(2);
    assertThat(receipt.getLong("rowsRejected")).isZero();
    assertThat(receipt.getString("itemsDigest")).matches("[0-9a-f]{64}");
    assertThat(receipt.getString("supersededBy")).isNull();
    Officers.eve()
        .get("/exhibits/" + exhibitId + "/extractions")
        .then()
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(receipt.getString("id")));
    Officers.eve()
        .get("/jobs/" + receipt.getString("jobId"))
        .then()
        .body("state", equalTo("complete"))
        .body("done", equalTo(2))
        .body("total", equalTo(2));
  }

  @Test
  void aFileNoReaderRecognisesIsKeptAndSaysSo() {
    JsonPath receipt = Fixture.read(exhibitId, "notes.txt", "Just some words\nand more\n");

    assertThat(receipt.getString("state")).isEqualTo("failed");
    assertThat(receipt.getString("problem.type"))
        .isEqualTo("https://crosslight.example/problems/no-reader-for-file");
    assertThat(receipt.getString("problem.detail")).contains("whatsapp-text");
    Officers.eve()
        .get("/exhibits/" + exhibitId)
        .then()
        .body("originals[0].state", equalTo("held"))
        .body("itemCount", equalTo(0));
  }

  @Test
  void aWrongFileForTheReaderAskedForIsKeptAndSaysSo() {
    JsonPath receipt = read("notes.txt", CHAT, "sms-backup-restore");

    assertThat(receipt.getString("state")).isEqualTo("failed");
    assertThat(receipt.getString("problem.type")).endsWith("/wrong-file-for-reader");
    assertThat(receipt.getString("reader")).isEqualTo("sms-backup-restore");
  }

  @Test
  void aTruncatedFileGivesWhatIsThereAndSaysSo() {
    JsonPath receipt = Fixture.read(exhibitId, "sms.xml", SMS.substring(0, SMS.length() - 90));

    assertThat(receipt.getString("state")).isEqualTo("partial");
    assertThat(receipt.getLong("rowsRead")).isEqualTo(1);
    assertThat(receipt.getString("problem.title")).isNotBlank();
    assertThat(receipt.getLong("rowsInSource"))
        .isEqualTo(receipt.getLong("rowsRead") + receipt.getLong("rowsRejected"));
  }

  @Test
  void garbageDoesNotGetFar() {
    byte[] garbage = new byte[3 << 20];
    new Random(5).nextBytes(garbage);
    String id =
        Fixture.upload(Officers.ben(), exhibitId, "garbage.xml", garbage)
            .then()
            .statusCode(201)
            .extract()
            .path("extraction.id");

    JsonPath receipt = Fixture.ended(id);

    assertThat(receipt.getString("state")).isEqualTo("failed");
    assertThat(receipt.getMap("problem")).containsKeys("type", "title", "detail");
  }

  @Test
  void hostileCharactersAreStoredHarmlessly() {
    String nasty =
        "01/03/2026, 09:15 - A\u0000na\\N: tab\there \\. \u0000 '); drop table item; --\n";

    JsonPath receipt = read("chat.txt", nasty + CHAT, "whatsapp-text");

    assertThat(receipt.getString("state")).isEqualTo("complete");
    List<String> texts =
        Officers.ben()
            .get("/extractions/" + receipt.getString("id") + "/items")
            .jsonPath()
            .getList("items.text", String.class);
    assertThat(texts).hasSize(3);
    assertThat(texts.getFirst()).contains("tab\there \\. ").contains("drop table item; --");
    assertThat(texts.getFirst()).doesNotContain("\u0000");
  }

  @Test
  void rejectedRowsAreListedWithPlaceAndReason() {
    String withBroken =
        """
        Timestamp,Sender,Body
        2026-03-01 09:15:00,Ana,La 5
        2026-03-01 09:16:00,Ana,"never closed
        """;

    JsonPath receipt = Fixture.read(exhibitId, "messages.csv", withBroken);

    long rejected = receipt.getLong("rowsRejected");
    ValidatableResponse rejections =
        Officers.eve()
            .get("/extractions/" + receipt.getString("id") + "/rejections")
            .then()
            .statusCode(200);
    rejections.body("items", hasSize((int) rejected)).body("next", nullValue());
    if (rejected > 0) {
      rejections
          .body("items[0].place.row", notNullValue())
          .body("items[0].reason", notNullValue())
          .body("items[0].detail", notNullValue());
    }
  }

  @Test
  void itemsComeInTheOrderOfTheSourceAsPagesOrAsLines() {
    String id = Fixture.read(exhibitId, "chat.txt", CHAT).getString("id");

    ValidatableResponse first =
        Officers.ben().get("/extractions/" + id + "/items?limit=1").then().statusCode(200);
    first.body("items", hasSize(1)).body("items[0].text", equalTo("Ne vedem la gară la 5?"));
    String next = first.extract().path("next");
    Officers.ben()
        .get("/extractions/" + id + "/items?limit=1&after=" + next)
        .then()
        .body("items[0].text", equalTo("Da"))
        .body("next", nullValue());
    String lines =
        Officers.linkage()
            .accept("application/x-ndjson")
            .get("/extractions/" + id + "/items")
            .then()
            .statusCode(200)
            .contentType("application/x-ndjson")
            .extract()
            .asString();
    assertThat(lines.lines()).hasSize(2);
    JsonPath item = new JsonPath(lines.lines().findFirst().orElseThrow());
    assertThat(item.getMap("")).doesNotContainKeys("translation", "read", "item");
    assertThat(item.getString("exhibitReference")).isEqualTo("JDS/1");
    assertThat(item.getString("extractionId")).isEqualTo(id);
    String rest =
        Officers.linkage()
            .accept("application/x-ndjson")
            .get("/extractions/" + id + "/items?after=0")
            .asString();
    assertThat(rest.lines()).containsExactly(lines.lines().toList().get(1));
    Officers.ben().get("/extractions/" + id + "/items?after=nonsense!").then().statusCode(400);
  }

  @Test
  void aCaseGivesItsItemsAsPagesAndAsLines() {
    Fixture.read(exhibitId, "chat.txt", CHAT);
    String other = Fixture.exhibit(caseId, "JDS/2");
    Fixture.read(other, "sms.xml", SMS);
    String path = "/cases/" + caseId + "/items";

    Officers.eve().get(path).then().body("items", hasSize(4));
    Officers.eve().get(path + "?exhibit=JDS/2").then().body("items", hasSize(2));
    Officers.eve().get(path + "?exhibit=JDS/9").then().body("items", hasSize(0));
    Officers.eve().get(path + "?kind=call").then().body("items", hasSize(0));
    Officers.eve().get(path + "?kind=gossip").then().statusCode(400);
    assertThat(
            Officers.eve().accept("application/x-ndjson").get(path + "?exhibit=JDS/1").asString())
        .contains("Ne vedem la gar");
    Officers.carys().accept("application/x-ndjson").get(path).then().statusCode(404);
  }

  @Test
  void factsAreToldToOtherServices() {
    JsonPath receipt = Fixture.read(exhibitId, "chat.txt", CHAT);

    List<Map<String, Object>> data =
        Officers.linkage().get("/feed?limit=1000").jsonPath().getList("data");
    assertThat(data)
        .anySatisfy(
            fact ->
                assertThat(fact)
                    .containsEntry("exhibitId", exhibitId)
                    .containsEntry("reference", "JDS/1")
                    .containsEntry("deviceKind", "phone"))
        .anySatisfy(
            fact ->
                assertThat(fact)
                    .containsEntry("extractionId", receipt.getString("id"))
                    .containsEntry("sha256", CHAT_SHA_256)
                    .containsEntry("state", "complete")
                    .containsEntry("reader", "whatsapp-text")
                    .containsEntry("rowsRead", 2)
                    .containsEntry("itemsByKind", Map.of("message", 2))
                    .containsEntry("supersedes", null));
    Officers.ben().get("/feed").then().statusCode(403);
  }

  @Test
  void outsidersLearnNothing() {
    String id = Fixture.read(exhibitId, "chat.txt", CHAT).getString("id");

    for (String path : List.of("", "/items", "/rejections")) {
      Officers.carys().get("/extractions/" + id + path).then().statusCode(404);
      Officers.olu().get("/extractions/" + id + path).then().statusCode(403);
    }
    Officers.ben().get("/extractions/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void theReadersAreListed() {
    Officers.olu()
        .get("/readers")
        .then()
        .statusCode(200)
        .body("name", hasItem("whatsapp-text"))
        .body("find { it.name == 'whatsapp-text' }.title", notNullValue())
        .body("find { it.name == 'whatsapp-text' }.extensions", hasItem("txt"));
  }

  private JsonPath read(String fileName, String text, String reader) {
    String id =
        Officers.ben()
            .contentType("application/octet-stream")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .queryParam("fileName", fileName)
            .queryParam("reader", reader)
            .body(text.getBytes(StandardCharsets.UTF_8))
            .post("/exhibits/" + exhibitId + "/originals")
            .then()
            .statusCode(201)
            .extract()
            .path("extraction.id");
    return Fixture.ended(id);
  }
}
