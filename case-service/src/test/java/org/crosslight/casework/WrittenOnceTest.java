package org.crosslight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.crosslight.kit.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the application's role cannot do to what it has written, whatever its code is made to do.
 */
@QuarkusTest
@CaseServiceTest
class WrittenOnceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update outbox set data = '{}'",
        "delete from outbox",
        "update idempotency set answer = '{}'",
        "delete from idempotency",
        "update custody_anchor set head_hash = ''",
        "delete from custody_anchor",
        "update timeline_entry set text = ''",
        "delete from case_file",
        "delete from met_officer"
      })
  void theDatabaseRefuses(String statement) {
    assertThatThrownBy(() -> asSystem(statement))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied for table");
  }

  @Test
  void anEntryOfTheTimelineGoesOnlyWithItsAlert() throws SQLException {
    Officers.opened(Officers.amira(), Officers.freshReference());

    assertThat(asSystem("delete from timeline_entry where alert_id is null")).isZero();
    assertThat(
            asSystem(
                """
                insert into timeline_entry (case_id, at, kind, text, alert_id)
                values (uuidv7(), now(), 'connection-found', 'Found', uuidv7())
                """))
        .isEqualTo(1);
    assertThat(asSystem("delete from timeline_entry where text = 'Found'")).isEqualTo(1);
  }

  /** How many rows it changed. */
  private static int asSystem(String sql) throws SQLException {
    try (Connection application = PostgresResource.asApplication();
        Statement statement = application.createStatement()) {
      statement.execute("select set_config('crosslight.actor', 'system', false)");
      statement.execute(sql);
      return statement.getUpdateCount();
    }
  }
}
