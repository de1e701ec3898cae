package org.crosslight.evidence.item;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.Role;
import org.crosslight.kit.page.Cursor;
import org.crosslight.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The items of a whole case: listed, exported, searched. */
@Path("/cases/{caseId}")
@RolesAllowed({
  Role.Names.INVESTIGATOR,
  Role.Names.ANALYST,
  Role.Names.LINGUIST,
  Role.Names.DISCLOSURE_OFFICER,
  Role.Names.REVIEWER,
  Role.Names.SUPERVISOR,
  Role.Names.INTEGRATOR
})
@RunOnVirtualThread
@Tag(name = "Items")
public class CaseItemsResource {

  private static final String KINDS = "message|call|contact";

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
  @Produces(MediaType.APPLICATION_JSON)
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
  public Page<Item> list(
      @PathParam("caseId") CaseId caseId,
      @Parameter(description = "Exhibit reference") @QueryParam("exhibit") @Nullable String exhibit,
      @QueryParam("kind") @Pattern(regexp = KINDS) @Nullable String kind,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    Cursor cursor = Cursor.parse(after);
    return database.asCaller(
        handle -> {
          gate.require(handle, caseId, Purpose.READ);
          consultations.record(handle, "list-items", "case", caseId.toString(), caseId, exhibit);
          List<Item> found =
              items.ofCase(
                  handle,
                  caseId,
                  exhibit,
                  kind,
                  ItemCursor.item(cursor),
                  limit + 1,
                  callers.current().name());
          return Page.of(found, limit, item -> item.id().toString());
        });
  }

  @GET
  @Path("/items")
  @Produces(ItemStream.NDJSON)
  @Operation(hidden = true)
  public StreamingOutput export(
      @PathParam("caseId") CaseId caseId,
      @QueryParam("exhibit") @Nullable String exhibit,
      @QueryParam("kind") @Pattern(regexp = KINDS) @Nullable String kind,
      @QueryParam("after") @Nullable String after) {
    Cursor cursor = Cursor.parse(after);
    String officer = callers.current().name();
    database.doAsCaller(
        handle -> {
          gate.require(handle, caseId, Purpose.READ);
          consultations.record(handle, "export-items", "case", caseId.toString(), caseId, exhibit);
        });
    return out ->
        stream.write(
            out,
            ItemCursor.item(cursor),
            (handle, behind, limit) ->
                items.ofCase(handle, caseId, exhibit, kind, behind, limit, officer),
            item -> item);
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
}
