package org.crosslight.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.crosslight.stack.Stack;
import org.crosslight.stack.process.Component;

/**
 * The most memory each part of the suite held at once, with the processes it started: engines,
 * readers, sessions of the database. Memory shared by several processes is counted once, in shares.
 */
final class PeakMemory {

  private static final int MILLIS_BETWEEN_LOOKS = 500;

  private final Stack stack;
  private final Map<String, Double> peaks = new LinkedHashMap<>();

  private PeakMemory(Stack stack) {
    this.stack = stack;
  }

  /** Begins to look, until the program ends. */
  static PeakMemory of(Stack stack) {
    PeakMemory memory = new PeakMemory(stack);
    Thread.ofPlatform().daemon().name("peak-memory").start(memory::lookOn);
    return memory;
  }

  /** Megabytes by part. */
  synchronized Map<String, Double> peaks() {
    return Map.copyOf(peaks).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .collect(
            LinkedHashMap::new,
            (sorted, entry) -> sorted.put(entry.getKey(), entry.getValue()),
            LinkedHashMap::putAll);
  }

  private void lookOn() {
    try {
      while (true) {
        look();
        Thread.sleep(MILLIS_BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void look() {
    for (Component component : stack.components()) {
      stack
          .running(component)
          .flatMap(process -> ProcessHandle.of(process.pid()))
          .ifPresent(
              root ->
                  peaks.merge(
                      component.title(),
                      Stream.concat(Stream.of(root), root.descendants())
                          .mapToDouble(process -> megabytes(process.pid()))
                          .sum(),
                      Math::max));
    }
  }

  /** Proportional share of resident memory; 0 for a process that has just ended. */
  private static double megabytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")).stream()
          .filter(line -> line.startsWith("Pss:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .sum();
    } catch (IOException e) {
      return 0;
    }
  }
}
