package org.crosslight.evidence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.crosslight.kit.testing.Contract;
import org.jspecify.annotations.Nullable;

/**
 * Stands where translation-service stands: serves over HTTP the feed and the lines that tests put
 * there, by its OpenAPI document.
 */
public class TranslationPeerResource implements QuarkusTestResourceLifecycleManager {

  private static final Contract TRANSLATION = Contract.of("translation");
  private static final String ADDRESS = "crosslight.test.translation-peer";
  private final List<String> events = new CopyOnWriteArrayList<>();
  private final Map<String, String> lines = new ConcurrentHashMap<>();
  private @Nullable HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      HttpServer started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      started.createContext("/feed", this::feed);
      started.createContext("/extractions/", this::translations);
      started.start();
      server = started;
      String address = "http://127.0.0.1:" + started.getAddress().getPort();
      System.setProperty(ADDRESS, address);
      return Map.of(
          "crosslight.peers.translation", address, "crosslight.service-token.fixed", "a-token");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Publishes what translation-service has to say about an extraction, if it could say that. */
  public static void publish(String extractionId, String caseId, String ndjson) {
    serve(extractionId, ndjson);
    tell(extractionId, caseId, 1);
  }

  /** Has the lines ready for who asks. */
  public static void serve(String extractionId, String ndjson) {
    ndjson.lines().forEach(line -> TRANSLATION.checkValue("ItemTranslation", line));
    put("/extractions/" + extractionId + "/translations", ndjson);
  }

  /** Publishes that there are translations up to that number. */
  public static void tell(String extractionId, String caseId, long lastSeq) {
    String fact =
        """
        {"specversion":"1.0","id":"%%d","source":"/crosslight-translation",
         "type":"org.crosslight.translation.batch-translated","subject":"%s",
         "time":"2026-03-01T12:00:00Z","datacontenttype":"application/json",
         "data":{"extractionId":"%s","caseId":"%s","exhibitId":"%s","firstSeq":1,"lastSeq":%d}}\
        """
            .formatted(extractionId, extractionId, caseId, UUID.randomUUID(), lastSeq);
    TRANSLATION.checkFact(fact);
    put("/feed", fact);
  }

  private static void put(String path, String body) {
    try {
      HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(System.getProperty(ADDRESS) + path))
                  .PUT(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.discarding());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void feed(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("PUT")) {
      int number = events.size() + 1;
      events.add(body(exchange).formatted(number));
      answer(exchange, 204, "");
      return;
    }
    int after = number(exchange, "after");
    if (after >= events.size()) {
      pause();
    }
    answer(exchange, 200, "[" + String.join(",", events.subList(after, events.size())) + "]");
  }

  private void translations(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (exchange.getRequestMethod().equals("PUT")) {
      lines.put(path, body(exchange));
      answer(exchange, 204, "");
      return;
    }
    int after = number(exchange, "after");
    StringBuilder later = new StringBuilder();
    lines
        .getOrDefault(path, "")
        .lines()
        .filter(line -> Integer.parseInt(line.replaceAll(".*\"seq\":(\\d+).*", "$1")) > after)
        .forEach(line -> later.append(line).append('\n'));
    answer(exchange, 200, later.toString());
  }

  private static int number(HttpExchange exchange, String parameter) {
    String query = exchange.getRequestURI().getQuery();
    for (String pair : query.split("&", -1)) {
      if (pair.startsWith(parameter + "=") && pair.length() > parameter.length() + 1) {
        return Integer.parseInt(pair.substring(parameter.length() + 1));
      }
    }
    return 0;
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }
}
