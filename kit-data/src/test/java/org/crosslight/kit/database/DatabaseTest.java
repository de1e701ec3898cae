package org.crosslight.kit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert;
import org.crosslight.kit.KitTest;
import org.crosslight.kit.identity.Officer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.Test;

@QuarkusTest
@KitTest
class DatabaseTest {

  private static final Officer AMIRA = new Officer("amira.hale", "Amira Hale", "NRF", Set.of());

  @Inject Database database;

  @Test
  void refusesToNestSoThatNobodyIsTakenForTheSystem() {
    String after =
        database.as(
            AMIRA,
            handle -> {
              assertThatThrownBy(() -> database.doAsSystem(inner -> inner.execute("select 1")))
                  .isInstanceOf(IllegalStateException.class)
                  .hasMessage("This thread is in a transaction already; use its handle");
              return actor(handle);
            });
    assertThat(after).isEqualTo("officer");
    assertThat(database.<String>asSystem(DatabaseTest::actor)).isEqualTo("system");
  }

  @Test
  void tellsNothingOfWhatAFailingStatementWasGiven() {
    UUID caseId = UUID.randomUUID();
    assertHidden(
        () ->
            database.doAsSystem(
                handle ->
                    handle.execute("insert into note (case_id, words) values (?, null)", caseId)),
        caseId.toString());
    String add = "insert into feed_cursor (follower, position) values (?, '')";
    database.doAsSystem(handle -> handle.execute(add, "secret words"));
    assertHidden(
        () -> database.doAsSystem(handle -> handle.execute(add, "secret words")), "secret words");
    assertHidden(
        () ->
            database.doAsSystem(
                handle -> {
                  PreparedBatch batch = handle.prepareBatch(add);
                  batch.bind(0, "other words").add();
                  batch.bind(0, "secret words").add();
                  batch.execute();
                }),
        " words");
  }

  private static void assertHidden(ThrowableAssert.ThrowingCallable statement, String secret) {
    assertThatThrownBy(statement)
        .isInstanceOf(JdbiException.class)
        .satisfies(
            failure -> {
              for (Throwable at = failure; at != null; at = at.getCause()) {
                assertThat(at.toString()).doesNotContain(secret);
              }
            });
  }

  private static String actor(Handle handle) {
    return handle
        .createQuery("select current_setting('crosslight.actor', true)")
        .mapTo(String.class)
        .one();
  }
}
