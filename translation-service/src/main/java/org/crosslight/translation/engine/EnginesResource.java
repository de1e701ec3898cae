package org.crosslight.translation.engine;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this installation can translate. */
@Path("/engines")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Engines")
public class EnginesResource {

  private final Engines engines;

  public EnginesResource(Engines engines) {
    this.engines = engines;
  }

  @GET
  @Operation(
      operationId = "listEngines",
      summary = "Every language that matters, how it is translated or what is missing")
  public List<EngineView> list() {
    return engines.overview();
  }
}
