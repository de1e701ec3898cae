package org.crosslight.stack.process;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells on the terminal what has been reached, with the seconds since the command began. */
public final class Progress {

  /** System property with the whole seconds the command took before Java came. */
  public static final String ELAPSED = "crosslight.elapsed";

  private final PrintStream out;
  private final long start;

  /** Counts from now, or from the launcher's start when it says how long it has taken already. */
  public Progress(PrintStream out) {
    this.out = out;
    this.start = System.nanoTime() - Duration.ofSeconds(Long.getLong(ELAPSED, 0)).toNanos();
  }

  /** One thing that has been reached. */
  public synchronized void say(String what) {
    double seconds = elapsed().toMillis() / 1000.0;
    out.println(String.format(Locale.ROOT, "%7.1f s  %s", seconds, what));
    out.flush();
  }

  /** Text that stands for itself, such as a table or the end of a log. */
  public synchronized void print(String text) {
    out.println(text);
    out.flush();
  }

  /** The time since the command began. */
  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
