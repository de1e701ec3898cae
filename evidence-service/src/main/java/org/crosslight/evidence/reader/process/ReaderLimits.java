package org.crosslight.evidence.reader.process;

import java.time.Duration;

/**
 * What a child process that reads one file may use.
 *
 * @param heapMegabytes heap of the child, in MiB
 * @param wallClock after this the child is killed; includes the time its output waits to be taken
 * @param outputBytes most bytes the child may write
 */
public record ReaderLimits(int heapMegabytes, Duration wallClock, long outputBytes) {
  /** 256 MiB, one hour and 8 GiB of output. */
  public static final ReaderLimits DEFAULT = new ReaderLimits(256, Duration.ofHours(1), 8L << 30);
}
