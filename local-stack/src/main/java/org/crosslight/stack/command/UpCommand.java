package org.crosslight.stack.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosslight.client.ApiProblem;
import org.crosslight.client.SuiteAddresses;
import org.crosslight.stack.Stack;
import org.crosslight.stack.StackOptions;
import org.crosslight.stack.Supervisor;
import org.crosslight.stack.application.Application;
import org.crosslight.stack.demo.DemoLoader;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.overview.Processed;
import org.crosslight.stack.overview.StoreState;
import org.crosslight.stack.overview.Summary;
import org.crosslight.stack.process.Progress;
import org.crosslight.stack.suite.LocalSuite;
import org.crosslight.stack.suite.SuiteDescription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the suite and stays with it until Ctrl-C. */
@Command(
    name = "up",
    description = "Build what changed and start the whole suite; Ctrl-C stops it again.")
public final class UpCommand implements Callable<Integer> {

  @Mixin private HomeOptions where = new HomeOptions();

  @Option(
      names = "--port-base",
      paramLabel = "N",
      description = "First of the ports the suite uses (default: 8080, the portal's).")
  private @Nullable Integer portBase;

  @Option(names = "--detach", description = "Return once everything is ready; it goes on running.")
  private boolean detach;

  @Option(names = "--no-demo", description = "Start without the demo operation.")
  private boolean withoutDemo;

  @Option(
      names = "--without",
      paramLabel = "SERVICE",
      split = ",",
      description = "Leave an application out, to run it from elsewhere on its port.")
  private List<String> leftOut = new ArrayList<>();

  @Option(
      names = "--relaxed",
      hidden = true,
      description = "Give up durability for speed; for tests only.")
  private boolean relaxed;

  @Override
  public Integer call() {
    StackHome home = where.home();
    Ports ports = ports(home);
    if (detach) {
      return new Background(home).start(arguments(home, ports));
    }
    Progress progress = new Progress(System.out);
    StackOptions options =
        StackOptions.whole(where.installation(), home, ports).with(applications());
    Stack stack = new Stack(relaxed ? options.forTests() : options, progress);
    Supervisor supervisor = new Supervisor(stack, home, progress);
    supervisor.takeCharge();
    try {
      stack.start();
      if (options.applications().containsAll(Application.SERVICES)) {
        loadAndSummarise(home, ports, progress);
      }
      progress.print(Summary.signingIn(LocalSuite.addresses(ports)));
      supervisor.reach(Supervisor.State.READY);
      supervisor.watch();
      return 0;
    } catch (StackProblem | ApiProblem e) {
      if (supervisor.isStopping()) {
        return 0; // It was told to stop while it was starting.
      }
      throw e;
    }
  }

  private void loadAndSummarise(StackHome home, Ports ports, Progress progress) {
    if (!withoutDemo) {
      new DemoLoader(home, ports, progress::say).loadOnce();
    }
    progress.say("Crosslight is ready");
    SuiteAddresses addresses = LocalSuite.addresses(ports);
    progress.print(Summary.of(Processed.of(addresses)) + Summary.of(StoreState.of(addresses)));
  }

  private Set<Application> applications() {
    for (String name : leftOut) {
      if (Stream.of(Application.values()).noneMatch(one -> one.module().equals(name))) {
        throw new WrongValue("There is no application '%s' to leave out.".formatted(name));
      }
    }
    return Stream.of(Application.values())
        .filter(application -> !leftOut.contains(application.module()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Ports ports(StackHome home) {
    if (portBase != null) {
      if (!Ports.isBase(portBase)) {
        throw new WrongValue(Ports.baseMustBe(portBase));
      }
      return new Ports(portBase);
    }
    return SuiteDescription.in(home).map(SuiteDescription::ports).orElse(Ports.USUAL);
  }

  private List<String> arguments(StackHome home, Ports ports) {
    List<String> arguments =
        new ArrayList<>(
            List.of("up", "--home", home.directory().toString(), "--port-base", "" + ports.base()));
    if (withoutDemo) {
      arguments.add("--no-demo");
    }
    if (!leftOut.isEmpty()) {
      arguments.addAll(List.of("--without", String.join(",", leftOut)));
    }
    if (relaxed) {
      arguments.add("--relaxed");
    }
    return arguments;
  }
}
