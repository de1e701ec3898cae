package org.crosslight.stack.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The migrations that a built application brings, read from the lists in its jars: to know without
 * starting anything whether a database has seen them all.
 */
final class BuiltSchema {

  private static final Pattern LIST = Pattern.compile("db/[a-z-]+/migrations\\.sha256");
  private static final String UNDEFINED_TABLE = "42P01";

  private final Set<String> files;

  private BuiltSchema(Set<String> files) {
    this.files = Set.copyOf(files);
  }

  /** Of an application laid out as Quarkus builds it. */
  static BuiltSchema of(Path application) {
    Set<String> files = new TreeSet<>();
    addJarsTo(files, application.resolve("app"), "");
    addJarsTo(files, application.resolve("lib/main"), "org.crosslight.");
    return new BuiltSchema(files);
  }

  private static void addJarsTo(Set<String> files, Path folder, String prefix) {
    try (Stream<Path> jars = Files.list(folder)) {
      for (Path jar : jars.toList()) {
        String name = jar.getFileName().toString();
        if (name.startsWith(prefix) && name.endsWith(".jar")) {
          addTo(files, jar);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folder, e);
    }
  }

  private static void addTo(Set<String> files, Path jar) throws IOException {
    try (JarFile content = new JarFile(jar.toFile())) {
      for (ZipEntry entry :
          content.stream().filter(e -> LIST.matcher(e.getName()).matches()).toList()) {
        new String(content.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> line.split(" +", 2)[1])
            .forEach(files::add);
      }
    }
  }

  /** Whether that database has seen every one of them. */
  boolean isIn(String jdbcUrl, String owner, String password) {
    try (Connection connection = DriverManager.getConnection(jdbcUrl, owner, password);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select script from flyway_schema_history where success")) {
      Set<String> applied = new HashSet<>();
      while (rows.next()) {
        applied.add(rows.getString(1));
      }
      return applied.containsAll(files);
    } catch (SQLException e) {
      if (UNDEFINED_TABLE.equals(e.getSQLState())) {
        return false;
      }
      throw new IllegalStateException("Cannot ask for the schema of " + jdbcUrl, e);
    }
  }
}
