package org.crosslight.translation;

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
@TranslationServiceTest
class WrittenOnceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update outbox set data = '{}'",
        "delete from outbox",
        "update idempotency set answer = '{}'",
        "update earlier_translation set tier = 'gist'",
        "delete from segment"
      })
  void theDatabaseRefuses(String statement) {
    assertThatThrownBy(() -> asSystem(statement))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied for table");
  }

  @Test
  void onlyASegmentWhoseEngineFailedIsRenewed() throws SQLException {
    asSystem(segment("whole", "'English'", "'gist'", "null"));
    asSystem(segment("failed", "null", "'none'", "'engine-failed'"));

    assertThat(asSystem("update segment set english = 'Forged' where engine_version = 'whole'"))
        .isZero();
    assertThat(
            asSystem(
                """
                update segment set english = 'English', tier = 'gist', reason = null,
                  reason_kind = null where engine_version = 'failed'
                """))
        .isEqualTo(1);
  }

  private static String segment(String version, String english, String tier, String reason) {
    return """
    insert into segment (id, language, text_hash, engine, engine_version, route, tier, english,
      reason, reason_kind, unknown_word_ratio, checks, translated_at)
    values (uuidv7(), 'spa', decode(repeat('ab', 32), 'hex'), 'test', '%1$s', 'spa→eng', %2$s,
      %3$s, %4$s, %4$s, null, '[]', now())
    """
        .formatted(version, tier, english, reason);
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
