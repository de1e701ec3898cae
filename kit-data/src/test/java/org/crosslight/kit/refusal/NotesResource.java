package org.crosslight.kit.refusal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.RoleSet;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Something of a case that may be refused. */
@Path("/cases/{caseId}/notes")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
public class NotesResource {

  private final Database database;
  private final CaseGate gate;

  public NotesResource(Database database, CaseGate gate) {
    this.database = database;
    this.gate = gate;
  }

  @GET
  @Operation(operationId = "listNotes")
  public List<String> list(@PathParam("caseId") CaseId caseId) {
    gate.require(caseId, Purpose.READ);
    return List.of();
  }

  /** Takes a while in the database. */
  @GET
  @Path("/slowly")
  @Operation(operationId = "listNotesSlowly")
  public List<String> slowly(@PathParam("caseId") CaseId caseId) {
    return database.asCaller(
        handle -> handle.createQuery("select pg_sleep(20)::text").mapTo(String.class).list());
  }
}
