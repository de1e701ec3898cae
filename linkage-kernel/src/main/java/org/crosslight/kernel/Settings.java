package org.crosslight.kernel;

import java.nio.file.Path;

/**
 * How a run may use the machine; none of it changes the result.
 *
 * @param threads how many threads compare pairs
 * @param memoryBytes what the pairs above the threshold may take before they are spilled to disk
 * @param spillFolder where they are spilled to
 * @param progress told how far the run has come
 */
public record Settings(int threads, long memoryBytes, Path spillFolder, Progress progress) {
  /** All processors, an eighth of the heap for pairs, the system's folder for temporary files. */
  public static Settings usual() {
    return new Settings(
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() / 8,
        Path.of(System.getProperty("java.io.tmpdir", ".")),
        Progress.NONE);
  }
}
