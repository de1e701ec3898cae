package org.crosslight.stack.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crosslight.client.ApiProblem;
import org.crosslight.stack.Stack;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.overview.StoreState;
import org.crosslight.stack.overview.SuiteStatus;
import org.crosslight.stack.overview.Summary;
import org.crosslight.stack.process.Progress;
import org.crosslight.stack.suite.LocalSuite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how the suite is doing. */
@Command(
    name = "status",
    description = {
      "Show what runs, where, and who can sign in.",
      "Ends with 0 when everything is ready, otherwise with 1; with --json always with 0."
    })
public final class StatusCommand implements Callable<Integer> {

  @Mixin private HomeOptions where = new HomeOptions();

  @Option(names = "--json", description = "For scripts.")
  private boolean json;

  @Override
  public Integer call() {
    StackHome home = where.home();
    SuiteStatus status = home.exists() ? look() : nothing();
    if (json) {
      System.out.println(status.json());
      return 0;
    }
    if (!status.running()) {
      System.err.println(HomeOptions.NOT_RUNNING);
      return 1;
    }
    System.out.print(status.text());
    System.out.print(Summary.signingIn(LocalSuite.addresses(status.ports())));
    return status.ready() ? 0 : 1;
  }

  private SuiteStatus look() {
    Stack stack = where.stack(new Progress(System.err));
    List<SuiteStatus.Part> parts = SuiteStatus.parts(stack);
    Ports ports = where.description().ports();
    return new SuiteStatus(ports, parts, store(parts, ports));
  }

  private static SuiteStatus nothing() {
    return new SuiteStatus(Ports.USUAL, List.of(), Optional.empty());
  }

  private static Optional<StoreState> store(List<SuiteStatus.Part> parts, Ports ports) {
    if (parts.stream().noneMatch(part -> part.name().equals("evidence-service") && part.ready())) {
      return Optional.empty();
    }
    try {
      return Optional.of(StoreState.of(LocalSuite.addresses(ports)));
    } catch (ApiProblem e) {
      return Optional.empty(); // Keycloak may be the part that is missing.
    }
  }
}
