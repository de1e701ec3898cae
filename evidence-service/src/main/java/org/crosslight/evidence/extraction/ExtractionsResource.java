package org.crosslight.evidence.extraction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.crosslight.evidence.item.Item;
import org.crosslight.evidence.item.ItemCursor;
import org.crosslight.evidence.item.ItemIds;
import org.crosslight.evidence.item.ItemStream;
import org.crosslight.evidence.item.Items;
import org.crosslight.evidence.item.PageOfItems;
import org.crosslight.evidence.item.SourceItem;
import org.crosslight.evidence.original.Originals;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.consultation.Subject;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.kit.identity.RoleSet;
import org.crosslight.kit.identity.ServiceRight;
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

/** One reading of an original: its receipt, its rejections, its items. */
@Path("/extractions/{extractionId}")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@RunOnVirtualThread
@Tag(name = "Extractions")
public class ExtractionsResource {

  private final Extractions extractions;
  private final Originals originals;
  private final Rejections rejections;
  private final Items items;
  private final ItemStream stream;
  private final Database database;
  private final CaseGate gate;
  private final ConsultationLog consultations;
  private final Callers callers;

  public ExtractionsResource(
      Extractions extractions,
      Originals originals,
      Rejections rejections,
      Items items,
      ItemStream stream,
      Database database,
      CaseGate gate,
      ConsultationLog consultations,
      Callers callers) {
    this.extractions = extractions;
    this.originals = originals;
    this.rejections = rejections;
    this.items = items;
    this.stream = stream;
    this.database = database;
    this.gate = gate;
    this.consultations = consultations;
    this.callers = callers;
  }

  @GET
  @Operation(operationId = "getExtraction", summary = "One reading with its coverage receipt")
  public Extraction get(@PathParam("extractionId") ExtractionId extractionId) {
    return database.asCaller(handle -> visible(handle, extractionId));
  }

  @GET
  @Path("/rejections")
  @Operation(
      operationId = "listRejections",
      summary = "The rows that could not be read, in the order of the source")
  public Page<Rejections.Rejected> rejections(
      @PathParam("extractionId") ExtractionId extractionId,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    long last = ordinal(Cursor.parse(after));
    return database.asCaller(
        handle -> {
          log(handle, "list-rejections", visible(handle, extractionId));
          return Page.of(
                  rejections.of(handle, extractionId, last, limit + 1),
                  limit,
                  one -> Long.toString(one.ordinal()))
              .map(Rejections.Numbered::rejected);
        });
  }

  /** Pages are as officers see items; lines are what other services read. */
  @GET
  @Path("/items")
  @RolesAllowed({RoleSet.Names.CASEWORKERS, ServiceRight.ITEMS})
  @Produces({MediaType.APPLICATION_JSON, ItemStream.NDJSON})
  @Operation(
      operationId = "listExtractionItems",
      summary = "Items in the order of the source, a page at a time or newline-delimited")
  @APIResponse(
      responseCode = "200",
      description = "A page, or every item on a line of its own",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PageOfItems.class)),
        @Content(mediaType = ItemStream.NDJSON, schema = @Schema(implementation = SourceItem.class))
      })
  public Response items(
      @PathParam("extractionId") ExtractionId extractionId,
      @Parameter(
              description =
                  "Cursor of a page; for newline-delimited JSON the number of the last item"
                      + " received, 0 for the first")
          @QueryParam("after")
          @Nullable String after,
      @Parameter(description = "Items of a page")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(500)
          int limit,
      @Context HttpHeaders headers) {
    ItemId last = behind(extractionId, after);
    String caller = callers.current().name();
    if (ItemStream.isWanted(headers)) {
      database.doAsCaller(
          handle -> log(handle, "export-items", visible(handle, extractionId, Purpose.STREAM)));
      StreamingOutput lines =
          out ->
              stream.write(
                  out,
                  last,
                  (handle, behind, most) ->
                      items.ofExtraction(handle, extractionId, behind, most, caller),
                  SourceItem::new);
      return Response.ok(lines, ItemStream.NDJSON).build();
    }
    Page<Item> page =
        database.asCaller(
            handle -> {
              log(handle, "list-items", visible(handle, extractionId));
              return Page.of(
                  items.ofExtraction(handle, extractionId, last, limit + 1, caller),
                  limit,
                  item -> item.id().toString());
            });
    return Response.ok(page, MediaType.APPLICATION_JSON).build();
  }

  private Extraction visible(Handle handle, ExtractionId id) {
    return visible(handle, id, Purpose.READ);
  }

  private Extraction visible(Handle handle, ExtractionId id, Purpose purpose) {
    Extraction extraction =
        extractions.find(handle, id).orElseThrow(() -> CaseGate.notFound("extraction"));
    gate.require(handle, extraction.caseId(), purpose);
    return extraction;
  }

  private void log(Handle handle, String action, Extraction extraction) {
    Subject subject =
        new Subject(
            "extraction",
            extraction.id().toString(),
            originals.nameOf(handle, extraction.originalId()));
    consultations.record(handle, action, subject, extraction.caseId(), null);
  }

  private static @Nullable ItemId behind(ExtractionId extraction, @Nullable String after) {
    if (after != null && after.matches("[0-9]{1,12}")) {
      return new ItemIds(extraction).item(Long.parseLong(after));
    }
    return ItemCursor.item(Cursor.parse(after));
  }

  private static long ordinal(@Nullable Cursor cursor) {
    if (cursor == null) {
      return -1;
    }
    try {
      return Long.parseLong(cursor.position());
    } catch (NumberFormatException notOurs) {
      throw Cursor.invalid();
    }
  }
}
