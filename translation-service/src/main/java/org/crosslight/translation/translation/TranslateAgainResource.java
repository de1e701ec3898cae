package org.crosslight.translation.translation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.RoleSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far translating again is: figures of the whole installation, none of a case. */
@Path("/translate-again")
@RolesAllowed(RoleSet.Names.OPERATORS)
@RunOnVirtualThread
@Tag(name = "Engines")
public class TranslateAgainResource {
  private final TranslatingAgain again;
  private final Database database;

  public TranslateAgainResource(TranslatingAgain again, Database database) {
    this.again = again;
    this.database = database;
  }

  @GET
  @Operation(
      operationId = "getTranslatingAgain",
      summary = "How many extractions other engines than today's translated")
  public TranslatingAgain.Standing standing() {
    return database.asSystem(again::standing);
  }

  /** Begins at once instead of within a minute. */
  @POST
  @Operation(
      operationId = "translateAgain",
      summary = "Have everything translated again that other engines than today's translated")
  public TranslatingAgain.Standing begin() {
    return database.asSystem(
        handle -> {
          again.enqueue(handle);
          return again.standing(handle);
        });
  }
}
