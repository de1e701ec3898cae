package org.crosslight.portal.problem;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Ends a request with a problem document. */
public final class ProblemAnswer {

  private static final String TYPE_BASE = "https://crosslight.example/problems/";

  private ProblemAnswer() {}

  /**
   * Answers with that problem, unless an answer has already begun.
   *
   * @param detail one or two sentences: what, where, what to do
   */
  public static void send(RoutingContext context, PortalProblem problem, String detail) {
    HttpServerResponse response = context.response();
    if (response.headWritten() || response.ended() || response.closed()) {
      return;
    }
    String reference = RequestReference.of(context);
    JsonObject document =
        new JsonObject()
            .put("type", TYPE_BASE + problem.slug())
            .put("title", problem.title())
            .put("status", problem.status())
            .put("detail", detail)
            .put("instance", context.normalizedPath())
            .put("reference", reference);
    response
        .setStatusCode(problem.status())
        .putHeader("Content-Type", "application/problem+json")
        .putHeader("Cache-Control", "no-store")
        .putHeader(RequestReference.HEADER, reference)
        .end(document.encode());
  }
}
