package org.crosslight.kit.access;

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
import org.crosslight.kit.KitTest;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Caller;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.Officer;
import org.crosslight.kit.identity.Role;
import org.crosslight.kit.identity.SystemClient;
import org.crosslight.kit.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@KitTest
class CaseSightTest {

  private static final Officer MEMBER =
      new Officer("amira.hale", "Amira Hale", "NRF", Set.of(Role.INVESTIGATOR));
  private static final Officer STRANGER =
      new Officer("dan.price", "Dan Price", "SVF", Set.of(Role.SUPERVISOR, Role.ADMIN));

  @Inject Database database;
  @Inject AccessFacts facts;
  @Inject CaseAccess access;

  private CaseId lantern;

  @BeforeEach
  void aCaseWithOneReader() {
    lantern = CaseId.next();
    database.doAsSystem(
        handle -> {
          facts.put(
              handle,
              new AccessFacts.KnownCase(
                  lantern, "LANTERN", "Lantern", "NRF", "Northmoor Police", "live", "desk"));
          facts.putMember(handle, lantern, "amira.hale", Optional.of(CaseRole.READER));
          handle.execute("insert into note values (?, 'seen')", lantern.value());
        });
  }

  @Test
  void membersSeeRowsOfTheirCase() {
    assertThat(notesFor(MEMBER)).containsExactly("seen");
  }

  @Test
  void nobodyElseSeesThemWhateverTheirRole() {
    assertThat(notesFor(STRANGER)).isEmpty();
  }

  @Test
  void sightEndsWithMembership() {
    database.doAsSystem(handle -> facts.putMember(handle, lantern, "amira.hale", Optional.empty()));
    assertThat(notesFor(MEMBER)).isEmpty();
  }

  @Test
  void aTransactionThatDoesNotSayWhoAsksSeesNothing() throws SQLException {
    try (Connection connection = PostgresResource.asApplication();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from note")) {
      rows.next();
      assertThat(rows.getInt(1)).isZero();
    }
  }

  @Test
  void decidesByMembershipRoleAndPurpose() {
    assertThat(decide(MEMBER, Purpose.READ)).isEqualTo(new Decision.Member(CaseRole.READER));
    assertThat(decide(MEMBER, Purpose.CONTRIBUTE))
        .isEqualTo(new Decision.Refused("You are a reader in this case. Ask its lead for more."));
    assertThat(decide(STRANGER, Purpose.READ)).isEqualTo(new Decision.Unknown());
    assertThat(decide(MEMBER, Purpose.STREAM)).isEqualTo(new Decision.Member(CaseRole.READER));
  }

  @Test
  void servicesReadStreamsAndNothingElseOfACase() {
    SystemClient linkage = new SystemClient("crosslight-linkage");
    assertThat(decide(linkage, Purpose.STREAM)).isEqualTo(new Decision.Service());
    for (Purpose purpose : List.of(Purpose.READ, Purpose.CONTRIBUTE, Purpose.MANAGE)) {
      assertThat(decide(linkage, purpose)).isInstanceOf(Decision.Refused.class);
    }
  }

  private Decision decide(Caller caller, Purpose purpose) {
    return database.as(caller, handle -> access.decide(handle, caller, lantern, purpose));
  }

  private List<String> notesFor(Caller caller) {
    return database.as(
        caller,
        handle ->
            handle
                .createQuery("select words from note where case_id = ?")
                .bind(0, lantern)
                .mapTo(String.class)
                .list());
  }
}
