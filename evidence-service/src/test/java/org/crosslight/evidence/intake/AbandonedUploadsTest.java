package org.crosslight.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.S3Resource;
import org.crosslight.evidence.store.OriginalStore;
import org.crosslight.kit.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EvidenceServiceTest
class AbandonedUploadsTest {

  private static final byte[] BYTES = "left behind".getBytes(StandardCharsets.UTF_8);

  @Inject AbandonedUploads abandoned;
  @Inject OriginalStore store;

  private String caseId = "";
  private String exhibitId = "";

  @BeforeEach
  void registerAnExhibit() {
    caseId = Fixture.openCase();
    exhibitId = Fixture.exhibit(caseId, "JDS/1");
  }

  @Test
  void whatADeadUploadLeftIsRemoved() throws Exception {
    String key = exhibitId + "/dead/object";
    leave(key);
    try (Connection owner = PostgresResource.asOwner();
        Statement statement = owner.createStatement()) {
      begin(statement, key);
    }

    abandoned.sweep();

    assertThat(S3Resource.objectsOf(exhibitId)).isEmpty();
  }

  @Test
  void anUploadThatCommitsWhileItIsSweptKeepsItsObject() throws Exception {
    String key = exhibitId + "/late/object";
    leave(key);
    try (Connection owner = PostgresResource.asOwner();
        Statement statement = owner.createStatement()) {
      begin(statement, key);
      // The last transaction of the upload: its entry is gone, and not yet for others.
      owner.setAutoCommit(false);
      statement.execute("delete from upload_in_progress where object_key = '" + key + "'");
      Thread sweep = Thread.ofPlatform().start(abandoned::sweep);
      sweep.join(1_000);
      assertThat(sweep.isAlive()).as("waits for the upload").isTrue();
      assertThat(S3Resource.objectsOf(exhibitId)).hasSize(1);
      owner.commit();
      sweep.join(60_000);
      assertThat(sweep.isAlive()).isFalse();
    }

    assertThat(S3Resource.objectsOf(exhibitId)).hasSize(1);
  }

  private void leave(String key) throws IOException {
    store.put(key, new ByteArrayInputStream(BYTES));
    assertThat(S3Resource.objectsOf(exhibitId)).hasSize(1);
  }

  private void begin(Statement statement, String key) throws SQLException {
    statement.execute("select set_config('crosslight.actor', 'system', false)");
    statement.execute(
        """
        insert into upload_in_progress (object_key, exhibit_id, case_id, started_by, started_at)
        values ('%s', '%s', '%s', 'ben.okoro', now() - interval '2 days')
        """
            .formatted(key, exhibitId, caseId));
  }
}
