package org.crosslight.stack.process;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A process that was started, written down so that another command can find it again.
 *
 * @param started when the operating system says it began; tells it from a later process that was
 *     given the same number
 */
public record ProcessRecord(
    String name, String title, String url, long pid, Instant started, StopSignal stopSignal) {

  /** The process itself, as long as it runs and is the one that was started. */
  public Optional<ProcessHandle> handle() {
    return ProcessHandle.of(pid)
        .filter(handle -> handle.info().startInstant().filter(started::equals).isPresent())
        .filter(ProcessHandle::isAlive)
        .filter(handle -> !ProcessTable.isDefunct(handle.pid()));
  }

  public boolean isAlive() {
    return handle().isPresent();
  }

  /** The process and everything it started; nothing when its number now belongs to another. */
  Set<ProcessHandle> family() {
    boolean numberTaken =
        ProcessHandle.of(pid)
            .filter(handle -> handle.info().startInstant().filter(started::equals).isEmpty())
            .isPresent();
    return numberTaken ? Set.of() : ProcessTable.family(pid);
  }
}
