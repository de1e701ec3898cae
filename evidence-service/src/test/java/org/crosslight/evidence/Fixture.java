package org.crosslight.evidence;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.testing.PostgresResource;

/** What tests begin with: a case with members, an exhibit, an original that has been read. */
public final class Fixture {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Fixture() {}

  /** A case as case-service would have told of it: Amira leads, Ben works on it, Eve reads. */
  public static String openCase() {
    CaseId caseId = CaseId.next();
    try (Connection owner = PostgresResource.asOwner()) {
      run(
          owner,
          """
          insert into access_case (case_id, reference, title, force, force_name, status, contact)
          values (?::uuid, ?, 'A test', 'NRF', 'Northmoor Police', 'live', 'the desk')
          """,
          caseId.toString(),
          "T-" + caseId);
      member(owner, caseId, "amira.hale", "lead");
      member(owner, caseId, "ben.okoro", "investigator");
      member(owner, caseId, "ivy.stone", "investigator");
      member(owner, caseId, "eve.marsh", "reader");
      return caseId.toString();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes somebody a reader of a case. */
  public static void addMember(String caseId, String officer) {
    try (Connection owner = PostgresResource.asOwner()) {
      member(owner, CaseId.fromString(caseId), officer, "reader");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Closes or reopens a case, as case-service would have told of it. */
  public static void setStatus(String caseId, String status) {
    try (Connection owner = PostgresResource.asOwner()) {
      run(owner, "update access_case set status = ? where case_id = ?::uuid", status, caseId);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Registers an exhibit and gives its id. */
  public static String exhibit(String caseId, String reference) {
    return Officers.amira()
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            Map.of(
                "reference", reference,
                "description", "Black phone",
                "deviceKind", "phone",
                "seizedWhere", "12 Station Road",
                "seizedBy", "PC 4711"))
        .post("/cases/" + caseId + "/exhibits")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Sends bytes as a new upload. */
  public static Response upload(
      RequestSpecification officer, String exhibitId, String fileName, byte[] bytes) {
    return officer
        .contentType("application/octet-stream")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .queryParam("fileName", fileName)
        .body(bytes)
        .post("/exhibits/" + exhibitId + "/originals");
  }

  /** Uploads a file that must be taken in, waits until it has been read, gives the extraction. */
  public static JsonPath read(String exhibitId, String fileName, String text) {
    String id =
        upload(Officers.amira(), exhibitId, fileName, text.getBytes(StandardCharsets.UTF_8))
            .then()
            .statusCode(201)
            .extract()
            .path("extraction.id");
    return ended(id);
  }

  /** Waits until an extraction has ended. */
  public static JsonPath ended(String extractionId) {
    return await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> Officers.amira().get("/extractions/" + extractionId).jsonPath(),
            json ->
                json.getString("state") != null
                    && !json.getString("state").matches("queued|running"));
  }

  private static void member(Connection owner, CaseId caseId, String officer, String role)
      throws SQLException {
    run(
        owner,
        "insert into access_member (case_id, officer, role) values (?::uuid, ?, ?)",
        caseId.toString(),
        officer,
        role);
  }

  private static void run(Connection owner, String sql, String... values) throws SQLException {
    try (PreparedStatement statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
