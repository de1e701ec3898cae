package org.crosslight.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.crosslight.kit.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself shows, whatever the code in front of it decides. */
@QuarkusTest
@EvidenceServiceTest
class RowLevelSecurityTest {

  private static final List<String> TABLES =
      List.of(
          "exhibit",
          "original",
          "custody_event",
          "custody_head",
          "extraction",
          "conversation",
          "item");

  private String caseId = "";

  @BeforeEach
  void readAChat() {
    caseId = Fixture.openCase();
    Fixture.read(
        Fixture.exhibit(caseId, "JDS/1"), "chat.txt", "01/03/2026, 09:15 - Ana: Ne vedem\n");
  }

  @Test
  void withoutSayingWhoAsksNothingIsThere() throws SQLException {
    try (Connection application = PostgresResource.asApplication()) {
      for (String table : TABLES) {
        assertThat(count(application, table)).as(table).isZero();
      }
    }
  }

  @Test
  void anOutsiderWhoGetsPastTheDecisionStillSeesNothing() throws SQLException {
    try (Connection application = PostgresResource.asApplication()) {
      become(application, "carys.lloyd");
      for (String table : TABLES) {
        assertThat(count(application, table + " where case_id = '" + caseId + "'"))
            .as(table)
            .isZero();
      }
      assertThat(count(application, found())).isZero();
    }
  }

  @Test
  void aMemberSeesTheCase() throws SQLException {
    try (Connection application = PostgresResource.asApplication()) {
      become(application, "eve.marsh");
      for (String table : TABLES) {
        assertThat(count(application, table + " where case_id = '" + caseId + "'"))
            .as(table)
            .isPositive();
      }
      assertThat(count(application, found())).isEqualTo(1);
    }
  }

  @Test
  void anOutsiderCannotWriteIntoACase() throws SQLException {
    try (Connection application = PostgresResource.asApplication()) {
      become(application, "carys.lloyd");
      assertThatThrownBy(
              () ->
                  execute(
                      application,
                      """
                      insert into exhibit (id, case_id, reference, description, device_kind,
                        seized_where, seized_by, received_at, registered_by, registered_at)
                      values (gen_random_uuid(), '%s', 'X/1', '', 'phone', '', '', now(), '', now())
                      """
                          .formatted(caseId)))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void theApplicationCannotReadTheSearchWordsPastTheFunction() throws SQLException {
    try (Connection application = PostgresResource.asApplication()) {
      become(application, "eve.marsh");
      assertThatThrownBy(() -> execute(application, "select words from item_words"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
      assertThat(count(application, "item_words")).isZero();
    }
  }

  private String found() {
    return """
    latest_with_words('%s', '''vedem'':*', 'infinity',
      'ffffffff-ffff-ffff-ffff-ffffffffffff', 10)
    """
        .formatted(caseId);
  }

  private static void become(Connection application, String officer) throws SQLException {
    execute(
        application,
        """
        select set_config('crosslight.actor', 'officer', false),
          set_config('crosslight.officer', '%s', false)\
        """
            .formatted(officer));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long count(Connection connection, String what) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + what)) {
      row.next();
      return row.getLong(1);
    }
  }
}
