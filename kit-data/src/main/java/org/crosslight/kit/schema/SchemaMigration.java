package org.crosslight.kit.schema;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings a database to the schema of this build, as the role that owns its tables. */
public final class SchemaMigration {

  private static final int CONNECT_RETRIES = 30;
  private static final int SECONDS_BETWEEN = 2;

  private final ClassLoader loader;
  private final List<Migration> migrations;

  /** Of the migrations in those folders of the class path. */
  public SchemaMigration(ClassLoader loader, List<String> folders) {
    this.loader = loader;
    this.migrations = Migrations.in(loader, folders);
  }

  /**
   * Applies what is missing. Several at once are no harm: one waits for the other.
   *
   * @param owner the role that owns the tables
   * @param applicationRole who may use them and owns nothing; there already
   * @return how many migrations were applied
   */
  public int apply(String jdbcUrl, String owner, String password, String applicationRole) {
    return Flyway.configure(loader)
        .dataSource(jdbcUrl, owner, password)
        .connectRetries(CONNECT_RETRIES)
        .connectRetriesInterval(SECONDS_BETWEEN)
        .resourceProvider(new MigrationFiles(loader, migrations))
        .javaMigrationClassProvider(List::of)
        // What all services share is numbered below 100: a later one comes after their own.
        .outOfOrder(true)
        .placeholders(Map.of("app_role", applicationRole))
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
