package org.crosslight.stack.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.postgres.Postgres;
import org.crosslight.stack.postgres.ServiceDatabase;
import org.crosslight.stack.process.LogFile;
import org.crosslight.stack.process.Program;

/**
 * Brings the database of a service to the schema its build needs, in a process that ends before the
 * service begins: only that process is given the password of the role that owns the tables.
 */
final class SchemaStep {

  /** A migration may rewrite a large table. */
  private static final long LONGEST_MINUTES = 120;

  private static final int LOG_LINES = 25;

  private final Application application;
  private final ServiceDatabase database;
  private final StackHome home;
  private final Ports ports;
  private final Secrets secrets;

  SchemaStep(
      Application application,
      ServiceDatabase database,
      StackHome home,
      Ports ports,
      Secrets secrets) {
    this.application = application;
    this.database = database;
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
  }

  /** Returns when the database is where that build needs it; does nothing when it is already. */
  void run(Path laidOut) {
    String url = Postgres.jdbcUrl(ports, database);
    String password = secrets.named(ServiceDatabase.secretOf(database.ownerRole()));
    if (BuiltSchema.of(laidOut).isIn(url, database.ownerRole(), password)) {
      return;
    }
    String name = application.module() + "-migration";
    Path folder = secrets.folderFor(name, Map.of("crosslight.schema.owner-password", password));
    List<String> command = new ArrayList<>(List.of(Program.java(), "-XX:+UseSerialGC"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC", "-Xmx256m"));
    Map.of(
            "crosslight.role", "migrate",
            "crosslight.secrets.dir", folder.toString(),
            "crosslight.schema.owner", database.ownerRole(),
            "crosslight.schema.application-role", database.applicationRole(),
            "quarkus.datasource.jdbc.url", url)
        .forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(List.of("-jar", laidOut.resolve("quarkus-run.jar").toString()));
    LogFile log = new LogFile(home.log(name));
    if (!succeeds(command, log)) {
      throw new StackProblem(
          "The database of %s could not be brought to its schema.%nThe end of the log (%s):%n  %s"
              .formatted(
                  application.title(), log.path(), String.join("\n  ", log.lastLines(LOG_LINES))));
    }
  }

  private boolean succeeds(List<String> command, LogFile log) {
    log.rotate();
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(home.data().toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()))
              .start();
      return process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot run " + command.getFirst(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
