package org.crosslight.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.crosslight.kit.schema.SchemaMigration;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL with an owner role for migrations and an application role that owns nothing, so
 * that row-level security holds in tests as it does in production; migrated as a service's database
 * is, before the service starts.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

  static final String OWNER = "test_owner";
  static final String APPLICATION = "test_app";
  private @Nullable EmbeddedPostgres postgres;
  private List<String> folders = List.of("db/kit", "db/migration");

  /** Takes {@code folders}, the folders of the migrations, when they are not a service's. */
  @Override
  public void init(Map<String, String> arguments) {
    if (arguments.containsKey("folders")) {
      folders = List.of(arguments.get("folders").split(",", -1));
    }
  }

  @Override
  public Map<String, String> start() {
    try {
      postgres =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("max_wal_size", "2GB")
              .setServerConfig("shared_buffers", "128MB")
              .start();
      String admin = postgres.getJdbcUrl("postgres", "postgres");
      try (Connection connection = DriverManager.getConnection(admin, "postgres", "postgres");
          Statement statement = connection.createStatement()) {
        statement.execute("create role " + OWNER + " login password 'owner'");
        statement.execute("create role " + APPLICATION + " login password 'app' nobypassrls");
        statement.execute("create database test owner " + OWNER);
      }
      String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/test";
      System.setProperty("crosslight.test.jdbc-url", url);
      beforeMigrating(url);
      new SchemaMigration(PostgresResource.class.getClassLoader(), folders)
          .apply(url, OWNER, "owner", APPLICATION);
      return Map.of(
          "quarkus.datasource.jdbc.url", url,
          "quarkus.datasource.username", APPLICATION,
          "quarkus.datasource.password", "app");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is in the database before the migrations of today; nothing, unless a test says so. */
  protected void beforeMigrating(String url) throws IOException, SQLException {}

  /** A connection as the owner of the tables: for tampering in tests. Close it. */
  public static Connection asOwner() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty("crosslight.test.jdbc-url"), OWNER, "owner");
  }

  /** A connection as the application, which has not said who is asking. Close it. */
  public static Connection asApplication() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty("crosslight.test.jdbc-url"), APPLICATION, "app");
  }

  @Override
  public void stop() {
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
