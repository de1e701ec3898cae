package org.crosslight.evidence.store;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is known of the store of originals. */
@Path("/store")
@Authenticated
@Tag(name = "Store")
public class StoreResource {

  private final WriteOnceProbe probe;

  public StoreResource(WriteOnceProbe probe) {
    this.probe = probe;
  }

  @GET
  @Operation(
      operationId = "getStore",
      summary = "Whether the store of originals has been proven to be write-once")
  public WriteOnce get() {
    return probe.verdict();
  }
}
