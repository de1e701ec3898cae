package org.crosslight.translation.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.translation.TranslationServiceTest;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows written before reasons had kinds, in a schema that is migrated step by step. */
@QuarkusTest
@TranslationServiceTest
class KindsOfReasonsTest {

  private static final String SCHEMA = "before_kinds";

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
  void everyEarlierReasonGetsItsKind() throws SQLException {
    Map<String, @Nullable String> kinds = new LinkedHashMap<>();
    kinds.put("no engine for Urdu; install a model pack", "no-engine");
    kinds.put(
        "the engine for Romanian is not installed; apt-get install apertium apertium-es-ro",
        "engine-not-installed");
    kinds.put("the language could not be told", "language-undetermined");
    kinds.put(
        "the language is not certain, and the engine does not know 45 % of the words",
        "language-uncertain");
    kinds.put("the engine does not know 5 of 6 words", "too-few-words-known");
    kinds.put("there are no words to translate", "nothing-to-translate");
    kinds.put("Apertium did not answer in time for this line", "engine-failed");
    kinds.put("", null);

    migrateTo("100");
    try (Connection connection = asSystem()) {
      int seq = 0;
      for (String reason : kinds.keySet()) {
        insert(connection, ++seq, reason);
      }
    }
    migrateTo("101");

    assertThat(column("select reason_kind from item_translation order by seq"))
        .containsExactlyElementsOf(kinds.values());
    assertThat(
            column(
                "select s.reason_kind from segment s join item_translation t on t.segment_id = s.id"
                    + " order by t.seq"))
        .containsExactlyElementsOf(kinds.values());
  }

  private static void insert(Connection connection, int seq, String reason) throws SQLException {
    UUID segment = UUID.randomUUID();
    String tier = reason.isEmpty() ? "gist" : "none";
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            insert into segment values (?, 'ron', decode(md5(?), 'hex'), '', '', '', ?, null,
              nullif(?, ''), 0, '[]', now())
            """)) {
      statement.setObject(1, segment);
      statement.setString(2, reason);
      statement.setString(3, tier);
      statement.setString(4, reason);
      statement.execute();
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            insert into item_translation values ('00000000-0000-0000-0000-000000000001', ?,
              gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), null, ?, 'ron', 1, 'lingua',
              ?, nullif(?, ''), false)
            """)) {
      statement.setInt(1, seq);
      statement.setObject(2, segment);
      statement.setString(3, tier);
      statement.setString(4, reason);
      statement.execute();
    }
  }

  private static List<@Nullable String> column(String query) throws SQLException {
    List<@Nullable String> values = new ArrayList<>();
    try (Connection connection = asSystem();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
