package org.crosslight.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What holds of the schema of every service. A service's {@code SchemaTest} extends it, annotated
 * as its other tests are.
 */
public abstract class SchemaRules {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  /** Shared tables that name cases and are read through one query that decides. */
  private static final List<String> OF_THE_KIT =
      List.of("access_case", "access_member", "consultation");

  /** Tables of this service that only functions of their owner read, which decide first. */
  protected List<String> readByTheirOwnerAlone() {
    return List.of();
  }

  @Test
  protected void noCommittedMigrationHasChanged() {
    assertThat(CommittedMigrations.faults(MIGRATIONS)).isEmpty();
  }

  @Test
  protected void theCommittedSchemaIsWhatTheMigrationsMake() throws SQLException, IOException {
    try (Connection owner = PostgresResource.asOwner()) {
      String actual = SchemaText.of(owner);
      Files.createDirectories(Path.of("target"));
      Files.writeString(Path.of("target/schema-now.sql"), actual);
      assertThat(actual)
          .as("copy target/schema-now.sql to schema.sql when the change is meant")
          .isEqualTo(Files.readString(Path.of("schema.sql")));
    }
  }

  @Test
  protected void everyTableThatNamesACaseIsProtectedFromItsOwnerToo() throws SQLException {
    try (Connection owner = PostgresResource.asOwner()) {
      assertThat(
              names(
                  owner,
                  """
                  select distinct c.relname from pg_class c
                  join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
                  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                    and a.attname ~ '(^|_)case_id$' and not c.relrowsecurity
                  order by 1
                  """))
          .as("use protect_by_case; without it are")
          .isEqualTo(OF_THE_KIT);
      assertThat(
              names(
                  owner,
                  """
                  select c.relname from pg_class c
                  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                    and c.relrowsecurity and not c.relforcerowsecurity
                  order by 1
                  """))
          .as("protected from all but their owner")
          .isEqualTo(readByTheirOwnerAlone());
      assertThat(
              names(
                  owner,
                  """
                  select c.relname from pg_class c
                  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                    and c.relrowsecurity
                    and not exists (select 1 from pg_policy p where p.polrelid = c.oid)
                  order by 1
                  """))
          .as("protected from everybody, since no policy lets anybody in")
          .isEmpty();
    }
  }

  @Test
  protected void theApplicationOwnsNothingAndCannotTurnOffATrigger() throws SQLException {
    try (Connection owner = PostgresResource.asOwner();
        Connection application = PostgresResource.asApplication();
        Statement statement = application.createStatement()) {
      assertThat(
              names(
                  owner,
                  """
                  select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
                  where r.rolname = '%s'
                    and c.relnamespace = 'public'::regnamespace
                  order by 1
                  """
                      .formatted(application.getMetaData().getUserName())))
          .isEmpty();
      for (String trigger :
          names(
              owner,
              """
              select format('alter table %I disable trigger %I', c.relname, t.tgname)
              from pg_trigger t join pg_class c on c.oid = t.tgrelid
              where not t.tgisinternal and c.relnamespace = 'public'::regnamespace order by 1
              """)) {
        try {
          statement.execute(trigger);
          throw new AssertionError("The application could " + trigger);
        } catch (SQLException refused) {
          assertThat(refused.getMessage()).contains("must be owner of table");
        }
      }
    }
  }

  private static List<String> names(Connection connection, String sql) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
