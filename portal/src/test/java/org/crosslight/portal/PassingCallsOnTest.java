package org.crosslight.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.crosslight.portal.RecordingService.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IdentityProvider.class)
@QuarkusTestResource(RecordingService.class)
class PassingCallsOnTest {

  private static final long LARGE = 96L * 1024 * 1024;

  @TestHTTPResource("/")
  URI portal = URI.create("http://unset");

  @BeforeEach
  void nothingReceivedYet() {
    RecordingService.RECEIVED.clear();
    RecordingService.GO_ON.drainPermits();
  }

  private Browser signedIn() {
    return new Browser(portal).signIn();
  }

  private static Received received() throws InterruptedException {
    Received received = RecordingService.RECEIVED.poll(60, TimeUnit.SECONDS);
    assertThat(received).isNotNull();
    return java.util.Objects.requireNonNull(received);
  }

  private static String slug(HttpResponse<String> response) {
    String type = new JsonObject(response.body()).getString("type");
    return type.substring(type.lastIndexOf('/') + 1);
  }

  @Test
  void passesTheOfficersTokenAndNoCookies() throws InterruptedException {
    Browser browser = signedIn();

    HttpResponse<String> answer =
        browser.send(
            browser
                .to("/api/case/cases/a%2Fb?q=%22two%20words%22&limit=5")
                .header("Accept", "application/json")
                .header("X-Request-Id", "made-by-the-browser")
                .header("X-Forwarded-For", "203.0.113.9"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"ok\":true}");
    Received received = received();
    assertThat(received.uri()).isEqualTo("/cases/a%2Fb?q=%22two%20words%22&limit=5");
    assertThat(received.headers().getFirst("Accept")).isEqualTo("application/json");
    assertThat(received.headers()).doesNotContainKeys("Cookie", "X-crosslight", "X-forwarded-for");
    assertThat(received.headers().getFirst("X-Request-Id")).isNotEqualTo("made-by-the-browser");
    String[] bearer = received.headers().getFirst("Authorization").split(" ", 2);
    assertThat(bearer[0]).isEqualTo("Bearer");
    String payload =
        new String(
            Base64.getUrlDecoder().decode(bearer[1].split("\\.", -1)[1]), StandardCharsets.UTF_8);
    assertThat(new JsonObject(payload).getString("preferred_username")).isEqualTo("amira.hale");
  }

  @Test
  void keepsServicesCookiesAndCachingFromTheBrowser() {
    HttpResponse<String> answer = signedIn().get("/api/case/cases");

    assertThat(answer.headers().map()).doesNotContainKeys("Set-Cookie", "Server");
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
    assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
  }

  @Test
  void givesBackTheServicesOwnStatus() {
    Browser browser = signedIn();

    HttpResponse<String> answer =
        browser.send(
            browser
                .to("/api/case/made")
                .header("X-Crosslight", "1")
                .POST(BodyPublishers.ofString("{}")));

    assertThat(answer.statusCode()).isEqualTo(201);
  }

  @Test
  void refusesChangesWithoutThePortalsHeader() {
    Browser browser = signedIn();

    for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
      HttpResponse<String> answer =
          browser.send(browser.to("/api/case/cases").method(method, BodyPublishers.ofString("{}")));
      assertThat(answer.statusCode()).as(method).isEqualTo(403);
      assertThat(slug(answer)).isEqualTo("cross-site-request");
    }
    assertThat(RecordingService.RECEIVED).isEmpty();
  }

  @Test
  void refusesChangesThatAnotherSiteBegan() {
    Browser browser = signedIn();

    HttpResponse<String> answer =
        browser.send(
            browser
                .to("/api/case/cases")
                .header("X-Crosslight", "1")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("{}")));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void asksForSigningInBeforeAnythingReachesAService() {
    Browser nobody = new Browser(portal);

    HttpResponse<String> answer =
        nobody.send(
            nobody
                .to("/api/evidence/exhibits")
                .header("X-Crosslight", "1")
                .POST(BodyPublishers.ofByteArray(new byte[300_000])));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(slug(answer)).isEqualTo("not-signed-in");
    assertThat(RecordingService.RECEIVED).isEmpty();
  }

  @Test
  void knowsOnlyTheFourServices() {
    Browser browser = signedIn();

    for (String path :
        new String[] {
          "/api/keycloak/admin", "/api/evidence/q/metrics", "/api/evidence/x/../q/health", "/api/x"
        }) {
      HttpResponse<String> answer = browser.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(slug(answer)).isEqualTo("unknown-service");
    }
    assertThat(RecordingService.RECEIVED).isEmpty();
  }

