package org.crosslight.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.crosslight.evidence.S3Resource;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.kit.testing.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EvidenceServiceTest
class UploadTest {

  private static final byte[] CHAT =
      "01/03/2026, 09:15 - Ana: Ne vedem la 5\n".getBytes(StandardCharsets.UTF_8);

  private String caseId = "";
  private String exhibitId = "";

  @BeforeEach
  void registerAnExhibit() {
    caseId = Fixture.openCase();
    exhibitId = Fixture.exhibit(caseId, "JDS/1");
  }

  @Test
  void theBytesAreHashedAndHeldExactlyAsSent() throws Exception {
    ValidatableResponse taken =
        send(Officers.ben(), "WhatsApp Chat with Ana.txt", CHAT, digest(CHAT)).statusCode(201);

    taken
        .body("original.fileName", equalTo("WhatsApp Chat with Ana.txt"))
        .body("original.size", equalTo(CHAT.length))
        .body("original.sha256", equalTo(hex("SHA-256", CHAT)))
        .body("original.sha512", equalTo(hex("SHA-512", CHAT)))
        .body("original.mediaType", equalTo("text/plain"))
        .body("original.state", equalTo("held"))
        .body("original.writeOnce", equalTo(false))
        .body("original.receivedBy", equalTo("ben.okoro"))
        .body("original.extractions", hasSize(1))
        .body("extraction.state", equalTo("queued"))
        .body("extraction.jobId", notNullValue())
        .body("extraction.assumedZone", equalTo("Europe/London"));
    assertThat(S3Resource.objectsOf(exhibitId))
        .singleElement()
        .satisfies(object -> assertThat(Files.readAllBytes(object)).isEqualTo(CHAT));
    assertThat(actions()).startsWith("registered", "received", "stored");
    Response download =
        Officers.eve().get("/originals/" + taken.extract().path("original.id") + "/content");
    assertThat(download.statusCode()).isEqualTo(200);
    assertThat(download.asByteArray()).isEqualTo(CHAT);
    assertThat(download.header("Repr-Digest")).isEqualTo(digest(CHAT));
    assertThat(download.header("Content-Disposition"))
        .isEqualTo("attachment; filename*=UTF-8''WhatsApp%20Chat%20with%20Ana.txt");
    assertThat(actions()).contains("downloaded");
  }

  @Test
  void aFileOfSeveralPartsArrivesWhole() throws Exception {
    byte[] large = new byte[12 << 20];
    new Random(7).nextBytes(large);

    send(Officers.ivy(), "image.bin", large, digest(large))
        .statusCode(201)
        .body("original.size", equalTo(large.length))
        .body("original.sha256", equalTo(hex("SHA-256", large)));

    assertThat(S3Resource.objectsOf(exhibitId))
        .singleElement()
        .satisfies(
            object ->
                assertThat(hex("SHA-256", Files.readAllBytes(object)))
                    .isEqualTo(hex("SHA-256", large)));
  }

  @Test
  void bytesThatAreNotThoseAnnouncedAreKeptApartAndNotRead() throws Exception {
    String originalId =
        send(Officers.ben(), "chat.txt", CHAT, digest("other".getBytes(StandardCharsets.UTF_8)))
            .statusCode(422)
            .contentType("application/problem+json")
            .body("type", equalTo("https://crosslight.example/problems/digest-mismatch"))
            .body("sha256", equalTo(hex("SHA-256", CHAT)))
            .body("originalId", notNullValue())
            .extract()
            .path("originalId");

    assertThat(S3Resource.objectsOf(exhibitId)).hasSize(1);
    Officers.ben()
        .get("/exhibits/" + exhibitId)
        .then()
        .body("originals[0].id", equalTo(originalId))
        .body("originals[0].state", equalTo("quarantined"))
        .body("originals[0].extractions", hasSize(0));
    assertThat(actions()).containsExactly("registered", "received", "stored", "digest-mismatch");
    Officers.ben()
        .contentType("application/json")
        .body("{}")
        .post("/originals/" + originalId + "/extractions")
        .then()
        .statusCode(409)
        .body("type", containsString("original-quarantined"));
    send(Officers.ben(), "chat.txt", CHAT, digest(CHAT)).statusCode(201);
  }

