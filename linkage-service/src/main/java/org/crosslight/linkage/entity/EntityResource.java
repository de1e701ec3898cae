package org.crosslight.linkage.entity;

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
import org.crosslight.linkage.mention.EntityId;
import org.crosslight.linkage.mention.IdentifierKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The identifiers that occur in a case, and what the case says of each. */
@Path("/cases/{caseId}/entities")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@Tag(name = "Entities")
public class EntityResource {
  private final Entities entities;
  private final EntityGate entityGate;
  private final CaseGate gate;
  private final Database database;
  private final ConsultationLog log;

  public EntityResource(
      Entities entities,
      EntityGate entityGate,
      CaseGate gate,
      Database database,
      ConsultationLog log) {
    this.entities = entities;
    this.entityGate = entityGate;
    this.gate = gate;
    this.database = database;
    this.log = log;
  }

  @GET
  @Operation(
      operationId = "listEntities",
      summary = "Identifiers that occur in the case, most mentioned first")
  public Page<EntityHere> list(
      @PathParam("caseId") CaseId caseId,
      @QueryParam("kind") @Nullable IdentifierKind kind,
      @QueryParam("q") @Nullable String query,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    String words = EntityFilters.query(query);
    Cursor cursor = Cursor.parse(after);
    return database.asCaller(
        handle -> {
          gate.require(handle, caseId, Purpose.READ);
          String action = words == null ? "view-entities" : "search-entities";
          log.record(handle, action, "case", caseId.toString(), caseId, words);
          return entities.ofCase(handle, caseId, kind, words, cursor, limit);
        });
  }

  @GET
  @Path("/{entityId}")
  @Operation(operationId = "getEntity", summary = "One identifier, as the caller's cases know it")
  public EntityHere get(
      @PathParam("caseId") CaseId caseId, @PathParam("entityId") EntityId entityId) {
    return entityGate.reading(
        caseId,
        entityId,
        "view-entity",
        handle -> entities.find(handle, caseId, entityId).orElseThrow(() -> EntityGate.notFound()));
  }
}
