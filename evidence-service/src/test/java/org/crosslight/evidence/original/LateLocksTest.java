package org.crosslight.evidence.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.crosslight.evidence.custody.CustodyLedger;
import org.crosslight.evidence.store.OriginalStore;
import org.crosslight.evidence.store.PretendedStore;
import org.crosslight.evidence.store.StoreAt;
import org.crosslight.evidence.store.WriteOnceProbe;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.startup.ServiceRole;
import org.crosslight.kit.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EvidenceServiceTest
class LateLocksTest {

  @Inject Originals originals;
  @Inject CustodyLedger custody;
  @Inject Database database;
  @Inject ServiceRole role;

  @Test
  void whatArrivedBeforeTheStoreWasProvenIsLockedAfterwards() throws Exception {
    String exhibitId = Fixture.exhibit(Fixture.openCase(), "JDS/1");
    Fixture.read(exhibitId, "chat.txt", "01/03/2026, 09:15 - Ana: Ne vedem\n");
    try (Connection owner = PostgresResource.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("select set_config('crosslight.actor', 'system', false)");
      statement.execute(
          "update original set object_version = 'v1' where exhibit_id = '" + exhibitId + "'");
    }
    try (PretendedStore server = new PretendedStore(PretendedStore.Kind.HONEST, 0)) {
      OriginalStore store = new OriginalStore(new StoreAt(server.endpoint()));
      WriteOnceProbe probe = new WriteOnceProbe(store, Clock.systemUTC());
      LateLocks locks =
          new LateLocks(originals, custody, store, probe, database, role, Clock.systemUTC());

      locks.lock();
      assertThat(server.lockedLater()).as("not proven yet").isEmpty();
      probe.tryAgain();
      locks.lock();
      locks.lock();

      assertThat(server.lockedLater()).hasSize(1).first().asString().contains(exhibitId);
    }

    Officers.eve()
        .get("/exhibits/" + exhibitId)
        .then()
        .body("originals[0].writeOnce", equalTo(true));
    JsonPath chain = Officers.eve().get("/exhibits/" + exhibitId + "/custody").jsonPath();
    assertThat(chain.getString("events[-1].action")).isEqualTo("locked");
    assertThat(chain.getString("events[-1].actor")).isEqualTo("evidence-service");
    assertThat(chain.getBoolean("verification.intact")).isTrue();
  }
}
