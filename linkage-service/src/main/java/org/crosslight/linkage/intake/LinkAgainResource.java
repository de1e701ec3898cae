package org.crosslight.linkage.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.RoleSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far linking again is: figures of the whole installation, none of a case. */
@Path("/link-again")
@RolesAllowed(RoleSet.Names.OPERATORS)
@RunOnVirtualThread
@Tag(name = "Jobs")
public class LinkAgainResource {
  private final LinkingAgain again;
  private final Database database;

  public LinkAgainResource(LinkingAgain again, Database database) {
    this.again = again;
    this.database = database;
  }

  @GET
  @Operation(
      operationId = "getLinkingAgain",
      summary = "How many extractions an older edition of the linker read")
  public LinkingAgain.Standing standing() {
    return database.asSystem(again::standing);
  }

  /** Begins at once instead of within a minute. */
  @POST
  @Operation(
      operationId = "linkAgain",
      summary = "Have everything linked again that an older edition of the linker read")
  public LinkingAgain.Standing begin() {
    return database.asSystem(
        handle -> {
          again.enqueue(handle);
          return again.standing(handle);
        });
  }
}
