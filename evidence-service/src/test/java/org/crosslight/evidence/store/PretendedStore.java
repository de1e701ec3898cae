package org.crosslight.evidence.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A store with locks, or one that pretends: the few requests of S3 that the probe needs. */
public final class PretendedStore implements AutoCloseable {

  private final Kind kind;
  private final HttpServer server;
  private final Map<String, Boolean> locked = new ConcurrentHashMap<>();
  private final List<String> lockedLater = new CopyOnWriteArrayList<>();

  /** How it keeps its word. */
  public enum Kind {
    HONEST,
    ACCEPTS_LOCKS_AND_DELETES_ALL_THE_SAME,
    REFUSES_EVERY_DELETION,
    KNOWS_NO_LOCKS,
    KEEPS_NO_VERSIONS,
    BREAKS_OFF_AT_DELETIONS,
    FAILS_AT_DELETING_WHAT_IS_LOCKED,
    REFUSES_AND_LOSES_IT,
    REFUSES_AND_CANNOT_SHOW_IT
  }

  /** Starts one at that port, or at a free one for 0. */
  public PretendedStore(Kind kind, int port) throws IOException {
    this.kind = kind;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Paths of objects that were locked after they had been put. */
  public List<String> lockedLater() {
    return lockedLater;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
    String path = exchange.getRequestURI().getPath();
    switch (exchange.getRequestMethod()) {
      case "HEAD" -> respond(exchange, 200, "");
      case "PUT" -> {
        if (String.valueOf(exchange.getRequestURI().getQuery()).contains("retention")) {
          lockedLater.add(path);
          respond(exchange, 200, "");
          return;
        }
        boolean lock = exchange.getRequestHeaders().containsKey("x-amz-object-lock-mode");
        if (lock && kind == Kind.KNOWS_NO_LOCKS) {
          respond(exchange, 501, error("NotImplemented"));
          return;
        }
        locked.put(path, lock);
        exchange.getResponseHeaders().add("ETag", "\"d41d8cd98f00b204e9800998ecf8427e\"");
        if (kind != Kind.KEEPS_NO_VERSIONS) {
          exchange.getResponseHeaders().add("x-amz-version-id", "v1");
        }
        respond(exchange, 200, "");
      }
      case "GET" -> {
        switch (kind) {
          case REFUSES_AND_LOSES_IT -> respond(exchange, 404, error("NoSuchVersion"));
          case REFUSES_AND_CANNOT_SHOW_IT -> exchange.close();
          default -> respond(exchange, 200, "write-once probe");
        }
      }
      case "DELETE" -> {
        if (kind == Kind.BREAKS_OFF_AT_DELETIONS) {
          exchange.close();
          return;
        }
        if (kind == Kind.FAILS_AT_DELETING_WHAT_IS_LOCKED && locked.getOrDefault(path, false)) {
          respond(exchange, 503, error("SlowDown"));
          return;
        }
        boolean refuse =
            switch (kind) {
              case HONEST, REFUSES_AND_LOSES_IT, REFUSES_AND_CANNOT_SHOW_IT ->
                  locked.getOrDefault(path, false);
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
}
