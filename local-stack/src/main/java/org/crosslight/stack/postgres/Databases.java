package org.crosslight.stack.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackProblem;

/** Makes the databases and roles the services need, where they are missing. */
final class Databases {

  static final String ADMINISTRATOR = "postgres";

  private final int port;
  private final Secrets secrets;

  Databases(int port, Secrets secrets) {
    this.port = port;
    this.secrets = secrets;
  }

  /** Whether the server takes connections. */
  boolean answer() {
    try (Connection connection = connect(ADMINISTRATOR)) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  void create() {
    try (Connection server = connect(ADMINISTRATOR)) {
      for (ServiceDatabase database : ServiceDatabase.values()) {
        role(server, database.ownerRole());
        role(server, database.applicationRole());
        if (isMissing(server, "select 1 from pg_database where datname = ?", database)) {
          execute(
              server,
              "create database %s owner %s"
                  .formatted(database.databaseName(), database.ownerRole()));
        }
        execute(
            server,
            "revoke all on database %s from public".formatted(database.databaseName()),
            // Temporary tables are where rows wait that arrive faster than they can be merged.
            "grant connect, temporary on database %s to %s"
                .formatted(database.databaseName(), database.applicationRole()));
        try (Connection inside = connect(database.databaseName())) {
          execute(
              inside,
              "revoke create on schema public from public",
              "grant usage on schema public to " + database.applicationRole());
        }
      }
    } catch (SQLException e) {
      throw new StackProblem("Cannot make the services' databases: " + e.getMessage(), e);
    }
  }

  /** Passwords follow the secrets' files, so that a restored or changed secret takes effect. */
  private void role(Connection server, String role) throws SQLException {
    try (PreparedStatement there =
        server.prepareStatement("select 1 from pg_roles where rolname = ?")) {
      there.setString(1, role);
      try (ResultSet rows = there.executeQuery()) {
        String verb = rows.next() ? "alter" : "create";
        execute(
            server,
            "%s role %s with login nosuperuser nocreatedb nocreaterole nobypassrls password '%s'"
                .formatted(verb, role, secrets.named(ServiceDatabase.secretOf(role))));
      }
    }
  }

  private static boolean isMissing(Connection server, String query, ServiceDatabase database)
      throws SQLException {
    try (PreparedStatement there = server.prepareStatement(query)) {
      there.setString(1, database.databaseName());
      try (ResultSet rows = there.executeQuery()) {
        return !rows.next();
      }
    }
  }

  private static void execute(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        url(port, database) + "?connectTimeout=3&loginTimeout=3",
        ADMINISTRATOR,
        secrets.named(ServiceDatabase.secretOf(ADMINISTRATOR)));
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://" + Ports.HOST + ":" + port + "/" + database;
  }
}
