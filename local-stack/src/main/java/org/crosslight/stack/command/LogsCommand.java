package org.crosslight.stack.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.crosslight.stack.Stack;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.process.Component;
import org.crosslight.stack.process.LogFile;
import org.crosslight.stack.process.ProcessRecords;
import org.crosslight.stack.process.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what one part of the suite has written. */
@Command(name = "logs", description = "Show the end of a service's log.")
public final class LogsCommand implements Callable<Integer> {

  private static final long LOOK_AGAIN_MILLIS = 300;

  @Mixin private HomeOptions where = new HomeOptions();

  @Parameters(
      paramLabel = "SERVICE",
      description = HomeOptions.PARTS + ", and supervisor for what --detach said.")
  private String service = "";

  @Option(
      names = {"-f", "--follow"},
      description = "Go on as it grows.")
  private boolean follow;

  @Option(
      names = {"-n", "--lines"},
      paramLabel = "N",
      description = "How many lines (default: ${DEFAULT-VALUE}).",
      defaultValue = "100")
  private int lines;

  @Override
  public Integer call() throws InterruptedException {
    String name = written(where.stack(new Progress(System.err)));
    LogFile log = new LogFile(where.home().log(name));
    if (log.length() == 0) {
      throw new StackProblem(name + " has not written anything yet.");
    }
    long shown = log.length();
    log.lastLines(lines).forEach(System.out::println);
    while (follow) {
      Thread.sleep(LOOK_AGAIN_MILLIS);
      if (log.length() < shown) {
        shown = 0; // It was set aside and begun anew.
      }
      String more = log.since(shown);
      System.out.print(more);
      System.out.flush();
      shown += more.getBytes(StandardCharsets.UTF_8).length;
    }
    return 0;
  }

  /** What the log is called; the ending {@code -service} may be left out. */
  private String written(Stack stack) {
    List<String> logs =
        Stream.concat(
                stack.components().stream().map(Component::name),
                Stream.of(ProcessRecords.SUPERVISOR))
            .toList();
    return logs.stream()
        .filter(log -> log.equals(service) || log.equals(service + "-service"))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongValue(
                    "There is no log '%s'. There are: %s."
                        .formatted(service, String.join(", ", logs))));
  }
}
