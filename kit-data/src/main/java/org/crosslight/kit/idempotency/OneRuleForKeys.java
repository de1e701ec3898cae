package org.crosslight.kit.idempotency;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Says the same of the header {@code Idempotency-Key} wherever it is taken: it must be there. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OneRuleForKeys implements OASFilter {

  @Override
  public @Nullable Parameter filterParameter(Parameter parameter) {
    if (Idempotency.HEADER.equals(parameter.getName())) {
      parameter
          .required(true)
          .description("A value of your own: sent again with it, a request has no second effect")
          .schema(
              OASFactory.createSchema()
                  .addType(Schema.SchemaType.STRING)
                  .minLength(1)
                  .maxLength(Idempotency.LONGEST_KEY));
    }
    return parameter;
  }
}
