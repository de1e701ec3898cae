package org.crosslight.linkage.link;

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

/** What an identifier is linked to within a case. */
@Path("/cases/{caseId}/entities/{entityId}/links")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@Tag(name = "Entities")
public class LinkResource {
  private final Links links;
  private final EntityGate gate;

  public LinkResource(Links links, EntityGate gate) {
    this.links = links;
    this.gate = gate;
  }

  @GET
  @Operation(
      operationId = "listLinks",
      summary = "What the identifier is linked to within the case, and the items that show it")
  public Page<Link> links(
      @PathParam("caseId") CaseId caseId,
      @PathParam("entityId") EntityId entityId,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    Cursor cursor = Cursor.parse(after);
    return gate.reading(
        caseId,
        entityId,
        "view-links",
        handle -> links.ofEntity(handle, caseId, entityId, cursor, limit));
  }
}
