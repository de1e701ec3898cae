package org.crosslight.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Stores that keep their word, and stores that only pretend. */
class WriteOnceProbeTest {

  /** How a store answers: the few requests of S3 that the probe needs. */
  private enum Store {
    HONEST,
    ACCEPTS_LOCKS_AND_DELETES_ALL_THE_SAME,
    REFUSES_EVERY_DELETION,
    KNOWS_NO_LOCKS,
    KEEPS_NO_VERSIONS
  }

  @Test
  void aStoreThatRefusesOnlyTheLockedObjectIsWriteOnce() throws IOException {
    assertThat(verdict(Store.HONEST))
        .isEqualTo("Write-once: a locked object could not be deleted, an unlocked one could.");
  }

  @Test
  void aStoreThatOnlyPretendsIsFoundOut() throws IOException {
    assertThat(verdict(Store.ACCEPTS_LOCKS_AND_DELETES_ALL_THE_SAME))
        .isEqualTo(
            "Not write-once: the store accepted a lock and then deleted the locked object all the"
                + " same.");
  }

  @Test
  void aStoreThatRefusesEveryDeletionProvesNothing() throws IOException {
    assertThat(verdict(Store.REFUSES_EVERY_DELETION)).startsWith("Not proven write-once");
  }

  @Test
  void aStoreWithoutLocksOrVersionsIsNotWriteOnce() throws IOException {
    assertThat(verdict(Store.KNOWS_NO_LOCKS))
        .startsWith("Not write-once: the store does not take objects with a lock.");
    assertThat(verdict(Store.KEEPS_NO_VERSIONS))
        .startsWith("Not write-once: the bucket keeps no versions");
  }

  @Test
  void aStoreThatIsNotThereIsNotKnownToBeSafe() {
    WriteOnceProbe probe = probe(URI.create("http://127.0.0.1:1"));

    probe.tryNow();

    assertThat(probe.verdict().writeOnce()).isFalse();
    assertThat(probe.verdict().explanation()).contains("cannot be reached");
  }

  private static String verdict(Store kind) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Map<String, Boolean> lockedByKey = new ConcurrentHashMap<>();
    server.createContext("/", exchange -> answer(kind, lockedByKey, exchange));
    server.start();
    try {
      WriteOnceProbe probe = probe(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
      probe.tryNow();
      assertThat(probe.verdict().writeOnce()).isEqualTo(kind == Store.HONEST);
      return probe.verdict().explanation();
    } finally {
      server.stop(0);
    }
  }

  private static void answer(Store kind, Map<String, Boolean> locked, HttpExchange exchange)
      throws IOException {
    exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
    String path = exchange.getRequestURI().getPath();
    switch (exchange.getRequestMethod()) {
      case "HEAD" -> respond(exchange, 200, "");
      case "PUT" -> {
        boolean lock = exchange.getRequestHeaders().containsKey("x-amz-object-lock-mode");
        if (lock && kind == Store.KNOWS_NO_LOCKS) {
          respond(exchange, 501, error("NotImplemented"));
          return;
        }
        locked.put(path, lock);
        exchange.getResponseHeaders().add("ETag", "\"d41d8cd98f00b204e9800998ecf8427e\"");
        if (kind != Store.KEEPS_NO_VERSIONS) {
          exchange.getResponseHeaders().add("x-amz-version-id", "v1");
        }
        respond(exchange, 200, "");
      }
      case "DELETE" -> {
        boolean refuse =
            switch (kind) {
              case HONEST -> locked.getOrDefault(path, false);
              case REFUSES_EVERY_DELETION -> true;
              default -> false;
            };
        respond(exchange, refuse ? 403 : 204, refuse ? error("AccessDenied") : "");
      }
      default -> respond(exchange, 405, error("MethodNotAllowed"));
    }
  }

  private static String error(String code) {
    return "<?xml version=\"1.0\"?><Error><Code>%s</Code><Message>no</Message></Error>"
        .formatted(code);
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0) {
      exchange.getResponseHeaders().add("Content-Type", "application/xml");
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private static WriteOnceProbe probe(URI endpoint) {
    return new WriteOnceProbe(new OriginalStore(config(endpoint)), Clock.systemUTC());
  }

  private static StoreConfig config(URI endpoint) {
    return new StoreConfig() {
      @Override
      public URI endpoint() {
        return endpoint;
      }

      @Override
      public String accessKey() {
        return "key";
      }

      @Override
      public String secretKey() {
        return "secret";
      }

      @Override
      public String bucket() {
        return "probed";
      }

      @Override
      public String region() {
        return "us-east-1";
      }

      @Override
      public boolean createBucket() {
        return false;
      }

      @Override
      public long partSize() {
        return 5L << 20;
      }

      @Override
      public Period retention() {
        return Period.ofDays(1);
      }

      @Override
      public Duration patience() {
        return Duration.ofSeconds(5);
      }

      @Override
      public Duration probeEvery() {
        return Duration.ofHours(1);
      }

      @Override
      public Duration abandonedAfter() {
        return Duration.ofHours(1);
      }
    };
  }
}
