package org.crosslight.stack.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports that nobody listens on: for suites that run beside others, in tests. */
public final class FreePorts {

  private FreePorts() {}

  /** Ports that were free a moment ago, below the range the system gives out by itself. */
  public static Ports block() {
    for (int attempt = 0; attempt < 200; attempt++) {
      Ports ports = new Ports(ThreadLocalRandom.current().nextInt(12_000, 32_000));
      if (ports.all().allMatch(FreePorts::isFree)) {
        return ports;
      }
    }
    throw new IllegalStateException("There is no free ports.");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
