package org.crosslight.evidence.verification;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * So many bytes a second on average, in small portions, so that officers who work at the same time
 * do not notice.
 */
final class SteadyPace implements Pace {

  private static final long NANOS = 1_000_000_000L;

  private final long bytesPerSecond;
  private final Duration askEvery;
  private final BooleanSupplier goOn;
  private final long begun = System.nanoTime();
  private long asked = begun;
  private long spent;

  /**
   * @param goOn asked now and then, also while it waits
   */
  SteadyPace(long bytesPerSecond, Duration askEvery, BooleanSupplier goOn) {
    this.bytesPerSecond = bytesPerSecond;
    this.askEvery = askEvery;
    this.goOn = goOn;
  }

  @Override
  public void spend(long bytes) {
    spent += bytes;
    ask();
    for (long ahead = ahead(); ahead > 0; ahead = ahead()) {
      sleep(Math.min(ahead, askEvery.toNanos()));
      ask();
    }
  }

  /** Nanoseconds by which what was read is ahead of what may have been. */
  private long ahead() {
    double seconds = (double) spent / bytesPerSecond;
    return (long) (seconds * NANOS) - (System.nanoTime() - begun);
  }

  private void ask() {
    long now = System.nanoTime();
    if (now - asked >= askEvery.toNanos()) {
      asked = now;
      if (!goOn.getAsBoolean()) {
        throw new VerificationStopped("it is no longer this process's turn");
      }
    }
  }

  private static void sleep(long nanos) {
    try {
      Thread.sleep(Duration.ofNanos(nanos));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VerificationStopped("this process stops");
    }
  }
}
