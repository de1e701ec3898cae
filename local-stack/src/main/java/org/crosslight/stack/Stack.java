package org.crosslight.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosslight.stack.application.Application;
import org.crosslight.stack.application.RunningApplication;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.keycloak.Keycloak;
import org.crosslight.stack.postgres.Postgres;
import org.crosslight.stack.process.Component;
import org.crosslight.stack.process.ProcessRecord;
import org.crosslight.stack.process.Processes;
import org.crosslight.stack.process.Progress;
import org.crosslight.stack.process.Startup;
import org.crosslight.stack.store.ObjectStore;
import org.crosslight.stack.suite.SuiteDescription;

/**
 * One suite: PostgreSQL, Keycloak, the S3 store and the applications, with everything they keep in
 * one home. Several can run side by side in homes and ports of their own.
 *
 * <p>What runs is written down in the home, so that a {@code Stack} made later, in another process,
 * can stop or look at what this one started.
 */
public final class Stack {

  private static final Duration PATIENCE = Duration.ofSeconds(45);

  private final StackOptions options;
  private final Progress progress;
  private final Processes processes;
  private final List<Component> components;

  public Stack(StackOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
    options.home().create();
    this.processes = new Processes(options.home());
    this.components = components(options);
  }

  private static List<Component> components(StackOptions options) {
    StackHome home = options.home();
    Ports ports = options.ports();
    Secrets secrets = new Secrets(home);
    List<Component> components = new ArrayList<>();
    components.add(new Postgres(options.installation(), home, ports, secrets, options.relaxed()));
    components.add(new ObjectStore(home, ports, secrets));
    components.add(new Keycloak(options.installation(), home, ports, secrets));
    for (Application application : Application.values()) {
      if (options.applications().contains(application)) {
        components.add(
            new RunningApplication(application, options.installation(), home, ports, secrets));
      }
    }
    return List.copyOf(components);
  }

  /**
   * Starts everything and returns when all of it is ready. When a part fails, what was started is
   * stopped again and the problem says which part it was and how its log ends.
   */
  public void start() {
    processes.stop(processes.records().components(), PATIENCE);
    checkPorts();
    new SuiteDescription(options.ports()).write(options.home());
    try {
      new Startup(options.home(), processes, progress).run(components);
    } catch (RuntimeException e) {
      stop();
      throw e;
    }
  }

  /** Stops everything and starts nothing any more, also where a start is still going on. */
  public void close() {
    processes.close();
    stop();
  }

  /** Stops everything that runs, the applications before what they depend on. */
  public void stop() {
    List<ProcessRecord> running = processes.records().components();
    processes.stop(
        running.stream().filter(process -> !process.name().equals(Postgres.NAME)).toList(),
        PATIENCE);
    processes.stop(
        running.stream().filter(process -> process.name().equals(Postgres.NAME)).toList(),
        PATIENCE);
  }

  /** Starts one part again that has stopped or was killed. */
  public void startAgain(String name) {
    Component component = component(name);
    if (processes.records().find(component.name()).filter(ProcessRecord::isAlive).isPresent()) {
      throw new StackProblem(component.title() + " is running already.");
    }
    processes.records().find(component.name()).ifPresent(this::clearAway);
    new Startup(options.home(), processes, progress).run(List.of(component));
  }

  /** Stops one part in good order; nothing happens when it does not run. */
  public void stop(Component component) {
    processes.records().find(component.name()).ifPresent(this::clearAway);
  }

  /** Ends one part at once, as a crash would (SIGKILL); what it started is left as it is. */
  public void kill(String name) {
    Component component = component(name);
    processes
        .records()
        .find(component.name())
        .filter(ProcessRecord::isAlive)
        .ifPresentOrElse(
            processes::kill,
            () -> {
              throw new StackProblem(component.title() + " is not running.");
            });
    progress.say(component.title() + " killed");
  }

  /** The parts of this suite, in the order they are shown. */
  public List<Component> components() {
    return components;
  }

  /** The part of that name; the ending {@code -service} may be left out. */
  public Component component(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return components.stream()
        .filter(part -> part.name().equals(wanted) || part.name().equals(wanted + "-service"))
        .findFirst()
        .orElseThrow(
            () ->
                new StackProblem(
                    "There is no service '%s'. There are: %s."
                        .formatted(
                            name,
                            String.join(", ", components.stream().map(Component::name).toList()))));
  }

  /** What is written down about a part's process, when it runs. */
  public Optional<ProcessRecord> running(Component component) {
    return processes.records().find(component.name()).filter(ProcessRecord::isAlive);
  }

  private void clearAway(ProcessRecord process) {
    processes.stop(List.of(process), PATIENCE);
  }

  private void checkPorts() {
    for (Component component : components) {
      for (int port : component.ports()) {
        if (isTaken(port)) {
          throw new StackProblem(
              """
              Port %d is in use by another program; %s needs it.
              Stop that program, or choose other ports with --port-base N (nine from there, five more 20 above; now %d)."""
                  .formatted(port, component.title(), options.ports().base()));
        }
      }
    }
  }

  private static boolean isTaken(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
