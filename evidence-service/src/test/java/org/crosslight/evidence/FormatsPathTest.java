package org.crosslight.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosslight.evidence.reader.Collected;
import org.junit.jupiter.api.Test;

/** The way of a file from its upload to what is read of it, for formats with more than messages. */
@QuarkusTest
@EvidenceServiceTest
class FormatsPathTest {

  private static JsonPath read(String exhibitId, String fileName, byte[] bytes) {
    String id =
        Fixture.upload(Officers.amira(), exhibitId, fileName, bytes)
            .then()
            .statusCode(201)
            .extract()
            .path("extraction.id");
    return Fixture.ended(id);
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(Collected.sample(name));
  }

  private static JsonPath itemsOf(String exhibitId, String title) {
    JsonPath conversations =
        Officers.ben().get("/exhibits/" + exhibitId + "/conversations").jsonPath();
    String id = conversations.getString("items.find { it.title == '%s' }.id".formatted(title));
    return Officers.ben().get("/conversations/" + id + "/items").jsonPath();
  }

  @Test
  void aTelegramExportComesWithItsPlacesCallsAndMedia() throws IOException {
    ByteArrayOutputStream export = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(export)) {
      zip.putNextEntry(new ZipEntry("result.json"));
      zip.write(sample("telegram/account.json"));
      zip.putNextEntry(new ZipEntry("photos/p1.jpg"));
      zip.write("hello".getBytes(StandardCharsets.UTF_8));
    }
    String exhibitId = Fixture.exhibit(Fixture.openCase(), "JDS/2");

    JsonPath extraction = read(exhibitId, "DataExport.zip", export.toByteArray());

    assertThat(extraction.getString("state")).isEqualTo("complete");
    assertThat(extraction.getString("reader")).isEqualTo("telegram-json");
    assertThat(extraction.getLong("rowsInSource")).isEqualTo(16);
    assertThat(extraction.getMap("itemsByKind", String.class, Integer.class))
        .containsAllEntriesOf(
            Map.of("message", 9, "call", 1, "contact", 3, "location", 1, "account", 1));
    JsonPath items = itemsOf(exhibitId, "Ann");
    assertThat(items.getList("items.body.kind", String.class))
        .containsExactly(
            "message", "message", "call", "message", "message", "location", "contact", "message");
    assertThat(items.getString("items[3].attachments[0].sha256"))
        .isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    assertThat(items.getString("items[3].attachments[0].path")).isEqualTo("photos/p1.jpg");
    assertThat(items.getString("items[0].sender.identifier")).isEqualTo("user77");
    assertThat(items.getString("items[0].sender.app")).isEqualTo("telegram");
    assertThat(items.getString("items[0].provenance.path")).isEqualTo("DataExport.zip/result.json");
    assertThat(items.getDouble("items[5].body.latitude")).isEqualTo(53.8);
  }

  @Test
  void aPhonesDatabaseIsReadByTheRowsOfItsTables() throws IOException {
    String exhibitId = Fixture.exhibit(Fixture.openCase(), "JDS/3");

    JsonPath extraction = read(exhibitId, "mmssms.db", sample("android/plaso__mmssms.db"));

    assertThat(extraction.getString("state")).isEqualTo("complete");
    assertThat(extraction.getString("reader")).isEqualTo("android-messages");
    assertThat(extraction.getLong("itemsByKind.message")).isEqualTo(9);
    JsonPath items = itemsOf(exhibitId, "1 555-521-5554");
    assertThat(items.getString("items[2].text")).isEqualTo("What message?");
    assertThat(items.getString("items[2].direction")).isEqualTo("incoming");
    assertThat(items.getString("items[2].provenance.path")).isEqualTo("mmssms.db/sms");
    assertThat(items.getInt("items[2].provenance.row")).isEqualTo(3);
  }

  @Test
  void aMailboxBecomesThreadsOfMails() throws IOException {
    String exhibitId = Fixture.exhibit(Fixture.openCase(), "JDS/4");

    JsonPath extraction = read(exhibitId, "Inbox", sample("mail/box.mbox"));

    assertThat(extraction.getString("state")).isEqualTo("complete");
    assertThat(extraction.getString("reader")).isEqualTo("mail");
    assertThat(extraction.getLong("itemsByKind.email")).isEqualTo(2);
    JsonPath items = itemsOf(exhibitId, "Grüße");
    assertThat(items.getList("items.body.subject", String.class))
        .containsExactly("Grüße", "Re: Grüße");
    assertThat(items.getString("items[0].text")).isEqualTo("Grüße\n\nHello Bob\nsee\nyou");
    assertThat(items.getString("items[1].at")).isEqualTo("2024-01-06T11:00:00Z");
    assertThat(items.getInt("items[1].replyTo.row")).isEqualTo(1);
  }
}
