package org.crosslight.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.crosslight.kit.identity.Id;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.kit.testing.TokensResource;
import org.crosslight.linkage.standin.LinkagePeers;
import org.crosslight.linkage.standin.LinkingResult;
import org.crosslight.linkage.standin.PeersResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged service starts, and a worker that is killed outright leaves nothing half done. */
class KilledWorkerIT {
  private static final int ITEMS = 6_000;
  private static final PostgresResource POSTGRES = new PostgresResource();
  private static final TokensResource TOKENS = new TokensResource();
  private static final PeersResource PEERS = new PeersResource();
  private static final Map<String, String> CONFIG = new HashMap<>();

  @BeforeAll
  static void startWhatTheServiceNeeds() {
    CONFIG.putAll(POSTGRES.start());
    CONFIG.putAll(TOKENS.start());
    CONFIG.putAll(PEERS.start());
    CONFIG.put("crosslight.service-token.fixed", "of-the-service-under-test");
    CONFIG.put("crosslight.jobs.lease", "PT2S");
    CONFIG.put("crosslight.jobs.attempts", "20");
    CONFIG.put("crosslight.linkage.batch-items", "50");
  }

  @AfterAll
  static void stopIt() {
    PEERS.stop();
    TOKENS.stop();
    POSTGRES.stop();
  }

  @Test
  void killedThreeTimesItEndsAsIfItNeverHadBeen() throws Exception {
    int port = PeersResource.freePort();
    Process service = start(port);
    try {
      awaitReady(port);
      LinkagePeers.Case one = LinkagePeers.open("KILLED-1", "NRF", "amira.hale");
      LinkagePeers.Case two = LinkagePeers.open("KILLED-2", "NRF", "amira.hale");
      LinkagePeers.Exhibit first = LinkagePeers.exhibit(one, "KIL/1");
      UUID undisturbed = LinkagePeers.announce(first, null, LinkingResult.items(ITEMS));
      LinkagePeers.awaitLinked(undisturbed, Duration.ofMinutes(2));

      UUID disturbed = Id.nextValue();
      LinkagePeers.Exhibit second = LinkagePeers.exhibit(two, "KIL/2");
      LinkagePeers.serve(second, disturbed, LinkingResult.items(ITEMS));
      LinkagePeers.announce(second, disturbed, null, ITEMS);
      for (int kill = 0; kill < 3; kill++) {
        awaitItems(disturbed, 1 + kill * 500L);
        service.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(
                LinkagePeers.count(
                    "select items from source_extraction where extraction_id = ?", disturbed))
            .as("killed before the end")
            .isLessThan(ITEMS);
        service = start(port);
        awaitReady(port);
      }
      LinkagePeers.awaitLinked(disturbed, Duration.ofMinutes(2));

      assertThat(LinkingResult.result(disturbed)).isEqualTo(LinkingResult.result(undisturbed));
      assertThat(
              LinkagePeers.count(
                  "select count(*) from outbox where type like '%extraction-linked'"
                      + " and data->>'extractionId' = ?::text",
                  disturbed))
          .isEqualTo(1);
      assertThat(LinkagePeers.count("select count(*) from connection where case_id = ?", two.id()))
          .isEqualTo(
              LinkagePeers.count("select count(*) from connection where case_id = ?", one.id()))
          .isPositive();
    } finally {
      service.destroyForcibly();
    }
  }

  private static Process start(int port) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("-Xmx256m");
    command.add("-Dquarkus.http.port=" + port);
    command.add("-Dquarkus.management.port=" + managementOf(port));
    CONFIG.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.add("-jar");
    command.add("target/quarkus-app/quarkus-run.jar");
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/killed-worker.log")))
        .start();
  }

  /** Beside the port, where nobody else listens. */
  private static int managementOf(int port) {
    return port == 65_535 ? port - 1 : port + 1;
  }

  private static void awaitReady(int port) {
    HttpClient http = HttpClient.newHttpClient();
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> answers(http, "http://127.0.0.1:" + managementOf(port) + "/q/health/ready"));
  }

  private static boolean answers(HttpClient http, String url) throws InterruptedException {
    try {
      return http.send(
                  HttpRequest.newBuilder(URI.create(url)).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void awaitItems(UUID extraction, long atLeast) {
    await()
        .pollInterval(Duration.ofMillis(5))
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                LinkagePeers.count(
                        "select coalesce(max(items), 0) from source_extraction"
                            + " where extraction_id = ?",
                        extraction)
                    >= atLeast);
  }
}
