package org.crosslight.translation.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.translation.TranslationServiceTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What was stored while the memory showed in passports no longer shows it. */
@QuarkusTest
@TranslationServiceTest
class PassportsOfTheirOwnTest {

  private static final String SCHEMA = "before_own_passports";

  private static void migrateTo(String version) throws SQLException {
    try (Connection owner = PostgresResource.asOwner()) {
      Flyway.configure()
          .dataSource(owner.getMetaData().getURL(), owner.getMetaData().getUserName(), "owner")
          .schemas(SCHEMA)
          .locations("db/kit", "db/migration")
          .placeholders(Map.of("app_role", "test_app"))
          .target(version)
          .load()
          .migrate();
    }
  }

  private static Connection asSystem() throws SQLException {
    Connection owner = PostgresResource.asOwner();
    try (Statement statement = owner.createStatement()) {
      statement.execute("set search_path = " + SCHEMA + ", public");
      statement.execute("select set_config('crosslight.actor', 'system', false)");
    }
    return owner;
  }

  @Test
  void earlierItemsTellOfTheirOwnCaseAlone() throws SQLException {
    migrateTo("101");
    try (Connection connection = asSystem();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into segment (id, language, text_hash, engine, engine_version, route, tier,
            unknown_word_ratio, checks, translated_at)
          values ('00000000-0000-0000-0000-00000000005e', 'ron', '\\x00', '', '', '', 'gist', 0,
            '[]', '2026-01-01T00:00:00Z')
          """);
      item(statement, "a", 1, "1", false);
      item(statement, "b", 1, "2", true);
      item(statement, "b", 2, "2", true);
      job(statement, "a", "2026-02-01T00:00:00Z");
      job(statement, "b", "2026-03-01T00:00:00Z");
    }
    migrateTo("102");

    assertThat(rows()).containsExactly("a 1 f 2026-02-01", "b 1 f 2026-03-01", "b 2 t 2026-03-01");
  }

  private static void item(
      Statement statement, String extraction, int seq, String caseId, boolean fromMemory)
      throws SQLException {
    statement.execute(
        """
        insert into item_translation (extraction_id, seq, item_id, case_id, exhibit_id, segment_id,
          language, confidence, identified_by, tier, from_memory)
        values ('00000000-0000-0000-0000-00000000000%s', %d, gen_random_uuid(),
          '00000000-0000-0000-0000-00000000000%s', gen_random_uuid(),
          '00000000-0000-0000-0000-00000000005e', 'ron', 1, 'lingua', 'gist', %s)
        """
            .formatted(extraction, seq, caseId, fromMemory));
  }

  private static void job(Statement statement, String extraction, String finished)
      throws SQLException {
    statement.execute(
        """
        insert into job (id, kind, key, created_by, payload, state, finished_at)
        values (gen_random_uuid(), 'translation', '00000000-0000-0000-0000-00000000000%s', 'x',
          '{}', 'complete', '%s')
        """
            .formatted(extraction, finished));
  }

  private static List<String> rows() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = asSystem();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select concat_ws(' ', right(extraction_id::text, 1), seq, from_memory,
                  (translated_at at time zone 'UTC')::date)
                from item_translation order by extraction_id, seq
                """)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }
}
