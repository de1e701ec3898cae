package org.crosslight.casework.membership;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.crosslight.kit.access.CaseRole;
import org.crosslight.kit.identity.CaseId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Membership of cases over HTTP. */
@Path("/cases/{caseId}/members")
@Authenticated
@Tag(name = "Members")
public class MemberResource {

  private static final String USERNAME = "[a-z0-9][a-z0-9._-]{1,63}";

  private final ChangingMembers changing;

  public MemberResource(ChangingMembers changing) {
    this.changing = changing;
  }

  /** All members of a case. */
  public record MemberList(List<Member> items) {}

  /**
   * The role to give.
   *
   * @param reason why; needed from a supervisor who joins without being asked in
   */
  public record RoleGiven(
      @NotNull(message = "is missing") CaseRole role,
      @Size(max = 500, message = "must be at most 500 characters") @Nullable String reason) {}

  @GET
  @Operation(operationId = "listMembers", summary = "Who works on the case")
  public MemberList list(@PathParam("caseId") CaseId caseId) {
    return new MemberList(changing.list(caseId));
  }

  @PUT
  @Path("/{officer}")
  @ResponseStatus(204)
  @Operation(
      operationId = "putMember",
      summary =
          "Add a member or change a role; for the lead, or a supervisor joining as reader with a"
              + " reason")
  public void put(
      @PathParam("caseId") CaseId caseId,
      @PathParam("officer")
          @Pattern(regexp = USERNAME, message = "must be a username in lower case")
          String officer,
      @Valid @NotNull(message = "is missing") RoleGiven request) {
    changing.put(caseId, officer, request);
  }

  @DELETE
  @Path("/{officer}")
  @ResponseStatus(204)
  @Operation(operationId = "removeMember", summary = "End a membership; for the lead")
  public void remove(@PathParam("caseId") CaseId caseId, @PathParam("officer") String officer) {
    changing.remove(caseId, officer);
  }
}
