package org.crosslight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.crosslight.portal.RecordingService.Received;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs that bring a token of their own, as the command line does. */
@QuarkusTest
@QuarkusTestResource(IdentityProvider.class)
@QuarkusTestResource(RecordingService.class)
class ProgramsOutsideTest {

  private static final int SENT = 3_000_000;

  @TestHTTPResource("/")
  URI portal = URI.create("http://unset");

  @BeforeEach
  void nothingReceivedYet() {
    RecordingService.RECEIVED.clear();
  }

  @Test
  void tellsEverybodyWhoSignsInAndWhereTheServicesAre() {
    HttpResponse<String> told = new Browser(portal).get("/.well-known/crosslight");

    assertThat(told.statusCode()).isEqualTo(200);
    assertThat(told.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(new JsonObject(told.body()))
        .isEqualTo(
            new JsonObject()
                .put("issuer", issuer())
                .put("clientId", "crosslight-cli")
                .put(
                    "apis",
                    new JsonObject()
                        .put("evidence", "/api/evidence")
                        .put("translation", "/api/translation")
                        .put("linkage", "/api/linkage")
                        .put("case", "/api/case")));
  }

  @Test
  void passesTheTokenOnThatAProgramBrings() throws InterruptedException {
    Browser program = new Browser(portal);

    HttpResponse<String> answer =
        program.send(
            program
                .to("/api/case/made")
                .header("Authorization", "Bearer of-a-program")
                .POST(BodyPublishers.ofByteArray(new byte[SENT])));

    assertThat(answer.statusCode()).isEqualTo(201);
    Received received = received();
    assertThat(received.bodyLength()).isEqualTo(SENT);
    assertThat(received.whole()).isTrue();
    assertThat(received.headers().getFirst("Authorization")).isEqualTo("Bearer of-a-program");
  }

  @Test
  void asksNobodyElseForAnAccountAndPasswordInAHeader() {
    Browser program = new Browser(portal);

    HttpResponse<String> answer =
        program.send(program.to("/api/case/cases").header("Authorization", "Basic YTpi"));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(RecordingService.RECEIVED).isEmpty();
  }

  @Test
  void keepsTheFeedsOfServicesToThemselves() {
    Browser program = new Browser(portal);
    HttpRequest.Builder feed =
        program.to("/api/case/feed?limit=1").header("Authorization", "Bearer of-a-service");

    assertThat(program.send(feed).statusCode()).isEqualTo(404);
    assertThat(RecordingService.RECEIVED).isEmpty();
  }

  private static Received received() throws InterruptedException {
    Received received = RecordingService.RECEIVED.poll(60, TimeUnit.SECONDS);
    assertThat(received).isNotNull();
    return Objects.requireNonNull(received);
  }

  private static String issuer() {
    return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
  }
}
