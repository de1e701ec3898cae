package org.crosslight.linkage.mention;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The kinds of identifier this service knows, with the words for them. */
@Path("/identifier-kinds")
@Authenticated
@Tag(name = "Entities")
public class IdentifierKindResource {

  /**
   * A kind of identifier as people are told of it.
   *
   * @param kind the name used in filters and answers
   * @param one what one is called
   * @param several what several are called
   * @param personal whether it can be the way to reach somebody
   */
  public record KindView(IdentifierKind kind, String one, String several, boolean personal) {
    static KindView of(IdentifierKind kind) {
      KindFacts facts = kind.facts();
      return new KindView(kind, facts.words(), facts.several(), facts.personal());
    }
  }

  @GET
  @Operation(
      operationId = "listIdentifierKinds",
      summary = "Every kind of identifier and what people call it, in the order to list them in")
  public List<KindView> list() {
    return Arrays.stream(IdentifierKind.values()).map(KindView::of).toList();
  }
}
