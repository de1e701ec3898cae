package org.crosslight.stack.command;

import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.concurrent.Callable;
import org.crosslight.stack.Supervisor;
import org.crosslight.stack.home.FolderTree;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.process.ProcessRecord;
import org.crosslight.stack.process.ProcessRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deletes everything a suite has kept. */
@Command(
    name = "reset",
    description = "Delete all data, secrets and logs of the suite on this machine.")
public final class ResetCommand implements Callable<Integer> {

  @Mixin private HomeOptions where = new HomeOptions();

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  @Override
  public Integer call() {
    StackHome home = where.home();
    if (!home.exists()) {
      System.out.println("There is nothing to delete in " + home.directory() + ".");
      return 0;
    }
    boolean running =
        Supervisor.running(home).isPresent()
            || new ProcessRecords(home).components().stream().anyMatch(ProcessRecord::isAlive);
    if (running) {
      throw new StackProblem("Crosslight is running here. Stop it first: ./crosslight down");
    }
    if (!yes && !agreed(home)) {
      System.out.println("Nothing was deleted; say --yes to be asked nothing.");
      return 1;
    }
    FolderTree.delete(home.directory());
    System.out.println("Deleted " + home.directory() + ". The next './crosslight up' starts anew.");
    return 0;
  }

  private static boolean agreed(StackHome home) {
    System.out.printf(
        "This deletes every case, exhibit and original in %s.%nType 'yes' to go on: ",
        home.directory());
    System.out.flush();
    Scanner answers = new Scanner(System.in, StandardCharsets.UTF_8);
    return answers.hasNextLine() && answers.nextLine().strip().equals("yes");
  }
}
