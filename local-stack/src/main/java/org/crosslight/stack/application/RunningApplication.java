package org.crosslight.stack.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosslight.stack.home.FolderTree;
import org.crosslight.stack.home.Installation;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.postgres.Postgres;
import org.crosslight.stack.process.Component;
import org.crosslight.stack.process.HttpProbe;
import org.crosslight.stack.process.Program;
import org.crosslight.stack.store.ObjectStore;

/** An application as a part of the suite. */
public final class RunningApplication implements Component {

  private static final List<String> COMMON_OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "-Duser.timezone=UTC",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "--add-opens=java.base/java.lang=ALL-UNNAMED");

  private final Application application;
  private final Installation installation;
  private final StackHome home;
  private final Ports ports;
  private final Settings settings;
  private final Secrets secrets;

  public RunningApplication(
      Application application,
      Installation installation,
      StackHome home,
      Ports ports,
      Secrets secrets) {
    this.application = application;
    this.installation = installation;
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
    this.settings = new Settings(application, ports, secrets);
  }

  @Override
  public String name() {
    return application.module();
  }

  @Override
  public String title() {
    return application.title();
  }

  @Override
  public String url() {
    return Ports.url(application.port(ports));
  }

  @Override
  public List<Integer> ports() {
    int port = application.port(ports);
    return List.of(port, ports.managementOf(port));
  }

  /** Keycloak is not among them: the applications wait for it themselves while they start. */
  @Override
  public Set<String> needs() {
    return switch (application) {
      case EVIDENCE -> Set.of(Postgres.NAME, ObjectStore.NAME);
      case TRANSLATION, LINKAGE, CASE -> Set.of(Postgres.NAME);
      case PORTAL -> Set.of();
    };
  }

  @Override
  public Program prepare() {
    Path built = installation.builtApplication(application.module());
    if (!Files.exists(built.resolve("quarkus-run.jar"))) {
      throw new StackProblem(
          "%s has not been built: there is no %s. './crosslight up' builds it."
              .formatted(title(), built));
    }
    Path laidOut = home.applications().resolve(application.module());
    FolderTree.delete(laidOut);
    FolderTree.mirror(built, laidOut);
    application
        .database()
        .ifPresent(
            database -> new SchemaStep(application, database, home, ports, secrets).run(laidOut));
    Path secretFolder = secrets.folderFor(application.module(), settings.secret());
    List<String> command = new ArrayList<>();
    command.add(Program.java());
    command.addAll(COMMON_OPTIONS);
    command.addAll(application.jvmOptions());
    settings.open().forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.add("-Dcrosslight.secrets.dir=" + secretFolder);
    command.add("-jar");
    command.add(laidOut.resolve("quarkus-run.jar").toString());
    return new Program(command, Map.of(), home.data());
  }

  @Override
  public boolean isReady() {
    int management = ports.managementOf(application.port(ports));
    return HttpProbe.succeeds(Ports.url(management) + "/q/health/ready");
  }
}
