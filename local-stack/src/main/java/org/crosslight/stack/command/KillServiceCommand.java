package org.crosslight.stack.command;

import java.util.concurrent.Callable;
import org.crosslight.stack.Stack;
import org.crosslight.stack.process.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Ends one part of the suite without warning it. */
@Command(
    name = "kill-service",
    description = "Kill one service at once (SIGKILL), to see that nothing is lost.")
public final class KillServiceCommand implements Callable<Integer> {

  @Mixin private HomeOptions where = new HomeOptions();

  @Parameters(paramLabel = "SERVICE", description = HomeOptions.PARTS + ".")
  private String service = "";

  @Override
  public Integer call() {
    Stack stack = where.stack(new Progress(System.out));
    stack.kill(HomeOptions.part(stack, service));
    return 0;
  }
}