  @Test
  void saysWhenAServiceIsDown() {
    HttpResponse<String> answer = signedIn().get("/api/linkage/cases/1/connections");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(slug(answer)).isEqualTo("service-unavailable");
  }

  @Test
  void makesADownloadOfWhatABrowserMightRun() {
    HttpResponse<String> answer = signedIn().get("/api/evidence/page");

    assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .containsExactly("sandbox; default-src 'none'; frame-ancestors 'none'");
  }

  @Test
  void streamsEventsAsTheyHappen() throws IOException {
    Browser browser = signedIn();
    RecordingService.GO_ON.release();

    HttpResponse<InputStream> answer =
        browser.send(
            browser.to("/api/evidence/events").header("Accept-Encoding", "gzip"),
            BodyHandlers.ofInputStream());
    assertThat(answer.headers().allValues("Content-Encoding")).doesNotContain("gzip");

    try (BufferedReader events =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      // The second event is sent only after the first was read here: nothing waits for the end.
      assertThat(events.readLine()).isEqualTo("data: 1");
      RecordingService.GO_ON.release();
      assertThat(events.readLine()).isEmpty();
      assertThat(events.readLine()).isEqualTo("data: 2");
    }
  }

  @Test
  void takesNoMoreOfAnUploadThanTheServiceReads() throws Exception {
    Browser browser = signedIn();
    AtomicLong sent = new AtomicLong();
    CompletableFuture<HttpResponse<String>> answer =
        browser
            .client()
            .sendAsync(
                browser.withCookies(
                    browser
                        .to("/api/evidence/slow-sink")
                        .header("X-Crosslight", "1")
                        .POST(
                            BodyPublishers.fromPublisher(
                                BodyPublishers.ofInputStream(() -> new Zeros(LARGE, sent)),
                                LARGE))),
                BodyHandlers.ofString());
    long held = settled(sent);

    assertThat(held).isGreaterThan(0).isLessThan(LARGE / 2);
    RecordingService.GO_ON.release();
    assertThat(answer.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(204);
    Received received = received();
    assertThat(received.bodyLength()).isEqualTo(LARGE);
    assertThat(received.whole()).isTrue();
  }

  @Test
  void breaksTheUploadOffWhenTheBrowserDoes() throws Exception {
    Browser browser = signedIn();
    RecordingService.GO_ON.release();
    AtomicLong sent = new AtomicLong();
    CompletableFuture<HttpResponse<String>> answer =
        browser
            .client()
            .sendAsync(
                browser.withCookies(
                    browser
                        .to("/api/evidence/slow-sink")
                        .header("X-Crosslight", "1")
                        .POST(BodyPublishers.ofInputStream(() -> new Dying(2_000_000, sent)))),
                BodyHandlers.ofString());

    assertThatThrownBy(() -> answer.get(60, TimeUnit.SECONDS)).isNotNull();
    assertThat(received().whole()).isFalse();
  }

  @Test
  void breaksTheAnswerOffWhenTheServiceDoes() {
    Browser browser = signedIn();

    assertThatThrownBy(() -> browser.get("/api/evidence/broken"))
        .isInstanceOf(Browser.BrokenOff.class);
  }

  private static long settled(AtomicLong counter) throws InterruptedException {
    long before = -1;
    while (counter.get() != before || before == 0) {
      before = counter.get();
      Thread.sleep(700);
    }
    return before;
  }

  /** As many zero bytes as said, counted as they are taken. */
  private static class Zeros extends InputStream {
    private final long length;
    private final AtomicLong taken;

    Zeros(long length, AtomicLong taken) {
      this.length = length;
      this.taken = taken;
    }

    @Override
    public int read() {
      return taken.get() < length ? (int) (taken.incrementAndGet() * 0) : -1;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
      int some = (int) Math.min(wanted, length - taken.get());
      if (some <= 0) {
        return -1;
      }
      taken.addAndGet(some);
      return some;
    }
  }

  /** A disk that fails in the middle of the file. */
  private static final class Dying extends Zeros {
    private final long last;
    private final AtomicLong taken;

    Dying(long last, AtomicLong taken) {
      super(Long.MAX_VALUE, taken);
      this.last = last;
      this.taken = taken;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
      if (taken.get() >= last) {
        throw new IOException("the disk was pulled out");
      }
      return super.read(into, offset, wanted);
    }
  }
}
