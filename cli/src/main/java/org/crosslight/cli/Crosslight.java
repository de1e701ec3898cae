package org.crosslight.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.crosslight.client.ApiProblem;
import org.crosslight.client.ClientProblem;
import org.crosslight.stack.command.DevCommand;
import org.crosslight.stack.command.DownCommand;
import org.crosslight.stack.command.KillServiceCommand;
import org.crosslight.stack.command.LogsCommand;
import org.crosslight.stack.command.ResetCommand;
import org.crosslight.stack.command.StartServiceCommand;
import org.crosslight.stack.command.StatusCommand;
import org.crosslight.stack.command.UpCommand;
import org.crosslight.stack.command.WrongValue;
import org.crosslight.stack.home.StackProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ScopeType;

/**
 * The command line. Exit codes: 0 done, 1 a problem (told in one message on the error stream), 2
 * wrong usage: an option there is not, or a value it cannot have.
 */
@Command(
    name = "crosslight",
    scope = ScopeType.INHERIT, // Every command explains itself.
    mixinStandardHelpOptions = true,
    version = "Crosslight 0.1.0",
    description = "Evidence in, provable; readable; linked across devices, cases and forces.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      LogsCommand.class,
      ResetCommand.class,
      KillServiceCommand.class,
      StartServiceCommand.class,
      DevCommand.class,
      LoginCommand.class,
      LogoutCommand.class,
      IngestCommand.class,
      CasesCommand.class,
      ItemsCommand.class,
      TranslateCommand.class
    })
public final class Crosslight {

  private static final String DEBUG = "CROSSLIGHT_DEBUG";
  private static final int HELP_WIDTH = 100;
  private static final int BAD_REQUEST = 400;

  private Crosslight() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs one command and returns its exit code. */
  static int run(String... arguments) {
    return commands().execute(arguments);
  }

  /** All commands there are. */
  static CommandLine commands() {
    return new CommandLine(new Crosslight())
        .setExecutionExceptionHandler(plainMessage())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(HELP_WIDTH);
  }

  /** One message instead of a stack trace; whoever debugs asks for the trace. */
  private static IExecutionExceptionHandler plainMessage() {
    return (fault, command, parsed) -> {
      PrintWriter err = command.getErr();
      int code = CommandLine.ExitCode.SOFTWARE;
      switch (fault) {
        case WrongValue problem -> {
          err.println(problem.getMessage());
          code = CommandLine.ExitCode.USAGE;
        }
        case StackProblem problem -> err.println(problem.getMessage());
        case ClientProblem problem -> err.println(problem.getMessage());
        case ApiProblem problem -> {
          err.println(problem.getMessage());
          // What a service cannot take was given on the command line.
          code = problem.status() == BAD_REQUEST ? CommandLine.ExitCode.USAGE : code;
        }
        case UncheckedIOException problem ->
            err.println(problem.getMessage() + " (" + problem.getCause() + ")");
        default ->
            err.println(
                "Something unexpected went wrong: %s%nSet %s=1 to see where."
                    .formatted(fault, DEBUG));
      }
      if (System.getenv(DEBUG) != null) {
        fault.printStackTrace(err);
      }
      err.flush();
      return code;
    };
  }
}
