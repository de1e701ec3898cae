package org.crosslight.evidence.migration;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosslight.kit.testing.PostgresResource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/** A database as the first version left it, before the migrations of today have seen it. */
public class KeptVersion extends PostgresResource {

  static final Path KEPT = Path.of("../system-tests/src/test/resources/before");
  private static final Path ROWS = KEPT.resolve("database/evidence");

  /** An earlier reading of a chat, as the first version left one that a later one had replaced. */
  static final String REPLACED = "01a22b0a-8000-7da8-bf3b-afe664267bbc";

  private static final String REPLACED_READING =
      """
      create temporary table replaced as
        select * from extraction where id = '01a22b0a-8546-7da8-bf3b-afe664267bbc';
      update replaced set superseded_by = id, id = '%1$s', attempt = '%1$s', rows_rejected = 1,
        rows_in_source = 6;
      insert into extraction select * from replaced;
      drop table replaced;
      insert into rejection (extraction_id, attempt, ordinal, case_id, path, row, reason, detail,
        excerpt_length)
      select id, attempt, 0, case_id, 'chat.txt', 3, 'unreadable', 'It cannot be read.', 9
      from extraction where id = '%1$s';
      """
          .formatted(REPLACED);

  @Override
  protected void beforeMigrating(String url) throws IOException, SQLException {
    Flyway.configure()
        .dataSource(url, "test_owner", "owner")
        .locations("filesystem:" + migrationsOf(Files.readAllLines(ROWS.resolve("migrations.txt"))))
        .placeholders(Map.of("app_role", "test_app"))
        .load()
        .migrate();
    try (Connection admin = DriverManager.getConnection(url, "postgres", "postgres")) {
      fill(admin);
    }
  }

  /** Just these migrations, as their files are today. */
  private static Path migrationsOf(List<String> versions) throws IOException {
    Path chosen = Files.createTempDirectory("crosslight-migrations");
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      List<Path> folders =
          Stream.concat(
                  modules.map(module -> module.resolve("src/main/resources/db/kit")),
                  Stream.of(Path.of("src/main/resources/db/migration")))
              .filter(Files::isDirectory)
              .toList();
      for (Path folder : folders) {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.toList()) {
            String name = file.getFileName().toString();
            if (versions.contains(name.replaceFirst("^V(\\d+)__.*", "$1"))) {
              Files.copy(file, chosen.resolve(name));
            }
          }
        }
      }
    }
    return chosen;
  }

  private static void fill(Connection admin) throws IOException, SQLException {
    try (Statement statement = admin.createStatement();
        Stream<Path> tables = Files.list(ROWS)) {
      statement.execute("set session_replication_role = replica");
      for (Path table : tables.filter(file -> file.toString().endsWith(".tsv")).sorted().toList()) {
        copyIn(admin, table);
      }
      for (String sequence : Files.readAllLines(ROWS.resolve("sequences.txt"))) {
        statement.execute("select setval('%s', %s)".formatted((Object[]) sequence.split(" ", -1)));
      }
      statement.execute(REPLACED_READING);
    }
  }

  private static void copyIn(Connection admin, Path file) throws IOException, SQLException {
    String name = file.getFileName().toString();
    String table = name.substring(0, name.length() - ".tsv".length());
    try (Reader rows = Files.newBufferedReader(file)) {
      String columns = '"' + Files.readAllLines(file).getFirst().replace("\t", "\", \"") + '"';
      admin
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy \"%s\" (%s) from stdin with (format text, header)".formatted(table, columns),
              rows);
    }
  }
}
