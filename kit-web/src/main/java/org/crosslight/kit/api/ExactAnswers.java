package org.crosslight.kit.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Tells of every operation the status it really answers, and that anything else is a problem in the
 * form of RFC 9457.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ExactAnswers implements OASFilter {

  private static final DotName RESPONSE_STATUS =
      DotName.createSimple(org.jboss.resteasy.reactive.ResponseStatus.class);
  private static final DotName OPERATION =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
  private static final String PROBLEM = "Problem";

  /** Status by id of the operation. */
  private final Map<String, String> statuses = new HashMap<>();

  /** Looks up which operations state a status. */
  public ExactAnswers(IndexView index) {
    for (AnnotationInstance status : index.getAnnotations(RESPONSE_STATUS)) {
      AnnotationInstance operation = status.target().annotation(OPERATION);
      if (operation != null && operation.value("operationId") != null) {
        statuses.put(
            operation.value("operationId").asString(), Integer.toString(status.value().asInt()));
      }
    }
  }

  @Override
  public @Nullable Operation filterOperation(Operation operation) {
    APIResponses answers = operation.getResponses();
    if (answers == null) {
      return operation;
    }
    String status = statuses.get(operation.getOperationId());
    if (status != null && !answers.hasAPIResponse(status)) {
      success(answers)
          .ifPresent(
              stated -> {
                APIResponse answer = answers.getAPIResponse(stated);
                answers.removeAPIResponse(stated);
                answers.addAPIResponse(status, answer);
              });
    }
    answers.setDefaultValue(
        OASFactory.createAPIResponse()
            .description("What was wrong, and what to do")
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                            .schema(
                                OASFactory.createSchema()
                                    .ref("#/components/schemas/" + PROBLEM)))));
    return operation;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    document.getComponents().addSchema(PROBLEM, problem());
  }

  private static Optional<String> success(APIResponses answers) {
    return answers.getAPIResponses().keySet().stream()
        .filter(status -> status.startsWith("2"))
        .findFirst();
  }

  private static Schema problem() {
    return OASFactory.createSchema()
        .description("RFC 9457; the catalogue is docs/problems.md")
        .addType(Schema.SchemaType.OBJECT)
        .addProperty("type", text().format("uri"))
        .addProperty("title", text())
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("detail", text())
        .addProperty("instance", text())
        .addProperty("reference", text().description("Names this answer in the service's log"))
        .addRequired("type")
        .addRequired("title")
        .addRequired("status");
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
