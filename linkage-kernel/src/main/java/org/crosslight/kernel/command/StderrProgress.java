package org.crosslight.kernel.command;

import java.io.Console;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosslight.kernel.Progress;

/**
 * Tells how far a run has come: one line that changes on a terminal, a line now and then otherwise.
 */
final class StderrProgress implements Progress {
  private final PrintStream err;
  private final boolean terminal;
  private final boolean silent;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private String stage = "";
  private long stageStarted = System.nanoTime();
  private long lastTold;
  private boolean lineOpen;

  StderrProgress(PrintStream err, String kind) {
    this.err = err;
    this.silent = kind.equals("none");
    this.terminal = kind.equals("terminal") || (kind.equals("auto") && onTerminal());
  }

  private static boolean onTerminal() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }

  @Override
  public synchronized void stage(String doing) {
    endStage();
    stage = doing;
    stageStarted = System.nanoTime();
    lastTold = stageStarted;
    if (silent) {
      return;
    }
    if (terminal) {
      err.print("\r\033[K" + doing + " …");
      err.flush();
      lineOpen = true;
    } else {
      err.println(doing);
    }
  }

  private void endStage() {
    if (!stage.isEmpty()) {
      seconds.merge(stage, (System.nanoTime() - stageStarted) / 1e9, Double::sum);
    }
  }

  @Override
  public synchronized void advanced(String unit, long done, long of) {
    long now = System.nanoTime();
    long wait = terminal ? 200_000_000L : 10_000_000_000L;
    if (silent || now - lastTold < wait) {
      return;
    }
    lastTold = now;
    double spent = (now - stageStarted) / 1e9;
    double rate = done / spent;
    String told =
        stage
            + ": "
            + count(done)
            + (of > 0 ? " of " + count(of) : "")
            + " "
            + unit
            + ", "
            + count((long) rate)
            + "/s"
            + (of > done && rate > 0 ? ", " + duration((of - done) / rate) + " left" : "");
    if (terminal) {
      err.print("\r\033[K" + told);
      err.flush();
      lineOpen = true;
    } else {
      err.println(told);
    }
  }

  private static String duration(double seconds) {
    return seconds < 90
        ? Math.round(seconds) + " s"
        : String.format(Locale.ROOT, "%.1f min", seconds / 60);
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Ends the last stage and the line. */
  synchronized void finish() {
    endStage();
    stage = "";
    if (lineOpen) {
      err.print("\r\033[K");
      err.flush();
      lineOpen = false;
    }
  }

  /** Wall-clock seconds of each stage so far. */
  synchronized Map<String, Double> seconds() {
    return new LinkedHashMap<>(seconds);
  }
}
