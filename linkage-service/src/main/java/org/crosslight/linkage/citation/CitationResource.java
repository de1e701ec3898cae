package org.crosslight.linkage.citation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.RoleSet;
import org.crosslight.kit.page.Cursor;
import org.crosslight.kit.page.Page;
import org.crosslight.linkage.entity.EntityGate;
import org.crosslight.linkage.mention.EntityId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a case mentions an identifier, so that it can be opened in the reader. */
@Path("/cases/{caseId}/entities/{entityId}/citations")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@Tag(name = "Entities")
public class CitationResource {
  private final Citations citations;
  private final EntityGate gate;

  public CitationResource(Citations citations, EntityGate gate) {
    this.citations = citations;
    this.gate = gate;
  }

  @GET
  @Operation(
      operationId = "listCitations",
      summary = "Where the case mentions the identifier, texts first")
  public Page<Citation> citations(
      @PathParam("caseId") CaseId caseId,
      @PathParam("entityId") EntityId entityId,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    Cursor cursor = Cursor.parse(after);
    return gate.reading(
        caseId,
        entityId,
        "view-citations",
        handle -> citations.ofEntity(handle, caseId, entityId, cursor, limit));
  }
}
