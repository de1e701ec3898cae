package org.crosslight.kit.schema;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Whether the database is where this build needs it. A newer schema is no fault: the service it
 * belongs to is being rolled out, and leaves what this one uses in place.
 */
@ApplicationScoped
public class Schema {

  private static final Logger LOG = Logger.getLogger(Schema.class);
  private static final String UNDEFINED_TABLE = "42P01";
  private static final String INSUFFICIENT_PRIVILEGE = "42501";
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

  private final DataSource database;
  private final List<Migration> needed;
  private volatile boolean complete;

  /** Of the service's database. */
  public Schema(
      DataSource database,
      @ConfigProperty(name = "crosslight.schema.folders") List<String> folders) {
    this.database = database;
    this.needed = Migrations.in(Thread.currentThread().getContextClassLoader(), folders);
  }

  /** The migrations of this build that the database has not seen; files, in order. */
  public List<String> missing() throws SQLException {
    if (complete) {
      return List.of();
    }
    Set<String> applied = applied();
    List<String> missing =
        needed.stream()
            .filter(migration -> !applied.contains(migration.version()))
            .map(Migration::file)
            .toList();
    complete = missing.isEmpty();
    return missing;
  }

  /** Returns when the database is where this build needs it; asked again until then. */
  public void await() throws InterruptedException {
    boolean told = false;
    while (!complete) {
      try {
        List<String> missing = missing();
        if (!missing.isEmpty() && !told) {
          LOG.warnf(
              "Waiting for the database's schema, which is older than this build: %s", missing);
          told = true;
        }
      } catch (SQLException e) {
        LOG.debug("Cannot ask for the schema now", e);
      }
      if (!complete) {
        Thread.sleep(LOOK_AGAIN);
      }
    }
  }

  private Set<String> applied() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select version from flyway_schema_history where success")) {
      Set<String> versions = new HashSet<>();
      while (rows.next()) {
        versions.add(rows.getString(1));
      }
      return versions;
    } catch (SQLException e) {
      if (Set.of(UNDEFINED_TABLE, INSUFFICIENT_PRIVILEGE).contains(e.getSQLState())) {
        return Set.of();
      }
      throw e;
    }
  }
}
