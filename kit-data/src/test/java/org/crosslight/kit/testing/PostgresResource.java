package org.crosslight.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL with an owner role for migrations and an application role that owns nothing, so
 * that row-level security holds in tests as it does in production.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

  private static final String OWNER = "test_owner";
  private static final String APP = "test_app";
  private @Nullable EmbeddedPostgres postgres;

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
        statement.execute("create role " + APP + " login password 'app' nobypassrls");
        statement.execute("create database test owner " + OWNER);
      }
      String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/test";
      System.setProperty("crosslight.test.jdbc-url", url);
      return Map.of(
          "quarkus.datasource.jdbc.url", url,
          "quarkus.datasource.username", APP,
          "quarkus.datasource.password", "app",
          "quarkus.flyway.username", OWNER,
          "quarkus.flyway.password", "owner");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A connection as the owner of the tables: for tampering in tests. Close it. */
  public static Connection asOwner() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty("crosslight.test.jdbc-url"), OWNER, "owner");
  }

  /** A connection as the application, which has not said who is asking. Close it. */
  public static Connection asApplication() throws SQLException {
    return DriverManager.getConnection(System.getProperty("crosslight.test.jdbc-url"), APP, "app");
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
