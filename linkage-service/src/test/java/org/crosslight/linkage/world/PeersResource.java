package org.crosslight.linkage.world;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Chooses the port at which {@link PeerServices} will stand for the other services. */
public class PeersResource implements QuarkusTestResourceLifecycleManager {
  static final String PORT = "crosslight.test.peers-port";

  @Override
  public Map<String, String> start() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String base = "http://127.0.0.1:" + free.getLocalPort();
      System.setProperty(PORT, Integer.toString(free.getLocalPort()));
      return Map.of(
          "crosslight.peers.evidence", base + "/evidence",
          "crosslight.peers.translation", base + "/translation",
          "crosslight.peers.case", base + "/case");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    System.clearProperty(PORT);
  }
}
