package org.crosslight.evidence.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.crosslight.evidence.S3Resource;
import org.crosslight.kit.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EvidenceServiceTest
class CustodyTest {

  private String exhibitId = "";

  @BeforeEach
  void readAnOriginal() {
    exhibitId = Fixture.exhibit(Fixture.openCase(), "JDS/1");
    Fixture.read(exhibitId, "chat.txt", "01/03/2026, 09:15 - Ana: Ne vedem\n");
  }

  @Test
  void theChainTellsWhatHappenedAndWhoDidIt() {
    JsonPath custody = Officers.eve().get("/exhibits/" + exhibitId + "/custody").jsonPath();

    assertThat(custody.getList("events.action", String.class))
        .containsExactly("registered", "received", "stored", "read", "extracted");
    assertThat(custody.getList("events.sequence", Integer.class)).containsExactly(1, 2, 3, 4, 5);
    assertThat(custody.getList("events.actor", String.class)).containsOnly("amira.hale");
    assertThat(custody.getString("events[1].detail.sha256")).hasSize(64);
    assertThat(custody.getString("events[0].previousHash")).isEqualTo("0".repeat(64));
    List<String> hashes = custody.getList("events.hash", String.class);
    assertThat(custody.getList("events.previousHash", String.class).subList(1, 5))
        .isEqualTo(hashes.subList(0, 4));
    assertThat(custody.getBoolean("verification.intact")).isTrue();
    assertThat(custody.getInt("verification.checkedEvents")).isEqualTo(5);
    assertThat(custody.getString("verification.brokenAt")).isNull();
  }

  @Test
  void aChainThatGrowsWhileItIsReadIsWhole() throws InterruptedException {
    AtomicBoolean growing = new AtomicBoolean(true);
    Thread verifying =
        Thread.ofPlatform()
            .start(
                () -> {
                  for (int i = 0; i < 40; i++) {
                    verify();
                  }
                  growing.set(false);
                });
    List<Boolean> intact = new ArrayList<>();
    while (growing.get()) {
      intact.add(
          Officers.eve()
              .get("/exhibits/" + exhibitId + "/custody")
              .jsonPath()
              .getBoolean("verification.intact"));
    }
    verifying.join();

    assertThat(intact).isNotEmpty().doesNotContain(false);
  }

  @Test
  void verifyingReadsTheOriginalBackAndIsItselfAnEvent() {
    verify()
        .body("intact", equalTo(true))
        .body("originals[0].matches", equalTo(true))
        .body("originals[0].fileName", equalTo("chat.txt"))
        .body("events.intact", equalTo(true))
        .body(
            "answer",
            equalTo(
                "The original is byte for byte as it arrived and the chain of custody is whole (5"
                    + " entries). The exhibit's details are as they were registered. The 1 item"
                    + " read from 1 file is as it was read."))
        .body("originals[0].size", equalTo(34))
        .body("details.matches", equalTo(true))
        .body("extractions[0].expectedItems", equalTo(1))
        .body("extractions[0].storedItems", equalTo(1))
        .body("extractions[0].matches", equalTo(true));

    assertThat(actions()).endsWith("verified");
  }

  @Test
  void bytesChangedInTheStoreAreSeen() throws IOException {
    Files.write(
        S3Resource.objectsOf(exhibitId).getFirst(), new byte[] {'x'}, StandardOpenOption.WRITE);

    verify()
        .body("intact", equalTo(false))
        .body("originals[0].matches", equalTo(false))
        .body("events.intact", equalTo(true))
        .body("answer", containsString("The original is not as it arrived"));
  }

  @Test
  void anOriginalGoneFromTheStoreIsSeen() throws IOException {
    Path object = S3Resource.objectsOf(exhibitId).getFirst();
    Files.delete(object);

    verify()
        .body("intact", equalTo(false))
        .body("originals[0].actualSha256", nullValue())
        .body("originals[0].matches", equalTo(false));
  }

  @Test
  void aRowRewrittenToFitSwappedBytesIsSeen() throws IOException, SQLException {
    byte[] forged = "01/03/2026, 09:15 - Ana: Nu ne vedem".getBytes(StandardCharsets.UTF_8);
    Files.write(S3Resource.objectsOf(exhibitId).getFirst(), forged);
    tamper(
        """
        update original set sha256 = '%s', sha512 = '%s', size = %d
        where exhibit_id = '%%s'\
        """
            .formatted(hex("SHA-256", forged), hex("SHA-512", forged), forged.length));

    verify()
        .body("intact", equalTo(false))
        .body("events.intact", equalTo(true))
        .body("originals[0].matches", equalTo(false))
        .body("originals[0].expectedSha256", equalTo(received("sha256")))
        .body("originals[0].actualSha256", equalTo(hex("SHA-256", forged)))
        .body(
            "originals[0].fault",
            equalTo(
                "The database's entry of an original is not what the chain of custody says (size,"
                    + " SHA-256, SHA-512). The bytes in the store are not those that were"
                    + " received."));
  }

  @Test
  void aRowPointedAtAnotherObjectIsSeen() throws SQLException {
    tamper("update original set object_key = object_key || '-other' where exhibit_id = '%s'");

    verify()
        .body("intact", equalTo(false))
        .body("originals[0].actualSha256", equalTo(received("sha256")))
        .body(
            "answer",
            equalTo(
                "The original is not as it arrived, but the chain of custody is whole (5 entries)."
                    + " The exhibit's details are as they were registered. The 1 item read from 1"
                    + " file is as it was read. The database's entry of an original is not what the"
                    + " chain of custody says (place in the store)."));
  }

