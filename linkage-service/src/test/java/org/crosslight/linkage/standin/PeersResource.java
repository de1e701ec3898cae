package org.crosslight.linkage.standin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Chooses the port at which {@link PeerServices} will stand for the other services. */
public class PeersResource implements QuarkusTestResourceLifecycleManager {
  static final String PORT = "crosslight.test.peers-port";

  @Override
  public Map<String, String> start() {
    int port = freePort();
    String base = "http://127.0.0.1:" + port;
    System.setProperty(PORT, Integer.toString(port));
    return Map.of(
        "crosslight.peers.evidence", base + "/evidence",
        "crosslight.peers.translation", base + "/translation",
        "crosslight.peers.case", base + "/case");
  }

  /**
   * A port that was free a moment ago, below the range the system gives to connections by itself:
   * of those, one might take it before a server does.
   */
  public static int freePort() {
    for (int attempt = 0; attempt < 200; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(12_000, 32_000);
      try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return free.getLocalPort();
      } catch (IOException taken) {
        // Another one, then.
      }
    }
    throw new IllegalStateException("There is no free port.");
  }

  @Override
  public void stop() {
    System.clearProperty(PORT);
  }
}
