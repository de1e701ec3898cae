package org.crosslight.evidence.extraction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.function.Supplier;
import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.original.Original;
import org.crosslight.evidence.original.OriginalState;
import org.crosslight.evidence.original.Originals;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.idempotency.Idempotency;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.OriginalId;
import org.crosslight.kit.identity.RoleSet;
import org.crosslight.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Has an original read once more, with another reader or other settings. */
@Path("/originals/{originalId}")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@RunOnVirtualThread
@Tag(name = "Extractions")
public class ReadAgainResource {

  private static final int ACCEPTED = 202;

  private final Originals originals;
  private final Extractions extractions;
  private final Database database;
  private final CaseGate gate;
  private final Idempotency idempotency;
  private final Callers callers;

  public ReadAgainResource(
      Originals originals,
      Extractions extractions,
      Database database,
      CaseGate gate,
      Idempotency idempotency,
      Callers callers) {
    this.originals = originals;
    this.extractions = extractions;
    this.database = database;
    this.gate = gate;
    this.idempotency = idempotency;
    this.callers = callers;
  }

  /**
   * How to read it this time; whatever is left out is found out or assumed as for an upload.
   *
   * @param reader name of a reader; the file is recognised when left out
   * @param assumedZone zone of times written without one, Europe/London when left out
   * @param ownerName the name under which the device's owner appears in the file
   * @param ownerIdentifier the owner's telephone number, address or handle
   * @param dateOrder day-month-year, month-day-year or year-month-day
   * @param mapping for message tables: role to column name
   */
  public record ReadAgain(
      @Nullable String reader,
      @Nullable String assumedZone,
      @Nullable String ownerName,
      @Nullable String ownerIdentifier,
      @Nullable String dateOrder,
      @Nullable Map<String, String> mapping) {

    ExtractionRequest checked() {
      return ExtractionRequest.of(
          reader, assumedZone, ownerName, ownerIdentifier, dateOrder, mapping);
    }
  }

  @POST
  @Path("/extractions")
  @ResponseStatus(ACCEPTED)
  @Operation(
      operationId = "readOriginalAgain",
      summary = "Read an original again; its items replace those that read the same before")
  @APIResponse(
      responseCode = "202",
      description = "The reading is queued",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Extraction.class)))
  public Extraction read(
      @PathParam("originalId") OriginalId originalId,
      @HeaderParam(Idempotency.HEADER) @Nullable String key,
      @NotNull ReadAgain request) {
    return database.asCaller(
        handle -> {
          Original original =
              originals.hold(handle, originalId).orElseThrow(() -> CaseGate.notFound("original"));
          gate.require(handle, original.caseId(), Purpose.CONTRIBUTE);
          ExtractionRequest checked = request.checked();
          Supplier<Extraction> make = () -> make(handle, original, checked);
          return key == null
              ? make.get()
              : idempotency.once(
                  handle,
                  key,
                  "read-original-again",
                  Map.of("original", originalId, "request", checked),
                  Extraction.class,
                  make);
        });
  }

  private Extraction make(Handle handle, Original original, ExtractionRequest request) {
    if (original.state() == OriginalState.QUARANTINED) {
      throw Problem.of(EvidenceProblem.ORIGINAL_QUARANTINED)
          .detail(
              "Its bytes are not those that were announced. Upload the file again; this copy stays"
                  + " as it arrived.")
          .build();
    }
    if (extractions.isOpen(handle, original.id())) {
      throw Problem.of(EvidenceProblem.EXTRACTION_IN_PROGRESS)
          .detail("Wait until the reading under way has ended, then ask again.")
          .build();
    }
    return extractions.request(handle, original, request, callers.current().name());
  }
}
