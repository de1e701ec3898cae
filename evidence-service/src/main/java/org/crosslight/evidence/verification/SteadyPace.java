package org.crosslight.evidence.verification;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * So many bytes a second, in small portions, so that officers who work at the same time do not
 * notice. What was not read for want of work or of an answer is made up for a few seconds at most:
 * after a stall of an hour nothing is read faster than after one of a few seconds.
 */
final class SteadyPace implements Pace {

  private static final long NANOS = 1_000_000_000L;

  /** The time that can be made up for. */
  static final Duration CREDIT = Duration.ofSeconds(3);

  private final long bytesPerSecond;
  private final Duration askEvery;
  private final BooleanSupplier goOn;
  private final Time time;
  private long asked;

  /** When everything that was read so far may have been read. */
  private long due;

  /** The time that passes. */
  interface Time {

    /** A time that only goes on, in nanoseconds. */
    long nanos();

    void sleep(Duration duration) throws InterruptedException;
  }

  /**
   * @param goOn asked now and then, also while it waits
   */
  SteadyPace(long bytesPerSecond, Duration askEvery, BooleanSupplier goOn) {
    this(bytesPerSecond, askEvery, goOn, new SystemTime());
  }

  SteadyPace(long bytesPerSecond, Duration askEvery, BooleanSupplier goOn, Time time) {
    this.bytesPerSecond = bytesPerSecond;
    this.askEvery = askEvery;
    this.goOn = goOn;
    this.time = time;
    this.asked = time.nanos();
    this.due = asked;
  }

  @Override
  public void spend(long bytes) {
    due = Math.max(due, time.nanos() - CREDIT.toNanos()) + nanosFor(bytes);
    ask();
    for (long ahead = ahead(); ahead > 0; ahead = ahead()) {
      sleep(Math.min(ahead, askEvery.toNanos()));
      ask();
    }
  }

  private long nanosFor(long bytes) {
    return (long) ((double) bytes / bytesPerSecond * NANOS);
  }

  /** Nanoseconds until what was read may have been. */
  private long ahead() {
    return due - time.nanos();
  }

  private void ask() {
    long now = time.nanos();
    if (now - asked >= askEvery.toNanos()) {
      asked = now;
      if (!goOn.getAsBoolean()) {
        throw new VerificationStopped("it is no longer this process's turn");
      }
    }
  }

  private void sleep(long nanos) {
    try {
      time.sleep(Duration.ofNanos(nanos));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VerificationStopped("this process stops");
    }
  }

  private static final class SystemTime implements Time {

    @Override
    public long nanos() {
      return System.nanoTime();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
      Thread.sleep(duration);
    }
  }
}
