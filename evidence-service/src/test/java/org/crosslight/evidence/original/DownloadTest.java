package org.crosslight.evidence.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.crosslight.evidence.S3Resource;
import org.crosslight.kit.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nobody is handed a whole copy of anything but what arrived, and the chain never says so. */
@QuarkusTest
@EvidenceServiceTest
class DownloadTest {

  private static final int LARGE = 1_000_000;

  private final byte[] large = new byte[LARGE];
  private String exhibitId = "";

  @BeforeEach
  void fill() {
    new Random(7).nextBytes(large);
    exhibitId = Fixture.exhibit(Fixture.openCase(), "JDS/1");
  }

  @Test
  void aWholeDownloadIsAnEvent() throws Exception {
    String original = upload(large);

    HttpResponse<byte[]> answer = get(original, HttpResponse.BodyHandlers.ofByteArray());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(large);
    assertThat(last().get("action")).isEqualTo("downloaded");
    assertThat(last().get("detail"))
        .isEqualTo(Map.of("originalId", original, "sha256", sha256(large, LARGE)));
  }

  @Test
  void aFileOfWholeBlocksIsHandedOutWhole() throws Exception {
    byte[] blocks = Arrays.copyOf(large, 2 << 16);
    String original = upload(blocks);

    assertThat(get(original, HttpResponse.BodyHandlers.ofByteArray()).body()).isEqualTo(blocks);
    assertThat(last().get("action")).isEqualTo("downloaded");
  }

  @Test
  void alteredBytesOfASmallFileAreAProblem() throws Exception {
    byte[] small = "Ne vedem".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    String original = upload(small);
    byte[] altered = small.clone();
    altered[3] ^= 1;
    Files.write(object(), altered);

    Officers.eve()
        .get("/originals/" + original + "/content")
        .then()
        .statusCode(500)
        .contentType("application/problem+json")
        .body("type", equalTo("https://crosslight.example/problems/original-altered"));

    failed(original, "altered", 0, sha256(small, 0), sha256(altered, altered.length));
  }

  @Test
  @Timeout(30)
  void alteredBytesOfALargeFileEndInABrokenTransfer() throws Exception {
    String original = upload(large);
    byte[] altered = large.clone();
    altered[LARGE / 2] ^= 1;
    Files.write(object(), altered);

    byte[] arrived = arrivedUntilBroken(original);

    assertThat(arrived.length).isLessThan(LARGE);
    int left = LARGE - LARGE % (1 << 16);
    failed(original, "altered", left, sha256(altered, left), sha256(altered, LARGE));
  }

  @Test
  @Timeout(30)
  void aFileCutInTheStoreEndsInABrokenTransferWithinSeconds() throws Exception {
    String original = upload(large);
    Files.write(object(), Arrays.copyOf(large, 300_000));

    long begun = System.nanoTime();
    byte[] arrived = arrivedUntilBroken(original);

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    assertThat(arrived.length).isLessThan(300_000);
    int left = 300_000 - 300_000 % (1 << 16);
    failed(original, "truncated", left, sha256(large, left), sha256(large, 300_000));
  }

  @Test
  void bytesAddedInTheStoreNeverLeave() throws Exception {
    String original = upload(large);
    Files.write(object(), Arrays.copyOf(large, LARGE + 200_000));

    assertThat(arrivedUntilBroken(original).length).isLessThan(LARGE);

    assertThat(last().get("action")).isEqualTo("download-failed");
    assertThat(detail()).containsEntry("reason", "altered");
  }

  @Test
  void aFileGoneFromTheStoreIsAProblem() throws Exception {
    String original = upload(large);
    Files.delete(object());

    Officers.eve()
        .get("/originals/" + original + "/content")
        .then()
        .statusCode(500)
        .body("type", equalTo("https://crosslight.example/problems/original-missing"));
    assertThat(actions()).doesNotContain("downloaded");
  }

  private void failed(
      String original, String reason, int left, String leftSha256, String storedSha256) {
    assertThat(actions()).doesNotContain("downloaded");
    assertThat(last().get("action")).isEqualTo("download-failed");
    assertThat(detail())
        .isEqualTo(
            Map.of(
                "originalId", original,
                "reason", reason,
                "handedOutBytes", left,
                "handedOutSha256", leftSha256,
                "storedSha256", storedSha256));
  }

  /** What arrives before the connection ends, which it does before the answer has. */
  private byte[] arrivedUntilBroken(String original) throws Exception {
    ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    HttpResponse<InputStream> answer = get(original, HttpResponse.BodyHandlers.ofInputStream());
    assertThatThrownBy(
            () -> {
              try (InputStream body = answer.body()) {
                body.transferTo(arrived);
              }
            })
        .isInstanceOf(IOException.class);
    TimeUnit.MILLISECONDS.sleep(200);
    return arrived.toByteArray();
  }

  private static <T> HttpResponse<T> get(String original, HttpResponse.BodyHandler<T> handler)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(
                  URI.create(
                      "http://localhost:%d/originals/%s/content"
                          .formatted(RestAssured.port, original)))
              .header(
                  "Authorization",
                  "Bearer "
                      + TestTokens.officer("eve.marsh", "NRF", "reviewer", "disclosure-officer"))
              .build(),
          handler);
    }
  }

  private String upload(byte[] bytes) {
    return Fixture.upload(Officers.amira(), exhibitId, "noise.bin", bytes)
        .then()
        .statusCode(201)
        .extract()
        .path("original.id");
  }

  private Path object() throws IOException {
    return S3Resource.objectsOf(exhibitId).getFirst();
  }

  private List<String> actions() {
    return chain().stream().map(event -> String.valueOf(event.get("action"))).toList();
  }

  /** The last event that is about handing out. */
  private Map<String, Object> last() {
    return chain().stream()
        .filter(event -> String.valueOf(event.get("action")).startsWith("download"))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private Map<String, Object> detail() {
    return Officers.eve()
        .get("/exhibits/" + exhibitId + "/custody")
        .jsonPath()
        .getMap("events.findAll { it.action == 'download-failed' }[-1].detail");
  }

  private List<Map<String, Object>> chain() {
    return Officers.eve().get("/exhibits/" + exhibitId + "/custody").jsonPath().getList("events");
  }

  private static String sha256(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