  @Test
  void theSameBytesAreHeldOncePerExhibit() throws Exception {
    String held =
        send(Officers.ben(), "chat.txt", CHAT, null).statusCode(201).extract().path("original.id");

    send(Officers.amira(), "copy of chat.txt", CHAT, null)
        .statusCode(409)
        .body("type", containsString("original-already-held"))
        .body("originalId", equalTo(held));

    assertThat(S3Resource.objectsOf(exhibitId)).hasSize(1);
    assertThat(actions()).contains("duplicate-refused");
    String another = Fixture.exhibit(caseId, "JDS/2");
    Fixture.upload(Officers.ben(), another, "chat.txt", CHAT).then().statusCode(201);
  }

  @Test
  void aFileWithoutBytesIsRefused() throws Exception {
    send(Officers.ben(), "empty.txt", new byte[0], null)
        .statusCode(422)
        .body("type", containsString("empty-file"));

    assertThat(S3Resource.objectsOf(exhibitId)).isEmpty();
    assertThat(actions()).containsExactly("registered", "empty-refused");
  }

  @Test
  void anUploadThatBreaksOffLeavesNothingButACustodyEvent() throws Exception {
    String token = TestTokens.officer("ben.okoro", "NRF", "investigator");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      OutputStream out = socket.getOutputStream();
      out.write(
          """
          POST /exhibits/%s/originals?fileName=big.bin HTTP/1.1\r
          Host: localhost\r
          Authorization: Bearer %s\r
          Content-Type: application/octet-stream\r
          Idempotency-Key: %s\r
          Content-Length: 20000000\r
          \r
          """
              .formatted(exhibitId, token, UUID.randomUUID())
              .getBytes(StandardCharsets.US_ASCII));
      out.write(new byte[7_000_000]);
      out.flush();
      await().atMost(Duration.ofSeconds(60)).until(() -> isUnderWay(exhibitId));
      // Time to store the first part of it.
      Thread.sleep(300);
    }

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> assertThat(actions()).containsExactly("registered", "upload-interrupted"));
    assertThat(S3Resource.objectsOf(exhibitId)).isEmpty();
    Officers.ben().get("/exhibits/" + exhibitId).then().body("originals", hasSize(0));
  }

  @Test
  void aFileBeyondTheLimitIsRefusedAndLeavesNothing() throws Exception {
    send(Officers.ben(), "huge.bin", new byte[(16 << 20) + 1], null)
        .statusCode(413)
        .body("type", containsString("file-too-large"))
        .body("limit", equalTo(16 << 20));

    assertThat(S3Resource.objectsOf(exhibitId)).isEmpty();
    assertThat(actions()).containsExactly("registered", "oversize-refused");
  }

  @Test
  void theSameKeyGivesTheSameAnswerWithoutASecondOriginal() throws Exception {
    String key = UUID.randomUUID().toString();
    String first = sendWith(key, "chat.txt", CHAT).statusCode(201).extract().path("original.id");

    sendWith(key, "chat.txt", CHAT).statusCode(201).body("original.id", equalTo(first));
    sendWith(key, "other.txt", CHAT)
        .statusCode(422)
        .body("type", containsString("idempotency-key-reused"));
    assertThat(S3Resource.objectsOf(exhibitId)).hasSize(1);
    assertThat(actions().stream().filter("received"::equals)).hasSize(1);
  }

  @Test
  void theSameKeyGivesTheSameProblemToo() throws Exception {
    String key = UUID.randomUUID().toString();
    send(Officers.ben(), "chat.txt", CHAT, null).statusCode(201);
    sendWith(key, "again.txt", CHAT).statusCode(409);

    sendWith(key, "again.txt", CHAT)
        .statusCode(409)
        .body("type", containsString("original-already-held"))
        .body("sha256", equalTo(hex("SHA-256", CHAT)));
    assertThat(actions().stream().filter("duplicate-refused"::equals)).hasSize(1);
  }

  @Test
  void whatCannotBeUnderstoodIsRefusedBeforeAnythingIsKept() throws Exception {
    post("fileName=chat.txt&reader=runes")
        .statusCode(400)
        .body("type", containsString("unknown-reader"));
    post("fileName=chat.txt&assumedZone=Mars/Base")
        .statusCode(400)
        .body("type", containsString("unknown-zone"));
    post("fileName=chat.txt&mapping=%5B%5D")
        .statusCode(400)
        .body("type", containsString("mapping-invalid"));
    for (String mapping :
        List.of("{\"body\":\"a\\u0000\"}", "{\"body\\u0000\":\"a\"}", "{\"body\":\"\\ud83d\"}")) {
      post("fileName=chat.csv&mapping=" + URLEncoder.encode(mapping, StandardCharsets.UTF_8))
          .statusCode(400)
          .body("type", containsString("mapping-invalid"));
    }
    post("fileName=chat.txt&dateOrder=sideways")
        .statusCode(400)
        .body("field", equalTo("dateOrder"));
    post("reader=whatsapp-text").statusCode(400).body("type", containsString("file-name-invalid"));
    post("fileName=a%00b")
        .statusCode(400)
        .body("type", containsString("invalid-request"))
        .body("field", equalTo("fileName"));
    send(Officers.ben(), "chat.txt", CHAT, "sha-256=nonsense")
        .statusCode(400)
        .body("type", containsString("digest-unreadable"));
    Officers.ben()
        .contentType("application/octet-stream")
        .body(CHAT)
        .post("/exhibits/" + exhibitId + "/originals?fileName=chat.txt")
        .then()
        .statusCode(400)
        .body("type", containsString("idempotency-key-missing"));
    Officers.ben()
        .contentType("application/json")
        .body("{}")
        .post("/exhibits/" + exhibitId + "/originals?fileName=chat.txt")
        .then()
        .statusCode(415);

    assertThat(S3Resource.objectsOf(exhibitId)).isEmpty();
    assertThat(actions()).containsExactly("registered");
  }

  @Test
  void aPathBeforeTheNameIsCutOff() {
    post("fileName=C%3A%5Cexports%5Cchat.txt")
        .statusCode(201)
        .body("original.fileName", equalTo("chat.txt"));
  }

  @Test
  void onlyMembersWhoContributeMaySend() {
    send(Officers.eve(), "chat.txt", CHAT, null).statusCode(403);
    send(Officers.carys(), "chat.txt", CHAT, null).statusCode(404);
    send(Officers.olu(), "chat.txt", CHAT, null).statusCode(403);
    send(Officers.linkage(), "chat.txt", CHAT, null).statusCode(403);
    send(Officers.as(TestTokens.expired("ben.okoro", "NRF", "investigator")), "c.txt", CHAT, null)
        .statusCode(401);
    String originalId =
        send(Officers.ivy(), "chat.txt", CHAT, null).statusCode(201).extract().path("original.id");
    Officers.carys().get("/originals/" + originalId + "/content").then().statusCode(404);
    Officers.olu().get("/originals/" + originalId + "/content").then().statusCode(403);
    Officers.linkage().get("/originals/" + originalId + "/content").then().statusCode(403);
    Fixture.upload(Officers.ben(), UUID.randomUUID().toString(), "chat.txt", CHAT)
        .then()
        .statusCode(404);
  }

  @Test
  void problemsCarryAReference() {
    send(Officers.ben(), "empty.txt", new byte[0], null)
        .body("reference", matchesPattern("[A-Za-z0-9-]{8,64}"))
        .body("instance", containsString("/exhibits/" + exhibitId));
  }

  private List<String> actions() {
    return Officers.amira()
        .get("/exhibits/" + exhibitId + "/custody")
        .then()
        .statusCode(200)
        .body("verification.intact", equalTo(true))
        .extract()
        .jsonPath()
        .getList("events.action", String.class);
  }

  private ValidatableResponse send(
      RequestSpecification officer, String fileName, byte[] bytes, @Nullable String reprDigest) {
    if (reprDigest != null) {
      officer.header("Repr-Digest", reprDigest);
    }
    return Fixture.upload(officer, exhibitId, fileName, bytes).then();
  }

  private ValidatableResponse sendWith(String key, String fileName, byte[] bytes) {
    return Officers.ben()
        .contentType("application/octet-stream")
        .header("Idempotency-Key", key)
        .queryParam("fileName", fileName)
        .body(bytes)
        .post("/exhibits/" + exhibitId + "/originals")
        .then();
  }

  private ValidatableResponse post(String query) {
    return Officers.ben()
        .urlEncodingEnabled(false)
        .contentType("application/octet-stream")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(CHAT)
        .post("/exhibits/" + exhibitId + "/originals?" + query)
        .then();
  }

  private static boolean isUnderWay(String exhibitId) throws SQLException {
    try (Connection owner = PostgresResource.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("select set_config('crosslight.actor', 'system', false)");
      try (ResultSet rows =
          statement.executeQuery(
              "select 1 from upload_in_progress where exhibit_id = '" + exhibitId + "'")) {
        return rows.next();
      }
    }
  }

  private static String digest(byte[] bytes) {
    return "sha-256=:"
        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex("SHA-256", bytes)))
        + ":";
  }

  private static String hex(String algorithm, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
