package org.crosslight.systemtests;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosslight.stack.home.Installation;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.postgres.Postgres;
import org.crosslight.stack.postgres.ServiceDatabase;
import org.crosslight.stack.process.Processes;
import org.crosslight.stack.process.Progress;
import org.crosslight.stack.process.Startup;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * The databases and the store as an earlier version left them, laid into a home before a suite is
 * started there. The migrations that had run then run first, so that Flyway also compares them with
 * the files of today.
 */
final class KeptVersion {

  private static final Map<ServiceDatabase, String> MODULES =
      Map.of(
          ServiceDatabase.EVIDENCE, "evidence-service",
          ServiceDatabase.TRANSLATION, "translation-service",
          ServiceDatabase.LINKAGE, "linkage-service",
          ServiceDatabase.CASEWORK, "case-service");

  private final Path root;
  private final StackHome home;
  private final Ports ports;
  private final Secrets secrets;

  KeptVersion(Path root, StackHome home, Ports ports) {
    this.root = root;
    this.home = home;
    this.ports = ports;
    home.create();
    this.secrets = new Secrets(home);
  }

  /** Lays everything out; the home must be empty. PostgreSQL runs only meanwhile. */
  void layOut(Path kept) throws IOException, SQLException {
    copy(kept.resolve("store"), home.data().resolve("s3").resolve("crosslight-originals"));
    Postgres postgres = new Postgres(new Installation(root), home, ports, secrets, true);
    Processes processes = new Processes(home);
    new Startup(home, processes, new Progress(System.out)).run(List.of(postgres));
    try {
      for (ServiceDatabase database : ServiceDatabase.values()) {
        fill(database, kept.resolve("database").resolve(database.databaseName()));
      }
    } finally {
      processes.stop(processes.records().components(), Scratch.PATIENCE);
    }
  }

  private void fill(ServiceDatabase database, Path rows) throws IOException, SQLException {
    migrate(database, Files.readAllLines(rows.resolve("migrations.txt")));
    try (Connection connection = connect(database, "postgres");
        Statement statement = connection.createStatement();
        Stream<Path> tables = Files.list(rows)) {
      statement.execute("set session_replication_role = replica");
      for (Path table : tables.filter(file -> file.toString().endsWith(".tsv")).sorted().toList()) {
        copyIn(connection, table);
      }
      for (String sequence : Files.readAllLines(rows.resolve("sequences.txt"))) {
        String[] nameAndValue = sequence.split(" ", -1);
        statement.execute("select setval('%s', %s)".formatted((Object[]) nameAndValue));
      }
      passTransactionsOf(statement);
    }
  }

  /** Runs just these migrations, from the files as they are today. */
  private void migrate(ServiceDatabase database, List<String> versions) throws IOException {
    Path chosen = Files.createTempDirectory("crosslight-migrations");
    for (Path folder : List.of(kit(), migrations(database))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          String name = file.getFileName().toString();
          if (versions.contains(name.replaceFirst("^V(\\d+)__.*", "$1"))) {
            Files.copy(file, chosen.resolve(name));
          }
        }
      }
    }
    Flyway.configure()
        .dataSource(
            Postgres.jdbcUrl(ports, database),
            database.ownerRole(),
            secrets.named(ServiceDatabase.secretOf(database.ownerRole())))
        .locations("filesystem:" + chosen)
        .placeholders(Map.of("app_role", database.applicationRole()))
        .load()
        .migrate();
  }

  private Path migrations(ServiceDatabase database) {
    return root.resolve(MODULES.get(database)).resolve("src/main/resources/db/migration");
  }

  private Path kit() throws IOException {
    try (Stream<Path> modules = Files.list(root)) {
      return modules
          .map(module -> module.resolve("src/main/resources/db/kit"))
          .filter(Files::isDirectory)
          .findFirst()
          .orElseThrow();
    }
  }

  private static void copyIn(Connection connection, Path file) throws IOException, SQLException {
    String name = file.getFileName().toString();
    String table = name.substring(0, name.length() - ".tsv".length());
    try (Reader rows = Files.newBufferedReader(file)) {
      String columns =
          Files.readAllLines(file).getFirst().replace("\t", "\", \"").transform(c -> '"' + c + '"');
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy \"%s\" (%s) from stdin with (format text, header)".formatted(table, columns),
              rows);
    }
  }

  /**
   * Feeds are read by numbers of transactions. A new server counts from the beginning, the one that
   * the rows come from had gone further.
   */
  private static void passTransactionsOf(Statement statement) throws SQLException {
    long last = number(statement, "select coalesce(max(tx)::text, '0') from outbox");
    while (number(statement, "select pg_current_xact_id()::text") <= last) {
      // each question is a transaction of its own
    }
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return Long.parseLong(rows.getString(1));
    }
  }

  private Connection connect(ServiceDatabase database, String role) throws SQLException {
    return DriverManager.getConnection(
        Postgres.jdbcUrl(ports, database), role, secrets.named(ServiceDatabase.secretOf(role)));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
