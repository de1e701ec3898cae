package org.crosslight.benchmarks.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Processor and wall-clock seconds of this process, stage by stage, and its peak memory. */
final class Figures {
  private final Map<String, Double> values = new LinkedHashMap<>();
  private double cpuBefore;
  private long wallBefore = System.nanoTime();

  void stage(String name) {
    double cpu = cpuSeconds();
    long wall = System.nanoTime();
    values.put(name + ".cpu", cpu - cpuBefore);
    values.put(name + ".wall", (wall - wallBefore) / 1e9);
    cpuBefore = cpu;
    wallBefore = wall;
  }

  void value(String name, double value) {
    values.put(name, value);
  }

  void write(Path file) throws IOException {
    values.put("total.cpu", cpuSeconds());
    values.put("peak.mb", peakMegabytes());
    StringBuilder text = new StringBuilder();
    values.forEach((name, value) -> text.append(name).append(' ').append(value).append('\n'));
    Files.writeString(file, text);
  }

  static Map<String, Double> read(Path file) throws IOException {
    Map<String, Double> read = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      int space = line.indexOf(' ');
      read.put(line.substring(0, space), Double.parseDouble(line.substring(space + 1)));
    }
    return read;
  }

  private static double cpuSeconds() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(spent -> spent.toMillis() / 1000.0)
        .orElse(0.0);
  }

  private static double peakMegabytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
      }
    }
    return 0;
  }
}
