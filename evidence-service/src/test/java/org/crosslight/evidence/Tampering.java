package org.crosslight.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.crosslight.kit.testing.PostgresResource;

/** What only somebody with the owner's password and bad intent can do. */
public final class Tampering {

  private static final List<String> GUARDED =
      List.of("custody_event", "custody_head", "exhibit", "extraction");

  private Tampering() {}

  /** Runs statements with every guard of the database switched off; each must change something. */
  public static void asOwner(String... statements) throws SQLException {
    try (Connection owner = PostgresResource.asOwner();
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute("select set_config('crosslight.actor', 'system', true)");
      for (String table : GUARDED) {
        statement.execute("alter table " + table + " disable trigger user");
      }
      for (String sql : statements) {
        assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
      }
      for (String table : GUARDED) {
        statement.execute("alter table " + table + " enable trigger user");
      }
      owner.commit();
    }
  }

  /** Runs a statement as the application would that was told to, for system work. */
  public static void asApplication(String sql) throws SQLException {
    try (Connection application = PostgresResource.asApplication();
        Statement statement = application.createStatement()) {
      statement.execute("select set_config('crosslight.actor', 'system', false)");
      statement.execute(sql);
    }
  }
}
