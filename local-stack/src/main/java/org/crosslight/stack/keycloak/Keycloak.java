package org.crosslight.stack.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosslight.stack.home.FolderTree;
import org.crosslight.stack.home.Installation;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.process.Component;
import org.crosslight.stack.process.HttpProbe;
import org.crosslight.stack.process.LogFile;
import org.crosslight.stack.process.Program;

/**
 * Keycloak with the realm of this suite. Its Java process is started directly rather than through
 * its shell script, so that the process written down is the one to stop.
 */
public final class Keycloak implements Component {

  public static final String NAME = "keycloak";

  private static final String IMPORTED = "realm-imported";

  /** There when the services of this realm have the rights of this version. */
  private static final String RIGHTS_GRANTED = "rights-granted-1";

  private static final List<String> JVM_OPTIONS =
      List.of(
          "-Xms64m",
          "-Xmx512m",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:+UseSerialGC",
          // Signing in is rare: half the processor time at start is worth more than peak speed.
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Duser.language=en",
          "-Duser.country=GB",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Dpicocli.disable.closures=true",
          "-Dquarkus-log-max-startup-records=10000",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private final Installation installation;
  private final StackHome home;
  private final Ports ports;
  private final Secrets secrets;

  public Keycloak(Installation installation, StackHome home, Ports ports, Secrets secrets) {
    this.installation = installation;
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
  }

  /** Where the realm is: the issuer of every token. */
  public static String realmUrl(Ports ports) {
    return Ports.url(ports.keycloak()) + "/realms/" + Realm.NAME;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Keycloak";
  }

  @Override
  public String url() {
    return Ports.url(ports.keycloak());
  }

  @Override
  public List<Integer> ports() {
    return List.of(ports.keycloak(), ports.keycloakManagement());
  }

  @Override
  public Program prepare() {
    Path distribution = KeycloakDistribution.in(installation, new LogFile(home.log(NAME)));
    Path own = StackHome.closedFolder(home.data().resolve("keycloak"));
    link(distribution, own);
    boolean first = !Files.exists(own.resolve(IMPORTED));
    List<String> command = new ArrayList<>();
    command.add(Program.java());
    command.addAll(JVM_OPTIONS);
    command.addAll(
        List.of(
            "-Dkc.home.dir=" + own,
            "-Djboss.server.config.dir=" + distribution.resolve("conf"),
            "-cp",
            distribution.resolve("lib").resolve("quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start",
            "--optimized",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=" + Ports.HOST,
            "--http-port=" + ports.keycloak(),
            "--http-management-port=" + ports.keycloakManagement(),
            "--hostname=" + url()));
    if (first) {
      FolderTree.delete(
          own.resolve("data")); // A first start that did not succeed left half a realm.
      writeRealm(own);
      command.add("--import-realm");
      return new Program(command, firstAdministrator(), own);
    }
    return new Program(command, Map.of(), own);
  }

  @Override
  public boolean isReady() {
    return HttpProbe.succeeds(Ports.url(ports.keycloakManagement()) + "/health/ready");
  }

  /**
   * The imported file holds secrets: it goes once it has done its work. A realm of an earlier
   * version gets what it lacks.
   */
  @Override
  public void complete() {
    Path own = home.data().resolve("keycloak");
    try {
      Files.deleteIfExists(realmFile(own));
      if (Files.exists(own.resolve(IMPORTED)) && !Files.exists(own.resolve(RIGHTS_GRANTED))) {
        new GrantedRights(url(), secrets.named("keycloak-admin")).complete();
      }
      for (String done : List.of(IMPORTED, RIGHTS_GRANTED)) {
        if (!Files.exists(own.resolve(done))) {
          Files.createFile(own.resolve(done));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot note what was done with the realm", e);
    }
  }

  /** An administrator of Keycloak itself, for those who want to look at its console. */
  private Map<String, String> firstAdministrator() {
    return Map.of(
        "KC_BOOTSTRAP_ADMIN_USERNAME",
        "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD",
        secrets.named("keycloak-admin"));
  }

  private void writeRealm(Path own) {
    try {
      Path file = realmFile(own);
      Files.createDirectories(file.resolveSibling("."));
      Secrets.writeClosed(file, new Realm(ports, secrets).json());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the realm to import", e);
    }
  }

  private static Path realmFile(Path own) {
    return own.resolve("data").resolve("import").resolve(Realm.NAME + ".json");
  }

  /** The shared programs seen from a home of its own, which keeps its data apart. */
  private static void link(Path distribution, Path own) {
    for (String part : List.of("conf", "lib", "providers", "themes")) {
      Path link = own.resolve(part);
      try {
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
          Files.delete(link);
        }
        Files.createSymbolicLink(link, distribution.resolve(part));
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot link " + link, e);
      }
    }
  }
}
