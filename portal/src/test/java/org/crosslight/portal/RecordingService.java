package org.crosslight.portal;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** A service as the portal sees one: it records what it is sent and answers as its path says. */
public class RecordingService implements QuarkusTestResourceLifecycleManager {

  /** One request as it arrived. */
  record Received(String method, String uri, Headers headers, long bodyLength, boolean whole) {}

  static final BlockingQueue<Received> RECEIVED = new LinkedBlockingQueue<>();

  /** Bytes of the body now arriving at {@code /slow-sink}. */
  static final AtomicLong ARRIVED = new AtomicLong();

  /** Lets {@code /events} send its next event, or {@code /slow-sink} go on reading. */
  static final Semaphore GO_ON = new Semaphore(0);

  private final HttpServer server;

  /** Has a port at which it does not listen, so that nobody else can. */
  private final Socket nobody = new Socket();

  public RecordingService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      nobody.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, String> start() {
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::echo);
    server.createContext("/events", this::events);
    server.createContext("/slow-sink", this::slowSink);
    server.createContext("/page", this::webPage);
    server.createContext("/broken", this::breaksOff);
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort();
    return Map.of(
        "crosslight.peers.evidence", address,
        "crosslight.peers.translation", address,
        "crosslight.peers.case", address,
        "crosslight.peers.linkage", "http://127.0.0.1:" + nobody.getLocalPort());
  }

  @Override
  public void stop() {
    server.stop(0);
    try {
      nobody.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void echo(HttpExchange exchange) throws IOException {
    record(exchange, exchange.getRequestBody());
    byte[] body = "{\"ok\":true}".getBytes(StandardCharsets.UTF_8);
    Headers headers = exchange.getResponseHeaders();
    headers.add("Content-Type", "application/json");
    headers.add("Set-Cookie", "from=service");
    headers.add("Cache-Control", "public, max-age=60");
    headers.add("Server", "secret-version");
    headers.add("ETag", "\"7\"");
    exchange.sendResponseHeaders(
        exchange.getRequestURI().getPath().equals("/made") ? 201 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void record(HttpExchange exchange, InputStream body) {
    long length = 0;
    boolean whole = true;
    byte[] buffer = new byte[64 * 1024];
    try {
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        length += read;
        ARRIVED.set(length);
      }
    } catch (IOException e) {
      whole = false;
    }
    RECEIVED.add(
        new Received(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders(),
            length,
            whole));
  }

  private void events(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      for (int event = 1; event <= 2; event++) {
        GO_ON.acquireUninterruptibly();
        out.write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    }
  }

  private void slowSink(HttpExchange exchange) throws IOException {
    ARRIVED.set(0);
    GO_ON.acquireUninterruptibly();
    record(exchange, exchange.getRequestBody());
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  private void webPage(HttpExchange exchange) throws IOException {
    byte[] body = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void breaksOff(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, 1000);
    exchange.getResponseBody().write("{".getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
    // Closing with 999 bytes missing ends the connection.
    exchange.getHttpContext().getServer();
    throw new IOException("the service dies in the middle of its answer");
  }
}
