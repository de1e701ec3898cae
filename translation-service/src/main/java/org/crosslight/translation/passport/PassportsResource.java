package org.crosslight.translation.passport;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.kit.identity.RoleSet;
import org.crosslight.kit.identity.ServiceRight;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How items were translated. */
@Path("/")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@RunOnVirtualThread
@Tag(name = "Passports")
public class PassportsResource {

  private static final String NDJSON = "application/x-ndjson";
  private static final int AT_A_TIME = 2_000;

  private final Passports passports;
  private final Database database;
  private final CaseGate gate;
  private final ConsultationLog consultations;
  private final ObjectWriter lines;

  public PassportsResource(
      Passports passports,
      Database database,
      CaseGate gate,
      ConsultationLog consultations,
      ObjectMapper json) {
    this.passports = passports;
    this.database = database;
    this.gate = gate;
    this.consultations = consultations;
    this.lines =
        json.writer()
            .without(SerializationFeature.INDENT_OUTPUT)
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  @GET
  @Path("/items/{itemId}/passport")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getPassport", summary = "How the English of one item came about")
  public Passport passport(@PathParam("itemId") ItemId itemId) {
    return database.asCaller(
        handle -> {
          Passport passport =
              passports.find(handle, itemId).orElseThrow(() -> CaseGate.notFound("passport"));
          gate.require(handle, passport.caseId(), Purpose.READ);
          consultations.record(
              handle, "read-passport", "item", itemId.toString(), passport.caseId(), null);
          return passport;
        });
  }

  @GET
  @Path("/extractions/{extractionId}/translations")
  @RolesAllowed(ServiceRight.TRANSLATIONS)
  @Produces(NDJSON)
  @Operation(
      operationId = "streamTranslations",
      summary = "All translations of an extraction as newline-delimited JSON, for other services")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(mediaType = NDJSON, schema = @Schema(implementation = ItemTranslation.class)))
  public StreamingOutput translations(
      @PathParam("extractionId") ExtractionId extraction,
      @Parameter(description = "The last seq already known")
          @QueryParam("after")
          @DefaultValue("0")
          @Min(0)
          long after) {
    database.doAsCaller(
        handle ->
            consultations.record(
                handle,
                "stream-translations",
                "extraction",
                extraction.toString(),
                passports.caseOf(handle, extraction).orElse(null),
                null));
    return out -> write(out, extraction, after);
  }

  @GET
  @Path("/extractions/{extractionId}/summary")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "summariseExtraction",
      summary = "What was translated of an extraction, and what was not")
  public TranslationSummary ofExtraction(@PathParam("extractionId") ExtractionId extraction) {
    return database.asCaller(
        handle -> {
          CaseId caseId =
              passports
                  .caseOf(handle, extraction)
                  .orElseThrow(() -> CaseGate.notFound("extraction"));
          gate.require(handle, caseId, Purpose.READ);
          consultations.record(
              handle,
              "read-translation-summary",
              "extraction",
              extraction.toString(),
              caseId,
              null);
          return passports.ofExtraction(handle, extraction);
        });
  }

  @GET
  @Path("/cases/{caseId}/summary")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "summariseCase",
      summary = "What was translated of a case, and what was not")
  public TranslationSummary ofCase(@PathParam("caseId") CaseId caseId) {
    return database.asCaller(
        handle -> {
          gate.require(handle, caseId, Purpose.READ);
          consultations.record(
              handle, "read-translation-summary", "case", caseId.toString(), caseId, null);
          return passports.ofCase(handle, caseId);
        });
  }

  /** A few thousand per transaction, so that a slow reader holds nothing in the database. */
  private void write(OutputStream out, ExtractionId extraction, long after) throws IOException {
    BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    long last = after;
    List<ItemTranslation> part;
    do {
      long behind = last;
      part = database.asSystem(handle -> passports.after(handle, extraction, behind, AT_A_TIME));
      for (ItemTranslation translation : part) {
        lines.writeValue(buffered, translation);
        buffered.write('\n');
        last = translation.seq();
      }
    } while (part.size() == AT_A_TIME);
    buffered.flush();
  }
}
