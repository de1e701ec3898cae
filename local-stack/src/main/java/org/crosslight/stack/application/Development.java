package org.crosslight.stack.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosslight.stack.home.Installation;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.process.Program;

/**
 * An application run from its sources and loaded again when they change, with the settings and
 * secrets it has as a part of the suite.
 */
public final class Development {

  private static final String PLUGIN = "io.quarkus.platform:quarkus-maven-plugin:dev";

  private final Installation installation;
  private final Ports ports;
  private final Secrets secrets;

  public Development(Installation installation, Ports ports, Secrets secrets) {
    this.installation = installation;
    this.ports = ports;
    this.secrets = secrets;
  }

  /** A service in Quarkus's development mode, in its place in the suite. */
  public Program service(Application application, Path maven) {
    Settings settings = new Settings(application, ports, secrets);
    List<String> command = new ArrayList<>();
    command.add(maven.toString());
    command.addAll(List.of("-ntp", "-pl", application.module(), "-am", "test-compile", PLUGIN));
    command.add("-Dspotless.check.skip=true");
    command.add("-Dquarkus.analytics.disabled=true");
    command.add("-Djvm.args=" + String.join(" ", compilerOptions()) + " -Duser.timezone=UTC");
    settings.open().forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.add(
        "-Dcrosslight.secrets.dir=" + secrets.folderFor(application.module(), settings.secret()));
    return new Program(command, Map.of(), installation.root());
  }

  /** The web interface on Vite's own server, before the portal that goes on running. */
  public Program webInterface() {
    return new Program(
        List.of("npm", "run", "dev", "--", "--host", Ports.HOST),
        Map.of("CROSSLIGHT_PORTAL", Ports.url(ports.portal())),
        webui());
  }

  /** The folder of the web interface. */
  public Path webui() {
    return installation.root().resolve(Application.PORTAL.module()).resolve("webui");
  }

  /** The checks at compiling look into the compiler, in that process as in Maven's own. */
  private List<String> compilerOptions() {
    Path options = installation.root().resolve(".mvn").resolve("jvm.config");
    try {
      return Files.readAllLines(options).stream()
          .map(line -> line.strip().replace(' ', '='))
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + options, e);
    }
  }
}
