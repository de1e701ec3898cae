package org.crosslight.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that reaches the boundary into a problem document. */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  static final String MEDIA_TYPE = "application/problem+json";

  /** Seconds after which what is away now may be back. */
  private static final int TRY_AGAIN_AFTER = 5;

  private final RequestReference reference;
  private final AllowedMethods methods;

  public ProblemMappers(RequestReference reference, AllowedMethods methods) {
    this.reference = reference;
    this.methods = methods;
  }

  @ServerExceptionMapper
  public Response problem(Problem problem, UriInfo uri) {
    return respond(problem, uri);
  }

  @ServerExceptionMapper
  public Response unauthorised(UnauthorizedException unauthorised, UriInfo uri) {
    return notSignedIn(uri, "There is no access token. Sign in and send it as 'Bearer'.");
  }

  @ServerExceptionMapper
  public Response authenticationFailed(AuthenticationFailedException failed, UriInfo uri) {
    return notSignedIn(uri, "The access token has expired or is not for this service. Sign in.");
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException forbidden, UriInfo uri) {
    return respond(Problem.of(CommonProblem.FORBIDDEN).build(), uri);
  }

  @ServerExceptionMapper
  public Response invalid(ConstraintViolationException violations, UriInfo uri) {
    List<Map<String, String>> fields =
        violations.getConstraintViolations().stream()
            .map(
                violation ->
                    Map.of(
                        "field", lastNames(violation.getPropertyPath().toString()),
                        "message", violation.getMessage()))
            .sorted(
                (a, b) ->
                    (a.get("field") + a.get("message"))
                        .compareTo(b.get("field") + b.get("message")))
            .toList();
    String detail =
        fields.stream()
            .map(field -> field.get("field") + " " + field.get("message"))
            .collect(Collectors.joining("; "));
    return respond(
        Problem.of(CommonProblem.INVALID_REQUEST)
            .detail(detail + ".")
            .with("fields", fields)
            .build(),
        uri);
  }

  @ServerExceptionMapper
  public Response malformed(JsonProcessingException malformed, UriInfo uri) {
    return respond(malformedJson(malformed), uri);
  }

  /** Named by itself, because the framework brings a mapper of its own for exactly this type. */
  @ServerExceptionMapper
  public Response mismatched(MismatchedInputException malformed, UriInfo uri) {
    return respond(malformedJson(malformed), uri);
  }

  @ServerExceptionMapper
  public Response webApplication(WebApplicationException exception, UriInfo uri) {
    if (exception.getCause() instanceof JsonProcessingException malformed) {
      return respond(malformedJson(malformed), uri);
    }
    if (exception.getCause() instanceof Problem problem) {
      // What turned a parameter down said why; the framework makes a bare 404 of it.
      return respond(problem, uri);
    }
    int status = exception.getResponse().getStatus();
    if (status < 400) {
      return exception.getResponse();
    }
    Response answer = respond(Problem.of(commonFor(status)).build(), uri);
    return status == 405
        ? Response.fromResponse(answer).allow(methods.of(uri.getPath())).build()
        : answer;
  }

  @ServerExceptionMapper
  public Response unexpected(RuntimeException exception, UriInfo uri) {
    if (DatabaseAway.isBehind(exception)) {
      return databaseAway(exception, uri);
    }
    LOG.errorf(exception, "Unexpected failure, reference %s", reference.value());
    return respond(
        Problem.of(CommonProblem.INTERNAL)
            .detail(
                "Try again; if it stays, give your platform team the reference of this message.")
            .build(),
        uri);
  }

  /** The answer while the database cannot be used: nothing is wrong with the request. */
  public Response databaseAway(RuntimeException exception, UriInfo uri) {
    LOG.warnf(
        "The database cannot be used now, reference %s: %s",
        reference.value(), exception.getMessage());
    return respond(
        Problem.of(CommonProblem.UNAVAILABLE)
            .detail("The database cannot be reached now. Try again in a few seconds.")
            .build(),
        uri);
  }

  private static Problem malformedJson(JsonProcessingException malformed) {
    if (malformed instanceof UnusableValue unusable) {
      String field = path(unusable);
      return Problem.of(CommonProblem.INVALID_REQUEST)
          .detail("'" + field + "' " + unusable.getOriginalMessage() + ".")
          .with("field", field)
          .build();
    }
    String where = "";
    if (malformed instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      where = " at '" + path(mapping) + "'";
    }
    var location = malformed.getLocation();
    if (location != null) {
      where += " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
    return Problem.of(CommonProblem.MALFORMED_JSON)
        .detail("The body cannot be read" + where + ". Compare it with /openapi.")
        .build();
  }

  private static String path(JsonMappingException mapping) {
    return mapping.getPath().stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .collect(Collectors.joining("."));
  }

  private static CommonProblem commonFor(int status) {
    return switch (status) {
      case 401 -> CommonProblem.NOT_SIGNED_IN;
      case 403 -> CommonProblem.FORBIDDEN;
      case 404 -> CommonProblem.NOT_FOUND;
      case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
      case 406 -> CommonProblem.NOT_ACCEPTABLE;
      case 409 -> CommonProblem.CONFLICT;
      case 413 -> CommonProblem.TOO_LARGE;
      case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
      case 503 -> CommonProblem.UNAVAILABLE;
      default -> status < 500 ? CommonProblem.INVALID_REQUEST : CommonProblem.INTERNAL;
    };
  }

  /** Drops the method and parameter names that Bean Validation puts before the field. */
  private static String lastNames(String path) {
    String[] steps = path.split("\\.");
    return steps.length > 2
        ? String.join(".", List.of(steps).subList(2, steps.length))
        : steps[steps.length - 1];
  }

  private Response notSignedIn(UriInfo uri, String detail) {
    return respond(Problem.of(CommonProblem.NOT_SIGNED_IN).detail(detail).build(), uri);
  }

  private Response respond(Problem problem, UriInfo uri) {
    Map<String, Object> document = problem.document();
    document.put("instance", uri.getPath());
    document.put("reference", reference.value());
    Response.ResponseBuilder response =
        Response.status(problem.type().status()).type(MEDIA_TYPE).entity(document);
    if (problem.type().status() == 401) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (problem.type().status() == 503) {
      response.header(HttpHeaders.RETRY_AFTER, TRY_AGAIN_AFTER);
    }
    return response.build();
  }
}
