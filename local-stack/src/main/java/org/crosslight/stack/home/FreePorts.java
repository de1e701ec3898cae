package org.crosslight.stack.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Blocks of ports that nobody listens on: for suites that run beside others, in tests. */
public final class FreePorts {

  private static final int BLOCK = 9;

  private FreePorts() {}

  /** A block that was free a moment ago, below the range the system gives out by itself. */
  public static Ports block() {
    for (int attempt = 0; attempt < 200; attempt++) {
      int base = ThreadLocalRandom.current().nextInt(12_000, 32_000);
      if (IntStream.range(base, base + BLOCK).allMatch(FreePorts::isFree)) {
        return new Ports(base);
      }
    }
    throw new IllegalStateException("There is no free block of ports.");
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
