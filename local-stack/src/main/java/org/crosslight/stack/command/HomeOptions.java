package org.crosslight.stack.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.crosslight.stack.Stack;
import org.crosslight.stack.StackOptions;
import org.crosslight.stack.home.Installation;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.process.Component;
import org.crosslight.stack.process.Progress;
import org.crosslight.stack.suite.SuiteDescription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which suite a command is about. */
public final class HomeOptions {

  /** What is said when there is no suite to talk to. */
  public static final String NOT_RUNNING =
      "Crosslight is not running here; start it with ./crosslight up";

  /** What a part of the suite can be called on the command line. */
  static final String PARTS =
      "evidence-service, translation-service, linkage-service, case-service, portal, postgresql,"
          + " keycloak or s3";

  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description = "Where the suite keeps its files (default: .crosslight/local).")
  private @Nullable Path home;

  /** The folder Crosslight was built in. */
  public Installation installation() {
    return Installation.here();
  }

  /** The home that was named, or the usual one. */
  public StackHome home() {
    return home == null ? installation().usualHome() : new StackHome(home);
  }

  /** The suite that was once started in that home. */
  public SuiteDescription description() {
    return SuiteDescription.in(home()).orElseThrow(() -> new StackProblem(NOT_RUNNING));
  }

  /** The part of the suite that somebody named; the ending {@code -service} may be left out. */
  static String part(Stack stack, String named) {
    String wanted = named.toLowerCase(Locale.ROOT);
    List<String> names = stack.components().stream().map(Component::name).toList();
    return names.stream()
        .filter(name -> name.equals(wanted) || name.equals(wanted + "-service"))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongValue(
                    "There is no service '%s'. There are: %s."
                        .formatted(named, String.join(", ", names))));
  }

  /** The suite that was once started in that home, with its processes. */
  public Stack stack(Progress progress) {
    Ports ports = description().ports();
    return new Stack(StackOptions.whole(installation(), home(), ports), progress);
  }
}
