package org.crosslight.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.crosslight.client.ExhibitHandle;
import org.crosslight.client.Reading;
import org.crosslight.client.Service;
import org.crosslight.client.SuiteClient;
import org.crosslight.client.Upload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What people send by mistake or on purpose: a clear problem, nothing lost, nothing half-written.
 */
class BadInputIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CHAT =
      "12/03/2026, 21:14 - Ana: Be there at nine\n12/03/2026, 21:15 - Ben: Ok\n";

  private final RunningSuite suite = RunningSuite.get();
  private final SuiteClient amira = suite.as("amira.hale");
  private final HttpClient http = HttpClient.newHttpClient();
  private Scratch scratch = Scratch.caseOf(amira);
  private ExhibitHandle exhibit = scratch.exhibit("BAD/1");

  @BeforeEach
  void anExhibitOfItsOwn() {
    scratch = Scratch.caseOf(amira);
    exhibit = scratch.exhibit("BAD/1");
  }

  @Test
  void aFileForAnotherReaderIsKeptAndSaysSo() {
    Upload upload =
        scratch.upload(exhibit, "chat.txt", bytes(CHAT), Reading.with("sms-backup-restore"));
    JsonNode extraction = amira.awaitRead(upload, Scratch.PATIENCE).extraction();
    assertThat(extraction.get("state").asText()).isEqualTo("failed");
    assertThat(extraction.get("problem").get("type").asText()).endsWith("/wrong-file-for-reader");
    assertThat(extraction.get("problem").get("detail").asText()).isNotBlank();
    assertKept(upload);
  }

  @Test
  void aTruncatedFileIsReadUpToTheCut() {
    String xml =
        """
        <?xml version='1.0' encoding='UTF-8'?><smses count="3">
        <sms address="+447700900111" date="1767600000000" type="1" body="one" />
        <sms address="+447700900111" date="1767600060000" type="2" body="two" />
        <sms address="+447700900111" date="17676""";
    JsonNode extraction = scratch.read(exhibit, "sms-20260105.xml", bytes(xml)).extraction();
    assertThat(extraction.get("state").asText()).isEqualTo("partial");
    assertThat(extraction.get("rowsRead").asLong()).isEqualTo(2);
    assertThat(extraction.get("rowsInSource").asLong())
        .isEqualTo(extraction.get("rowsRead").asLong() + extraction.get("rowsRejected").asLong());
    assertThat(extraction.get("rowsRejected").asLong()).isGreaterThanOrEqualTo(1);
  }

  @Test
  void nothingAtAllIsRefused() throws Exception {
    HttpResponse<String> answer = upload("empty.txt", new byte[0], null, amiraToken());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(problem(answer)).endsWith("/empty-file");
    assertThat(originals()).isZero();
  }

  @Test
  void anotherEncodingIsReadOrRejectedRowByRow() {
    byte[] latin1 =
        "12/03/2026, 21:14 - Zoë: déjà vu\n12/03/2026, 21:15 - Ben: Ok\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    JsonNode extraction = scratch.read(exhibit, "WhatsApp Chat with Zoë.txt", latin1).extraction();
    assertThat(extraction.get("rowsInSource").asLong())
        .isEqualTo(extraction.get("rowsRead").asLong() + extraction.get("rowsRejected").asLong());
    assertThat(extraction.get("state").asText()).isIn("complete", "partial", "failed");
    if (extraction.get("state").asText().equals("failed")) {
      assertThat(extraction.get("problem").get("detail").asText()).isNotBlank();
    }
  }

  @Test
  void twoHundredMegabytesOfGarbageAreKeptHashedAndNotUnderstood() throws Exception {
    HttpRequest request =
        request("garbage.bin", null, amiraToken())
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Garbage(200L << 20)))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(201);
    JsonNode made = JSON.readTree(answer.body());
    assertThat(made.get("original").get("size").asLong()).isEqualTo(200L << 20);
    Upload upload =
        new Upload(
            made.get("original").get("id").asText(),
            made.get("extraction").get("id").asText(),
            made.get("original").get("sha256").asText());
    JsonNode extraction = amira.awaitRead(upload, Scratch.PATIENCE).extraction();
    assertThat(extraction.get("state").asText()).isEqualTo("failed");
    assertThat(extraction.get("problem").get("type").asText()).endsWith("/no-reader-for-file");
    JsonNode verdict = verified();
    assertThat(verdict.get("intact").asBoolean()).isTrue();
  }

  @Test
  void theSameBytesTwiceAreRefusedTheSecondTimeAndTheCustodySaysSo() throws Exception {
    assertThat(upload("chat.txt", bytes(CHAT), null, amiraToken()).statusCode()).isEqualTo(201);
    HttpResponse<String> again = upload("again.txt", bytes(CHAT), null, amiraToken());
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(problem(again)).endsWith("/original-already-held");
    assertThat(originals()).isEqualTo(1);
    assertThat(custodyActions()).contains("duplicate-refused");
  }

  @Test
  void aWrongDigestKeepsTheBytesApartUnread() throws Exception {
    HttpResponse<String> answer =
        upload(
            "chat.txt",
            bytes(CHAT),
            "sha-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:",
            amiraToken());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(problem(answer)).endsWith("/digest-mismatch");
    assertThat(custodyActions()).contains("digest-mismatch");
    assertThat(verified().get("intact").asBoolean()).isTrue();
    assertThat(
            amira.exhibits(scratch.file()).getFirst().get("originals").get(0).get("state").asText())
        .isEqualTo("quarantined");
  }

  @Test
  void withoutATokenOrWithOneThatIsNoneNothingHappens() throws Exception {
    HttpResponse<String> answer = upload("chat.txt", bytes(CHAT), null, "not.a.token");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(originals()).isZero();
  }

  @Test
  void anotherForcesCaseAndAnUnknownOneAreTheSame() throws Exception {
    HttpResponse<String> foreign =
        upload("chat.txt", bytes(CHAT), null, suite.token("carys.lloyd"));
    assertThat(foreign.statusCode()).isEqualTo(404);
    HttpRequest unknown =
        HttpRequest.newBuilder(
                URI.create(
                    suite.addresses().evidence() + "/cases/" + UUID.randomUUID() + "/exhibits"))
            .header("Authorization", "Bearer " + amiraToken())
            .GET()
            .build();
    HttpResponse<String> answer = http.send(unknown, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(originals()).isZero();
  }

  private void assertKept(Upload upload) {
    JsonNode original = amira.exhibits(scratch.file()).getFirst().get("originals").get(0);
    assertThat(original.get("id").asText()).isEqualTo(upload.originalId());
    assertThat(original.get("sha256").asText()).isEqualTo(upload.sha256());
    assertThat(verified().get("intact").asBoolean()).isTrue();
  }

  private JsonNode verified() {
    return amira
        .api()
        .post(
            Service.EVIDENCE,
            "/exhibits/" + exhibit.id() + "/custody/verification",
            JSON.createObjectNode());
  }

  private int originals() {
    return amira.exhibits(scratch.file()).getFirst().get("originals").size();
  }

  private List<String> custodyActions() {
    return amira
        .api()
        .get(Service.EVIDENCE, "/exhibits/" + exhibit.id() + "/custody")
        .get("events")
        .valueStream()
        .map(event -> event.get("action").asText())
        .toList();
  }

  private HttpResponse<String> upload(
      String name, byte[] content, @Nullable String digest, String token)
      throws IOException, InterruptedException {
    return http.send(
        request(name, digest, token).POST(HttpRequest.BodyPublishers.ofByteArray(content)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String name, @Nullable String digest, String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(
                    suite.addresses().evidence()
                        + "/exhibits/"
                        + exhibit.id()
                        + "/originals?fileName="
                        + name))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/octet-stream")
            .header("Idempotency-Key", UUID.randomUUID().toString());
    if (digest != null) {
      request.header("Repr-Digest", digest);
    }
    return request;
  }

  private String amiraToken() {
    return suite.token("amira.hale");
  }

  private static String problem(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body()).path("type").asText();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** So many bytes that mean nothing, the same every time. */
  private static final class Garbage extends InputStream {
    private final Random random = new Random(5);
    private long left;

    Garbage(long size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? random.nextInt(256) : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, length);
      byte[] some = new byte[count];
      random.nextBytes(some);
      System.arraycopy(some, 0, into, offset, count);
      left -= count;
      return count;
    }
  }
}