  @Test
  void aRowDeletedByTheOwnerOfTheDatabaseIsSeen() throws SQLException {
    tamper("delete from conversation where exhibit_id = '%s'");
    tamper("delete from extraction where exhibit_id = '%s'");
    tamper("delete from original where exhibit_id = '%s'");

    verify()
        .body("intact", equalTo(false))
        .body("originals", hasSize(1))
        .body("originals[0].matches", equalTo(false))
        .body(
            "answer",
            containsString("The original is not as it arrived, but the chain of custody is whole"))
        .body(
            "answer",
            containsString(
                "The database has no entry of an original that the chain of custody"
                    + " says was received."));
  }

  @Test
  void aRowThatNothingWasReceivedForIsSeen() throws SQLException {
    tamper(
        """
        insert into original select gen_random_uuid(), exhibit_id, case_id, file_name, size,
          repeat('0', 64), sha512, media_type, received_at, received_by, state, write_once, bucket,
          object_key || '-other', object_version
        from original where exhibit_id = '%s'\
        """);

    verify()
        .body("intact", equalTo(false))
        .body("originals.matches", contains(true, false))
        .body("answer", containsString("1 of 2 originals is not as it arrived"));
  }

  @Test
  void theApplicationCannotRewriteWhatArrived() throws SQLException {
    try (Connection application = PostgresResource.asApplication();
        Statement statement = application.createStatement()) {
      statement.execute("select set_config('crosslight.actor', 'system', false)");
      for (String column :
          List.of(
              "size = 1",
              "sha256 = repeat('0', 64)",
              "sha512 = repeat('0', 128)",
              "object_key = 'x'",
              "state = 'quarantined'",
              "file_name = 'x'")) {
        assertThatThrownBy(() -> statement.execute("update original set " + column))
            .as(column)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void anEventEditedByTheOwnerOfTheDatabaseIsSeen() throws SQLException {
    tamper("update custody_event set actor = 'nobody' where exhibit_id = '%s' and sequence = 2");

    broken(2, false);
  }

  @Test
  void aDetailEditedByTheOwnerOfTheDatabaseIsSeen() throws SQLException {
    tamper(
        """
        update custody_event set detail = jsonb_set(detail, '{size}', '1')
        where exhibit_id = '%s' and sequence = 2\
        """);

    broken(2, false);
  }

  @Test
  void anEventDeletedByTheOwnerOfTheDatabaseIsSeen() throws SQLException {
    tamper("delete from custody_event where exhibit_id = '%s' and sequence = 3");

    broken(3, false);
  }

  @Test
  void aTailCutOffByTheOwnerOfTheDatabaseIsSeen() throws SQLException {
    tamper("delete from custody_event where exhibit_id = '%s' and sequence > 3");

    broken(4, true);
  }

  @Test
  void theDatabaseRefusesToChangeTheChainInPassing() {
    for (String change :
        List.of(
            "update custody_event set actor = 'nobody'",
            "delete from custody_event",
            "delete from custody_head")) {
      assertThatThrownBy(
              () -> {
                try (Connection owner = PostgresResource.asOwner();
                    Statement statement = owner.createStatement()) {
                  statement.execute(change);
                }
              })
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("custody events are never changed");
      assertThatThrownBy(
              () -> {
                try (Connection application = PostgresResource.asApplication();
                    Statement statement = application.createStatement()) {
                  statement.execute(change);
                }
              })
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void outsidersNeitherReadNorVerify() {
    Officers.carys().get("/exhibits/" + exhibitId + "/custody").then().statusCode(404);
    Officers.carys()
        .post("/exhibits/" + exhibitId + "/custody/verification")
        .then()
        .statusCode(404);
    Officers.olu().get("/exhibits/" + exhibitId + "/custody").then().statusCode(403);
  }

  private void broken(int at, boolean original) {
    Officers.eve()
        .get("/exhibits/" + exhibitId + "/custody")
        .then()
        .statusCode(200)
        .body("verification.intact", equalTo(false))
        .body("verification.brokenAt", equalTo(at))
        .body("verification.checkedEvents", equalTo(at - 1));
    verify()
        .body("intact", equalTo(false))
        .body("originals[0].matches", equalTo(original))
        .body("answer", containsString("the chain of custody is broken at entry " + at));
  }

  private ValidatableResponse verify() {
    return Officers.eve()
        .post("/exhibits/" + exhibitId + "/custody/verification")
        .then()
        .statusCode(200);
  }

  private List<String> actions() {
    return Officers.eve()
        .get("/exhibits/" + exhibitId + "/custody")
        .jsonPath()
        .getList("events.action", String.class);
  }

  private String received(String fact) {
    return Officers.eve()
        .get("/exhibits/" + exhibitId + "/custody")
        .jsonPath()
        .getString("events[1].detail." + fact);
  }

  private static String hex(String algorithm, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does what only somebody with the owner's password and bad intent can do. */
  private void tamper(String sql) throws SQLException {
    try (Connection owner = PostgresResource.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("select set_config('crosslight.actor', 'system', false)");
      statement.execute("alter table custody_event disable trigger user");
      int changed = statement.executeUpdate(sql.formatted(exhibitId));
      statement.execute("alter table custody_event enable trigger user");
      assertThat(changed).isPositive();
    }
  }
}
