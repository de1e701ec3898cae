package org.crosslight.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.crosslight.kit.KitTest;
import org.crosslight.kit.access.AccessFacts;
import org.crosslight.kit.access.CaseRole;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.Officer;
import org.crosslight.kit.identity.Role;
import org.crosslight.kit.testing.PostgresResource;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;

@QuarkusTest
@KitTest
class SchemaTest {

  private static final List<String> FOLDERS = List.of("db/kit", "db/kit-test");

  @Inject DataSource dataSource;
  @Inject Database database;
  @Inject AccessFacts facts;
  @Inject @Readiness SchemaReadiness readiness;

  @Test
  void aServiceIsReadyWhenItsDatabaseHasSeenEveryMigration() {
    assertThat(readiness.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
  }

  @Test
  void aSchemaOlderThanTheCodeIsNamedAndKeepsTheServiceFromBeingReady() throws SQLException {
    asOwner("update flyway_schema_history set success = false where version = '100'");
    try {
      Schema schema = new Schema(dataSource, FOLDERS);
      assertThat(schema.missing()).containsExactly("V100__note.sql");
      assertThat(new SchemaReadiness(schema).call().getData().orElseThrow())
          .containsEntry("missing", "V100__note.sql")
          .containsEntry(
              "explanation", "The database is older than this build: run its migrations.");
    } finally {
      asOwner("update flyway_schema_history set success = true where version = '100'");
    }
  }

  @Test
  void workWaitsUntilTheMigrationsHaveRun() throws Exception {
    asOwner("update flyway_schema_history set success = false where version = '100'");
    Schema schema = new Schema(dataSource, FOLDERS);
    Thread work = Thread.ofVirtual().start(() -> waitFor(schema));
    try {
      Thread.sleep(300);
      assertThat(work.isAlive()).isTrue();
    } finally {
      asOwner("update flyway_schema_history set success = true where version = '100'");
    }
    work.join();
    assertThat(schema.missing()).isEmpty();
  }

  private static void waitFor(Schema schema) {
    try {
      schema.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void migratingASecondTimeAppliesNothing() throws SQLException {
    try (Connection owner = PostgresResource.asOwner()) {
      assertThat(
              new SchemaMigration(SchemaTest.class.getClassLoader(), FOLDERS)
                  .apply(
                      owner.getMetaData().getURL(),
                      owner.getMetaData().getUserName(),
                      "owner",
                      "test_app"))
          .isZero();
    }
  }

  @Test
  void aTableProtectedByCaseIsForMembersOfTheCaseAlone() throws SQLException {
    asOwner("create table thing (case_id uuid not null); select protect_by_case('thing')");
    CaseId lantern = CaseId.next();
    database.doAsSystem(
        handle -> {
          facts.putMember(handle, lantern, "amira.hale", Optional.of(CaseRole.READER));
          handle.execute("insert into thing values (?)", lantern.value());
        });

    assertThat(thingsSeenBy("amira.hale")).isEqualTo(1);
    assertThat(thingsSeenBy("dan.price")).isZero();
    try (Connection owner = PostgresResource.asOwner()) {
      assertThat(count(owner)).as("the owner, who has not said who is asking").isZero();
    }
  }

  private int thingsSeenBy(String officer) {
    return database.as(
        new Officer(officer, officer, "NRF", Set.of(Role.INVESTIGATOR)),
        handle -> handle.createQuery("select count(*) from thing").mapTo(Integer.class).one());
  }

  private static int count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from thing")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void asOwner(String sql) throws SQLException {
    try (Connection owner = PostgresResource.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
