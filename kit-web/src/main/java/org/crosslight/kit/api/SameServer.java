package org.crosslight.kit.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Says where the operations are: wherever the document was read, true in every installation. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SameServer implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.addServer(
        OASFactory.createServer().url("/").description("The service that serves this document"));
  }
}
