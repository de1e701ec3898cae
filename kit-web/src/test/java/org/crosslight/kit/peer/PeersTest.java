package org.crosslight.kit.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.crosslight.kit.testing.TokensResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TokensResource.class)
class PeersTest {

  @Inject ServiceTokens tokens;

  @Test
  void givesUpOnAnAnswerThatStopsHalfWay() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> beginAnswer(server));
      Peers peers = peers(server);
      assertThatThrownBy(() -> peers.read(Peer.CASE, "/feed", "a/b", Duration.ofSeconds(5)))
          .isInstanceOf(HttpTimeoutException.class)
          .hasMessage("case-service did not answer completely in PT5S");
    }
  }

  @Test
  void saysThatAPeerIsAway() throws IOException {
    Peers peers;
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      peers = peers(server);
    }
    assertThatThrownBy(() -> peers.read(Peer.CASE, "/feed", "a/b", Duration.ofSeconds(5)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("case-service cannot be reached");
  }

  private Peers peers(ServerSocket server) {
    URI address = URI.create("http://127.0.0.1:" + server.getLocalPort());
    return new Peers(() -> Map.of("case", address), tokens);
  }

  /** Answers with a part of what it announces, and says nothing more until the other end leaves. */
  private static void beginAnswer(ServerSocket server) {
    try (Socket socket = server.accept()) {
      socket
          .getOutputStream()
          .write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[".getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
    } catch (IOException e) {
      // The other end left.
    }
  }
}
