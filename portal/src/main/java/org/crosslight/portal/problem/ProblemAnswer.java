package org.crosslight.portal.problem;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.crosslight.kit.problem.Problem;
import org.crosslight.kit.problem.RequestReference;

/** Ends a request with a problem document. */
public final class ProblemAnswer {

  private static final String REFERENCE = ProblemAnswer.class.getName();

  private ProblemAnswer() {}

  /** The request's reference, made by us: a browser's own is not taken over. */
  public static String reference(RoutingContext context) {
    String known = context.get(REFERENCE);
    if (known != null) {
      return known;
    }
    String made = RequestReference.made();
    context.put(REFERENCE, made);
    return made;
  }

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
    String reference = reference(context);
    JsonObject document =
        new JsonObject(Problem.of(problem).detail(detail).build().document())
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
