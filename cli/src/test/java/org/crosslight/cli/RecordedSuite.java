package org.crosslight.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.crosslight.stack.home.FreePorts;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.process.ProcessRecord;
import org.crosslight.stack.process.ProcessRecords;
import org.crosslight.stack.process.StopSignal;
import org.crosslight.stack.suite.SuiteDescription;

/** A suite on free ports that gives recorded answers and remembers what it was asked. */
final class RecordedSuite implements AutoCloseable {

  /** What a request was. */
  record Asked(String method, String target, Map<String, String> headers, String body) {}

  /** What is answered. */
  record Answer(int status, String contentType, String body) {
    static Answer json(String body) {
      return new Answer(200, "application/json", body);
    }
  }

  private final Ports ports = FreePorts.block();
  private final List<HttpServer> servers = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final Map<String, Function<Asked, Answer>> answers = new LinkedHashMap<>();

  RecordedSuite(Path folder) throws IOException {
    StackHome home = new StackHome(folder);
    home.create();
    new SuiteDescription(ports).write(home);
    ProcessHandle self = ProcessHandle.current();
    new ProcessRecords(home)
        .write(
            new ProcessRecord(
                "portal",
                "Portal",
                "",
                self.pid(),
                self.info().startInstant().orElse(Instant.EPOCH),
                StopSignal.TERMINATE));
    for (int port :
        List.of(ports.evidence(), ports.translation(), ports.casework(), ports.keycloak())) {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      server.createContext("/", this::handle);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      servers.add(server);
    }
    String issuer = "http://127.0.0.1:" + ports.keycloak() + "/realms/crosslight";
    on(
        "GET /realms/crosslight/.well-known/openid-configuration",
        """
        {"issuer": "@", "token_endpoint": "@/protocol/openid-connect/token"}"""
            .replace("@", issuer));
    on(
        "POST /realms/crosslight/protocol/openid-connect/token",
        request -> Answer.json("{\"access_token\": \"a-token\", \"expires_in\": 300}"));
  }

  /** Answers requests whose method and path are these. */
  void on(String methodAndPath, Function<Asked, Answer> answer) {
    answers.put(methodAndPath, answer);
  }

  void on(String methodAndPath, String json) {
    on(methodAndPath, request -> Answer.json(json));
  }

  /** What was asked with that method and path, oldest first. */
  synchronized List<Asked> asked(String methodAndPath) {
    return asked.stream()
        .filter(one -> (one.method() + " " + path(one.target())).equals(methodAndPath))
        .toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    Asked request =
        new Asked(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            headers,
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    synchronized (this) {
      asked.add(request);
    }
    Answer answer =
        answers
            .getOrDefault(
                request.method() + " " + path(request.target()),
                unknown -> new Answer(404, "text/plain", "not recorded: " + unknown))
            .apply(request);
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", answer.contentType());
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String path(String target) {
    return target.split("\\?", -1)[0];
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
  }
}
