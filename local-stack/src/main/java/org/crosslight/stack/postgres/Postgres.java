package org.crosslight.stack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.crosslight.stack.home.Installation;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.process.Component;
import org.crosslight.stack.process.LogFile;
import org.crosslight.stack.process.Program;
import org.crosslight.stack.process.StopSignal;

/** The one PostgreSQL server of a suite. Its data stays where it is between starts. */
public final class Postgres implements Component {

  public static final String NAME = "postgresql";

  private final Installation installation;
  private final StackHome home;
  private final Ports ports;
  private final Secrets secrets;
  private final boolean relaxed;
  private final Databases databases;

  /**
   * Describes the server.
   *
   * @param relaxed trade durability for speed: only for data that nobody will miss
   */
  public Postgres(
      Installation installation, StackHome home, Ports ports, Secrets secrets, boolean relaxed) {
    this.installation = installation;
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
    this.relaxed = relaxed;
    this.databases = new Databases(ports.postgres(), secrets);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "PostgreSQL";
  }

  @Override
  public String url() {
    return "postgresql://" + Ports.HOST + ":" + ports.postgres();
  }

  @Override
  public List<Integer> ports() {
    return List.of(ports.postgres());
  }

  @Override
  public StopSignal stopSignal() {
    return StopSignal.INTERRUPT;
  }

  /** The JDBC address of a service's database. */
  public static String jdbcUrl(Ports ports, ServiceDatabase database) {
    return Databases.url(ports.postgres(), database.databaseName());
  }

  @Override
  public Program prepare() {
    Path programs = PostgresBinaries.in(installation.tools()).resolve("bin");
    Path data = home.data().resolve("postgresql");
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise(programs, data);
    }
    List<String> command = asOrdinaryUser(programs.resolve("postgres").toString());
    command.addAll(List.of("-D", data.toString(), "-p", "" + ports.postgres()));
    settings().forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
    return new Program(command, Map.of(), home.data());
  }

  @Override
  public boolean isReady() {
    return databases.answer();
  }

  @Override
  public void complete() {
    databases.create();
  }

  private Map<String, String> settings() {
    Map<String, String> settings =
        new TreeMap<>(
            Map.of(
                "listen_addresses", Ports.HOST,
                "unix_socket_directories", "",
                "shared_buffers", "256MB",
                "max_wal_size", "2GB",
                "max_connections", "150",
                "log_timezone", "UTC",
                "timezone", "UTC"));
    if (relaxed) {
      settings.putAll(
          Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
    }
    return settings;
  }

  private void initialise(Path programs, Path data) {
    LogFile log = new LogFile(home.log(NAME));
    Path password = home.secrets().resolve(ServiceDatabase.secretOf(Databases.ADMINISTRATOR));
    secrets.named(ServiceDatabase.secretOf(Databases.ADMINISTRATOR));
    List<String> command = asOrdinaryUser(programs.resolve("initdb").toString());
    command.addAll(
        List.of(
            "--pgdata=" + data,
            "--username=" + Databases.ADMINISTRATOR,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--locale=C.UTF-8",
            "--data-checksums"));
    if (!succeeds(command, log)) {
      throw new StackProblem(
          "PostgreSQL could not make its data folder "
              + data
              + ":\n"
              + String.join("\n", log.lastLines(10)));
    }
  }

  /**
   * PostgreSQL refuses to run as root. A user namespace takes root's name away without changing
   * whose files are whose.
   */
  private static List<String> asOrdinaryUser(String program) {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      if (!succeeds(List.of("unshare", "--user", "true"), new LogFile(Path.of("/dev/null")))) {
        throw new StackProblem(
            "PostgreSQL does not run as root, and this machine allows no user namespaces to put it"
                + " into. Start Crosslight as an ordinary user.");
      }
      command.addAll(List.of("unshare", "--user"));
    }
    command.add(program);
    return command;
  }

  private static boolean succeeds(List<String> command, LogFile log) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()))
              .start();
      return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot run " + command.getFirst(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
