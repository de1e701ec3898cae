package org.crosslight.kernel.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the run has cost the machine so far. */
final class Machine {
  private Machine() {}

  /** Processor seconds of this process, all threads together. */
  static double cpuSeconds() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(spent -> spent.toMillis() / 1000.0)
        .orElse(0.0);
  }

  /** The most memory this process held; where the system does not tell, what the heap holds now. */
  static long peakMemoryBytes() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
        }
      }
    } catch (IOException e) {
      // not Linux: fall through
    }
    return Runtime.getRuntime().totalMemory();
  }
}
