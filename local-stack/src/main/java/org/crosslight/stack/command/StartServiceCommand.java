package org.crosslight.stack.command;

import java.util.concurrent.Callable;
import org.crosslight.stack.Stack;
import org.crosslight.stack.process.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Starts one part of the suite that has stopped. */
@Command(name = "start-service", description = "Start one service again that has stopped.")
public final class StartServiceCommand implements Callable<Integer> {

  @Mixin private HomeOptions where = new HomeOptions();

  @Parameters(paramLabel = "SERVICE", description = HomeOptions.PARTS + ".")
  private String service = "";

  @Override
  public Integer call() {
    Stack stack = where.stack(new Progress(System.out));
    stack.startAgain(HomeOptions.part(stack, service));
    return 0;
  }
}
