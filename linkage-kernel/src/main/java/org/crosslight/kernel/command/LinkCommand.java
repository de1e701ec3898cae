package org.crosslight.kernel.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
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
          "the data do not fit in the memory there is ("
              + (Runtime.getRuntime().maxMemory() >> 20)
              + " MB for data). Fix: allow more, such as --memory 4g, or compare fewer columns.",
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
    String message = e == null ? "" : String.valueOf(e.getMessage());
    boolean full =
        message.contains("No space left")
            || message.contains("Disk quota exceeded")
            || message.contains("File too large");
    String reason;
    String fix = "name another folder with --out";
    if (full) {
      reason = "the disk is full";
      fix = "free some space, or " + fix;
    } else if (e instanceof FileAlreadyExistsException) {
      reason = message + " is a file, not a folder";
    } else if (e instanceof AccessDeniedException) {
      reason = message + " may not be written to";
    } else {
      reason = e == null ? "unknown" : e.getClass().getSimpleName() + ": " + message;
    }
    return "the results could not be written ("
        + reason
        + "). Nothing was left behind, and earlier results are as they were. Fix: "
        + fix
        + ".";
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
