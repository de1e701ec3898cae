package org.crosslight.casework.casefile;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.crosslight.kit.idempotency.Idempotency;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.RoleSet;
import org.crosslight.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Cases over HTTP. */
@Path("/cases")
@Authenticated
@Tag(name = "Cases")
public class CaseResource {

  private final LookingAtCases looking;
  private final OpeningCases opening;
  private final ChangingCases changing;

  CaseResource(LookingAtCases looking, OpeningCases opening, ChangingCases changing) {
    this.looking = looking;
    this.opening = opening;
    this.changing = changing;
  }

  @GET
  @Operation(operationId = "listCases", summary = "The caller's cases, last changed first")
  public Page<CaseSummary> list(
      @QueryParam("status") Optional<CaseStatus> status,
      @QueryParam("q") Optional<String> words,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    return looking.mine(status.orElse(null), words.orElse(null), after, limit);
  }

  @POST
  @RolesAllowed(RoleSet.Names.CASE_OPENERS)
  @ResponseStatus(201)
  @Operation(operationId = "openCase", summary = "Open a case of the caller's force, as its lead")
  public CaseFile open(
      @HeaderParam(Idempotency.HEADER) @Nullable String key,
      @Valid Requests.@Nullable Open request) {
    return opening.open(key, request);
  }

  @GET
  @Path("/{caseId}")
  @Operation(operationId = "getCase", summary = "One case")
  public CaseFile get(@PathParam("caseId") CaseId caseId) {
    return looking.get(caseId);
  }

  @PATCH
  @Path("/{caseId}")
  @Operation(operationId = "changeCase", summary = "Change title or status; for its lead")
  public CaseFile change(
      @PathParam("caseId") CaseId caseId, @Valid Requests.@Nullable Change request) {
    return changing.change(caseId, request);
  }

  @POST
  @Path("/{caseId}/visits")
  @ResponseStatus(204)
  @Operation(operationId = "visitCase", summary = "Remember that the caller looked at it now")
  public void visit(@PathParam("caseId") CaseId caseId) {
    looking.visit(caseId);
  }
}
