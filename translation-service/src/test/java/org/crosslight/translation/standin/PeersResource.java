package org.crosslight.translation.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A server that speaks evidence-service's and case-service's part of the contract: their feeds and
 * the items of extractions. Tests fill it over HTTP ({@link Peers}) and can have it cut a
 * connection in the middle.
 */
public class PeersResource implements QuarkusTestResourceLifecycleManager {

  static final String ADDRESS = "crosslight.test.peers";

  private final Map<String, List<String>> feeds = new ConcurrentHashMap<>();
  private final Map<String, String> items = new ConcurrentHashMap<>();
  private final Map<String, List<Integer>> cuts = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
  private @Nullable HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      HttpServer started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      started.createContext("/", this::answer);
      started.start();
      server = started;
      String base = "http://127.0.0.1:" + started.getAddress().getPort();
      System.setProperty(ADDRESS, base);
      return Map.of(
          "crosslight.peers.evidence", base + "/evidence",
          "crosslight.peers.case", base + "/case",
          "crosslight.service-token.fixed", "of-the-service-under-test",
          "crosslight.jobs.poll-every", "PT0.05S",
          "crosslight.jobs.lease", "PT30S",
          "crosslight.jobs.retry-after", "PT0.1S",
          "crosslight.translation.peer-pause", "PT0.05S",
          "crosslight.translation.batch-items", "50",
          "crosslight.translation.batch-rows", "40");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String[] steps = path.split("/", -1);
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      switch (exchange.getRequestMethod() + " " + steps[steps.length - 1]) {
        case "POST feed" -> {
          feeds.computeIfAbsent(path, p -> new CopyOnWriteArrayList<>()).add(body);
          send(exchange, 204, "");
        }
        case "PUT items" -> {
          items.put(path, body);
          send(exchange, 204, "");
        }
        case "PUT cuts" -> {
          List<Integer> after =
              List.of(body.split(",", -1)).stream().map(Integer::parseInt).toList();
          cuts.put(path.replace("/cuts", "/items"), after);
          send(exchange, 204, "");
        }
        case "GET feed" -> feed(exchange, path);
        case "GET items" -> items(exchange, path);
        default -> send(exchange, 404, "");
      }
    }
  }

  private void feed(HttpExchange exchange, String path) throws IOException {
    String after = "";
    for (String part : exchange.getRequestURI().getRawQuery().split("&", -1)) {
      if (part.startsWith("after=")) {
        after = part.substring("after=".length());
      }
    }
    int from = after.isEmpty() ? 0 : Integer.parseInt(after);
    List<String> events = feeds.computeIfAbsent(path, p -> new CopyOnWriteArrayList<>());
    for (int i = 0; i < 20 && events.size() <= from; i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    StringBuilder json = new StringBuilder("[");
    for (int i = from; i < events.size(); i++) {
      json.append(i == from ? "" : ",").append(events.get(i).replace("$ID", "" + (i + 1)));
    }
    send(exchange, 200, json.append("]").toString());
  }

  /**
   * Serves items; the n-th request is cut off behind as many lines as its cut says, goes on with
   * what is no item when the cut is negative and odd, and ends there when it is negative and even.
   */
  private void items(HttpExchange exchange, String path) throws IOException {
    String all = items.get(path);
    if (all == null) {
      send(exchange, 404, "");
      return;
    }
    int request = requests.computeIfAbsent(path, p -> new AtomicInteger()).getAndIncrement();
    List<Integer> cut = cuts.getOrDefault(path, List.of());
    if (request >= cut.size()) {
      send(exchange, 200, all);
      return;
    }
    int end = 0;
    for (int line = 0; line < Math.abs(cut.get(request)); line++) {
      end = Math.max(end, all.indexOf('\n', end) + 1);
    }
    if (cut.get(request) < 0) {
      boolean cleanly = cut.get(request) % 2 == 0;
      send(exchange, 200, all.substring(0, end) + (cleanly ? "" : "not an item\n"));
      return;
    }
    byte[] part =
        all.substring(0, Math.min(all.length(), end + 10)).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, part.length + 1000L);
    exchange.getResponseBody().write(part);
    exchange.getResponseBody().flush();
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void stop() {
    Objects.requireNonNull(server).stop(0);
  }
}
