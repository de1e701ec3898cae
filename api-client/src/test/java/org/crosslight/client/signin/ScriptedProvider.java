package org.crosslight.client.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;

/** An identity provider that says what a test wants said, and remembers what it was asked. */
final class ScriptedProvider implements AutoCloseable {

  record Said(int status, String body) {}

  private final HttpServer server;
  private final Deque<Said> answers = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private final String path;

  ScriptedProvider() throws IOException {
    this("");
  }

  /**
   * A provider whose issuer ends with that path.
   *
   * @param path empty, or with a slash before it
   */
  ScriptedProvider(String path) throws IOException {
    this.path = path;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    String folder = path.replaceFirst("/$", "");
    server.createContext(folder + "/.well-known/openid-configuration", this::describe);
    server.createContext(folder + "/ask", this::answer);
    server.start();
  }

  URI issuer() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  OpenIdProvider provider() {
    return new OpenIdProvider(issuer());
  }

  /** The next answer; the last one is given again and again. */
  synchronized ScriptedProvider says(int status, String body) {
    answers.add(new Said(status, body));
    return this;
  }

  ScriptedProvider refuses(String error) {
    return says(400, "{\"error\": \"%s\", \"error_description\": \"words\"}".formatted(error));
  }

  ScriptedProvider gives(String access, String renewal) {
    return says(
        200,
        "{\"access_token\": \"%s\", \"refresh_token\": \"%s\", \"expires_in\": 300}"
            .formatted(access, renewal));
  }

  synchronized List<String> asked() {
    return List.copyOf(asked);
  }

  private void describe(HttpExchange exchange) throws IOException {
    send(
        exchange,
        new Said(
            200,
            """
            {"issuer": "%s", "token_endpoint": "@/ask", "device_authorization_endpoint": "@/ask",
             "revocation_endpoint": "@/ask"}"""
                .formatted(issuer())
                .replace("@", issuer().toString().replaceFirst("/$", ""))));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Said said;
    synchronized (this) {
      asked.add(form);
      said = answers.size() > 1 ? answers.remove() : answers.element();
    }
    send(exchange, said);
  }

  private static void send(HttpExchange exchange, Said said) throws IOException {
    byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(said.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
