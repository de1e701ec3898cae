package org.crosslight.casework.exhibit;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.CaseId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The exhibits attached to a case over HTTP. */
@Path("/cases/{caseId}/exhibits")
@Authenticated
@Tag(name = "Exhibits")
public class AttachedExhibitResource {

  private final Database database;
  private final CaseGate gate;
  private final AttachedExhibits exhibits;
  private final ConsultationLog log;

  public AttachedExhibitResource(
      Database database, CaseGate gate, AttachedExhibits exhibits, ConsultationLog log) {
    this.database = database;
    this.gate = gate;
    this.exhibits = exhibits;
    this.log = log;
  }

  /** All exhibits of a case. */
  public record AttachedExhibitList(List<AttachedExhibit> items) {}

  @GET
  @Operation(
      operationId = "listAttachedExhibits",
      summary = "The case's exhibits with coverage and translation figures")
  public AttachedExhibitList list(@PathParam("caseId") CaseId caseId) {
    return database.asCaller(
        handle -> {
          gate.require(handle, caseId, Purpose.READ);
          log.record(handle, "list-exhibits", "case", caseId.toString(), caseId, null);
          return new AttachedExhibitList(exhibits.of(handle, caseId));
        });
  }
}
