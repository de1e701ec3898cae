package org.crosslight.linkage.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Serves the feeds and streams of the other services from memory, over real HTTP. */
final class PeerServices {
  private static final PeerServices INSTANCE = new PeerServices();
  private static final Pattern STREAM = Pattern.compile("/extractions/([0-9a-f-]{36})/(\\w+)");
  private static final int SHORT_WAIT = 50;

  private final Map<String, List<String>> feeds = new ConcurrentHashMap<>();
  private final Map<String, List<String>> streams = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> breaks = new ConcurrentHashMap<>();
  private final Map<String, Integer> lengths = new ConcurrentHashMap<>();
  private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> refusals = new ConcurrentHashMap<>();
  private final Set<String> silent = ConcurrentHashMap.newKeySet();

  private PeerServices() {
    try {
      int port = Integer.getInteger(PeersResource.PORT);
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", this::answer);
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PeerServices running() {
    return INSTANCE;
  }

  /** Publishes an event of a service; its id is its place. */
  void publish(String service, String eventWithoutId) {
    List<String> feed = feeds.computeIfAbsent(service, name -> new CopyOnWriteArrayList<>());
    synchronized (feed) {
      feed.add(eventWithoutId.replace("\"ID\"", "\"" + (feed.size() + 1) + "\""));
    }
  }

  /** Has a stream, such as {@code <extraction>/items}, give these lines. */
  void serve(String stream, List<String> lines) {
    streams.put(stream, List.copyOf(lines));
  }

  /** Has the next so many answers of a stream break off after some lines. */
  void breakOff(String stream, int times, int afterLines) {
    lengths.put(stream, afterLines);
    breaks.put(stream, new AtomicInteger(times));
  }

  /** Has the next answer of a stream end after some lines as if that were all. */
  void endEarly(String stream, int afterLines) {
    silent.add(stream);
    breakOff(stream, 1, afterLines);
  }

  /** Has the answers of a stream wait after some lines until the latch is down. */
  CountDownLatch hold(String stream, int afterLines) {
    CountDownLatch latch = new CountDownLatch(1);
    lengths.put(stream, afterLines);
    held.put(stream, latch);
    return latch;
  }

  /** Has the next so many answers of a stream be 401, as when a token is just being renewed. */
  void refuse(String stream, int times) {
    refusals.put(stream, new AtomicInteger(times));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String service = path.substring(1, path.indexOf('/', 1));
      String rest = path.substring(service.length() + 1);
      Matcher stream = STREAM.matcher(rest);
      if (rest.equals("/feed")) {
        feed(exchange, service);
      } else if (stream.matches()) {
        stream(exchange, stream.group(1) + "/" + stream.group(2));
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private void feed(HttpExchange exchange, String service) throws IOException {
    String after = parameter(exchange, "after");
    int from = after == null || after.isEmpty() ? 0 : Integer.parseInt(after);
    List<String> all = feeds.getOrDefault(service, List.of());
    List<String> events = new ArrayList<>(all.subList(from, all.size()));
    if (events.isEmpty()) {
      pause();
    }
    byte[] body = ("[" + String.join(",", events) + "]").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/cloudevents-batch+json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  private void stream(HttpExchange exchange, String name) throws IOException {
    List<String> lines = streams.get(name);
    if (lines == null) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    AtomicInteger refused = refusals.get(name);
    if (refused != null && refused.getAndDecrement() > 0) {
      exchange.sendResponseHeaders(401, -1);
      return;
    }
    String after = parameter(exchange, "after");
    int from = after == null ? 0 : firstAfter(lines, name, Long.parseLong(after));
    AtomicInteger left = breaks.get(name);
    boolean broken = left != null && left.getAndDecrement() > 0;
    int to = broken ? Math.min(lines.size(), from + lengths.getOrDefault(name, 0)) : lines.size();
    exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    CountDownLatch latch = held.get(name);
    for (int i = from; i < to; i++) {
      if (latch != null && i == lengths.getOrDefault(name, 0)) {
        body.flush();
        pauseFor(latch);
      }
      body.write((lines.get(i) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    body.flush();
    if (broken && !silent.contains(name)) {
      throw new IOException("broken off on purpose");
    }
  }

  /** Items are counted from 0; translations carry their place. */
  private static int firstAfter(List<String> lines, String name, long after) {
    if (name.endsWith("/items")) {
      return (int) after + 1;
    }
    int at = 0;
    while (at < lines.size() && seq(lines.get(at)) <= after) {
      at++;
    }
    return at;
  }

  private static long seq(String line) {
    Matcher matcher = Pattern.compile("\"seq\":(\\d+)").matcher(line);
    return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
  }

  private static @Nullable String parameter(HttpExchange exchange, String name) {
    String query = exchange.getRequestURI().getQuery();
    if (query == null) {
      return null;
    }
    for (String pair : query.split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return pair.substring(name.length() + 1);
      }
    }
    return null;
  }

  private static void pauseFor(CountDownLatch latch) {
    try {
      latch.await(5, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(SHORT_WAIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
