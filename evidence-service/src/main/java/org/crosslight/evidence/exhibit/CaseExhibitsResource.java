package org.crosslight.evidence.exhibit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.idempotency.Idempotency;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.RoleSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The exhibits of a case. */
@Path("/cases/{caseId}")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@RunOnVirtualThread
@Tag(name = "Exhibits")
public class CaseExhibitsResource {

  private static final int CREATED = 201;

  private final Registration registration;
  private final ExhibitViews views;
  private final Database database;
  private final CaseGate gate;
  private final ConsultationLog consultations;
  private final Idempotency idempotency;
  private final Callers callers;

  public CaseExhibitsResource(
      Registration registration,
      ExhibitViews views,
      Database database,
      CaseGate gate,
      ConsultationLog consultations,
      Idempotency idempotency,
      Callers callers) {
    this.registration = registration;
    this.views = views;
    this.database = database;
    this.gate = gate;
    this.consultations = consultations;
    this.idempotency = idempotency;
    this.callers = callers;
  }

  /** All exhibits of a case, in order of reference. */
  public record ExhibitList(List<ExhibitView> items) {}

  @POST
  @Path("/exhibits")
  @ResponseStatus(CREATED)
  @Operation(operationId = "registerExhibit", summary = "Register an exhibit of a case")
  @APIResponse(
      responseCode = "201",
      description = "The exhibit",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ExhibitView.class)))
  public ExhibitView register(
      @PathParam("caseId") CaseId caseId,
      @HeaderParam(Idempotency.HEADER) @Nullable String key,
      @NotNull @Valid RegisterExhibit request) {
    String officer = callers.current().name();
    return database.asCaller(
        handle -> {
          gate.require(handle, caseId, Purpose.CONTRIBUTE);
          return idempotency.once(
              handle,
              key,
              "register-exhibit",
              Map.of("case", caseId, "exhibit", request),
              ExhibitView.class,
              () ->
                  views.of(
                      handle, registration.register(handle, caseId, request, officer), officer));
        });
  }

  @GET
  @Path("/exhibits")
  @Operation(operationId = "listExhibits", summary = "The exhibits of a case")
  public ExhibitList list(@PathParam("caseId") CaseId caseId) {
    return database.asCaller(
        handle -> {
          gate.require(handle, caseId, Purpose.READ);
          consultations.record(handle, "list-exhibits", "case", caseId.toString(), caseId, null);
          return new ExhibitList(views.ofCase(handle, caseId, callers.current().name()));
        });
  }
}
