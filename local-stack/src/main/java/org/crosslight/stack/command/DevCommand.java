package org.crosslight.stack.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.crosslight.stack.Stack;
import org.crosslight.stack.Supervisor;
import org.crosslight.stack.application.Application;
import org.crosslight.stack.application.Development;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.process.Component;
import org.crosslight.stack.process.ProcessRecord;
import org.crosslight.stack.process.ProcessRecords;
import org.crosslight.stack.process.Program;
import org.crosslight.stack.process.Progress;
import org.crosslight.stack.process.StopSignal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs one application from its sources beside the rest of a running suite. */
@Command(
    name = "dev",
    description = {
      "Run one service of a running suite from its sources: a change is there at the next request.",
      "Ctrl-C ends it and starts the ordinary one again; ./crosslight up builds what has changed.",
      "The portal goes on running, and its web interface is served by Vite on a port of its own."
    })
public final class DevCommand implements Callable<Integer> {

  private static final String SERVICES =
      "evidence-service, translation-service, linkage-service, case-service or portal";

  @Mixin private HomeOptions where = new HomeOptions();

  @Parameters(paramLabel = "SERVICE", description = SERVICES + ".")
  private String service = "";

  @Override
  public Integer call() {
    Application application = application();
    Progress progress = new Progress(System.out);
    Stack stack = where.stack(progress);
    if (Supervisor.running(where.home()).isEmpty()) {
      throw new StackProblem(HomeOptions.NOT_RUNNING);
    }
    Ports ports = where.description().ports();
    Development development =
        new Development(where.installation(), ports, new Secrets(where.home()));
    return application == Application.PORTAL
        ? webInterface(development, ports, progress)
        : inItsPlace(application, development, stack, progress);
  }

  private int webInterface(Development development, Ports ports, Progress progress) {
    if (!Files.isDirectory(development.webui().resolve("node_modules"))) {
      progress.say("Fetching what the web interface is made of");
      int fetched =
          run(new Program(List.of("npm", "ci", "--no-fund"), Map.of(), development.webui()))
              .onExit()
              .join()
              .exitValue();
      if (fetched != 0) {
        throw new StackProblem("npm ci has failed; what it said stands above.");
      }
    }
    progress.print(
        "Sign in at %s first: the page that Vite names below uses the same session."
            .formatted(Ports.url(ports.portal())));
    return run(development.webInterface()).onExit().join().exitValue();
  }

  private int inItsPlace(
      Application application, Development development, Stack stack, Progress progress) {
    Program program = development.service(application, maven());
    Component component = stack.component(application.module());
    stack.stop(component);
    progress.say(component.title() + " is started from its sources; Ctrl-C ends that");
    ProcessRecords records = new ProcessRecords(where.home());
    AtomicBoolean ended = new AtomicBoolean();
    Process process = run(program);
    Runnable putBack =
        () -> {
          if (ended.compareAndSet(false, true)) {
            putBack(process, component, stack, records);
          }
        };
    Runtime.getRuntime().addShutdownHook(new Thread(putBack, "put-back"));
    // Written down like any part of the suite, so that `status` shows it and `down` ends it.
    records.write(
        new ProcessRecord(
            component.name(),
            component.title(),
            component.url(),
            process.pid(),
            process.info().startInstant().orElseGet(Instant::now),
            StopSignal.TERMINATE));
    process.onExit().join();
    putBack.run();
    return 0;
  }

  private void putBack(Process process, Component component, Stack stack, ProcessRecords records) {
    records.forget(component.name());
    process.toHandle().descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().join();
    boolean stays =
        Supervisor.running(where.home()).isPresent()
            && Supervisor.state(where.home()).filter(Supervisor.State.STOPPING::equals).isEmpty();
    if (stays) {
      stack.startAgain(component.name());
    }
  }

  private Application application() {
    return Stream.of(Application.values())
        .filter(one -> one.module().equals(service) || one.module().equals(service + "-service"))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongValue(
                    "There is no service '%s' to develop. There are: %s."
                        .formatted(service, SERVICES)));
  }

  /** As the launcher found it. */
  private static Path maven() {
    String found = System.getProperty("crosslight.maven", "");
    if (found.isEmpty()) {
      throw new StackProblem("dev works only through ./crosslight, which finds Maven.");
    }
    return Path.of(found);
  }

  private static Process run(Program program) {
    ProcessBuilder builder =
        new ProcessBuilder(program.command()).directory(program.directory().toFile()).inheritIO();
    builder.environment().putAll(program.environment());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start " + program.command().getFirst(), e);
    }
  }
}
