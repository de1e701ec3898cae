package org.crosslight.evidence.item;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.crosslight.evidence.content.ItemKind;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.kit.identity.RoleSet;
import org.crosslight.kit.page.Cursor;
import org.crosslight.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The items of a whole case: listed, exported, searched. */
@Path("/cases/{caseId}")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@RunOnVirtualThread
@Tag(name = "Items")
public class CaseItemsResource {

  private final Items items;
  private final ItemStream stream;
  private final Database database;
  private final CaseGate gate;
  private final ConsultationLog consultations;
  private final Callers callers;

  public CaseItemsResource(
      Items items,
      ItemStream stream,
      Database database,
      CaseGate gate,
      ConsultationLog consultations,
      Callers callers) {
    this.items = items;
    this.stream = stream;
    this.database = database;
    this.gate = gate;
    this.consultations = consultations;
    this.callers = callers;
  }

  @GET
  @Path("/items")
  @Produces({MediaType.APPLICATION_JSON, ItemStream.NDJSON})
  @Operation(
      operationId = "listCaseItems",
      summary = "Items of a case, a page at a time or all as newline-delimited JSON")
  @APIResponse(
      responseCode = "200",
      description = "A page, or every item on a line of its own",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PageOfItems.class)),
        @Content(mediaType = ItemStream.NDJSON, schema = @Schema(implementation = Item.class))
      })
  public Response list(
      @PathParam("caseId") CaseId caseId,
      @Parameter(description = "Exhibit reference") @QueryParam("exhibit") @Nullable String exhibit,
      @QueryParam("kind") @Nullable ItemKind kind,
      @QueryParam("after") @Nullable String after,
      @Parameter(description = "Items of a page")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(500)
          int limit,
      @Context HttpHeaders headers) {
    ItemId last = ItemCursor.item(Cursor.parse(after));
    String caller = callers.current().name();
    if (ItemStream.isWanted(headers)) {
      database.doAsCaller(handle -> look(handle, "export-items", caseId, exhibit));
      StreamingOutput lines =
          out ->
              stream.write(
                  out,
                  last,
                  (handle, behind, most) ->
                      items.ofCase(handle, caseId, exhibit, kind, behind, most, caller),
                  item -> item);
      return Response.ok(lines, ItemStream.NDJSON).build();
    }
    Page<Item> page =
        database.asCaller(
            handle -> {
              look(handle, "list-items", caseId, exhibit);
              return Page.of(
                  items.ofCase(handle, caseId, exhibit, kind, last, limit + 1, caller),
                  limit,
                  item -> item.id().toString());
            });
    return Response.ok(page, MediaType.APPLICATION_JSON).build();
  }

  @GET
  @Path("/search")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "searchCase",
      summary = "Items with all these words in the original or in the translation, latest first")
  public Page<Item> search(
      @PathParam("caseId") CaseId caseId,
      @QueryParam("q") @NotBlank @Size(max = 500) String q,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    Cursor cursor = Cursor.parse(after);
    return database.asCaller(
        handle -> {
          gate.require(handle, caseId, Purpose.READ);
          consultations.record(handle, "search-case", "case", caseId.toString(), caseId, q);
          List<Item> found =
              items.withWords(
                  handle,
                  caseId,
                  SearchWords.query(q),
                  cursor,
                  limit + 1,
                  callers.current().name());
          return Page.of(found, limit, Items::placeInSearch);
        });
  }

  private void look(Handle handle, String action, CaseId caseId, @Nullable String exhibit) {
    gate.require(handle, caseId, Purpose.READ);
    consultations.record(handle, action, "case", caseId.toString(), caseId, exhibit);
  }
}
