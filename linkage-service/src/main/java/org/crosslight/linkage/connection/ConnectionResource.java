package org.crosslight.linkage.connection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.RoleSet;
import org.crosslight.kit.page.Cursor;
import org.crosslight.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a case has in common with others. */
@Path("/cases/{caseId}/connections")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@Tag(name = "Connections")
public class ConnectionResource {
  private final VisibleConnections connections;
  private final CaseGate gate;
  private final Database database;
  private final ConsultationLog log;

  public ConnectionResource(
      VisibleConnections connections, CaseGate gate, Database database, ConsultationLog log) {
    this.connections = connections;
    this.gate = gate;
    this.database = database;
    this.log = log;
  }

  /**
   * Connections, the strongest first; of other forces' cases only that they exist and whom to ask.
   */
  @GET
  @Operation(
      operationId = "listConnections",
      summary = "What this case has in common with others, strongest first")
  public Page<Connection> list(
      @PathParam("caseId") CaseId caseId,
      @QueryParam("strength") @Nullable Strength strength,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    String wantedKind = ConnectionFilters.kind(kind);
    Cursor cursor = Cursor.parse(after);
    return database.asCaller(
        handle -> {
          gate.require(handle, caseId, Purpose.READ);
          log.record(handle, "view-connections", "case", caseId.toString(), caseId, null);
          return connections.ofCase(handle, caseId, strength, wantedKind, cursor, limit);
        });
  }
}
