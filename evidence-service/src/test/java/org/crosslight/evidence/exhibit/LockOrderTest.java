package org.crosslight.evidence.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.custody.CustodyDetail;
import org.crosslight.evidence.custody.CustodyEvent;
import org.crosslight.evidence.custody.CustodyLedger;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EvidenceServiceTest
class LockOrderTest {

  @Inject Database database;
  @Inject Exhibits exhibits;
  @Inject CustodyLedger custody;

  /**
   * An upload holds the exhibit and then the end of its chain; a reading that writes custody has
   * the end of the chain and refers to the exhibit. Had each to wait for the other, one would be
   * lost.
   */
  @Test
  void custodyIsWrittenWhileAnUploadHoldsTheExhibit() {
    CaseId caseId = CaseId.fromString(Fixture.openCase());
    ExhibitId exhibit = ExhibitId.fromString(Fixture.exhibit(caseId.toString(), "JDS/1"));

    CustodyEvent written =
        database.asSystem(
            handle -> {
              exhibits.hold(handle, exhibit);
              return elsewhere(caseId, exhibit);
            });

    assertThat(written.sequence()).isEqualTo(2);
  }

  private CustodyEvent elsewhere(CaseId caseId, ExhibitId exhibit) {
    try {
      return CompletableFuture.supplyAsync(
              () ->
                  database.asSystem(
                      handle ->
                          custody.append(
                              handle,
                              exhibit,
                              caseId,
                              "tester",
                              new CustodyDetail.EmptyRefused("chat.txt"))))
          .get(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("writing custody had to wait for the upload", e);
    }
  }
}
