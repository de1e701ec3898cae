package org.crosslight.kernel.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.crosslight.kernel.input.InputProblem;
import org.crosslight.kernel.model.ModelProblem;

/** {@code crosslight link}: see {@code --help}. */
public final class LinkCommand {
  private LinkCommand() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] given) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(given, out, err));
  }

  /** Runs the command and returns its exit code. */
  public static int run(String[] given, PrintStream out, PrintStream err) {
    if (given.length == 0 || Arrays.asList(given).contains("--help")) {
      (given.length == 0 ? err : out).print(Arguments.USAGE);
      return (given.length == 0 ? ExitCode.WRONG_REQUEST : ExitCode.DONE).number;
    }
    StderrProgress progress = new StderrProgress(err, "none");
    try {
      Arguments arguments = Arguments.parse(given);
      progress = new StderrProgress(err, arguments.progress());
      return new LinkRun(arguments, out, progress).run().number;
    } catch (WrongArguments | ModelProblem e) {
      return failed(err, progress, e.getMessage(), ExitCode.WRONG_REQUEST);
    } catch (InputProblem e) {
      return failed(err, progress, e.getMessage(), ExitCode.WRONG_DATA);
    } catch (IOException e) {
      return failed(err, progress, notWritten(e), ExitCode.NOT_WRITTEN);
    } catch (UncheckedIOException e) {
      return failed(err, progress, notWritten(e.getCause()), ExitCode.NOT_WRITTEN);
    } catch (OutOfMemoryError e) {
      return failed(
          err,
          progress,
          "the data do not fit in memory. Fix: give Java more (JAVA_TOOL_OPTIONS=-Xmx4g), or"
              + " compare fewer columns.",
          ExitCode.WRONG_DATA);
    } catch (RuntimeException e) {
      if (System.getenv("CROSSLIGHT_DEBUG") != null) {
        e.printStackTrace(err);
      }
      return failed(
          err,
          progress,
          "a fault of the program (" + e + "). Set CROSSLIGHT_DEBUG=1 to see where, and report it.",
          ExitCode.INTERNAL_ERROR);
    }
  }

  private static String notWritten(@org.jspecify.annotations.Nullable IOException e) {
    String reason = e == null ? "unknown" : e.getClass().getSimpleName() + ": " + e.getMessage();
    boolean full = reason.contains("No space left");
    return "the results could not be written ("
        + (full ? "the disk is full" : reason)
        + "). Nothing was left behind. Fix: "
        + (full ? "free some space, or name another folder with --out." : "check the folder.");
  }

  private static int failed(
      PrintStream err,
      StderrProgress progress,
      @org.jspecify.annotations.Nullable String what,
      ExitCode code) {
    progress.finish();
    err.println("crosslight link: " + what);
    return code.number;
  }
}
