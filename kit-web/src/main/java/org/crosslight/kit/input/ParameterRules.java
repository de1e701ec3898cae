package org.crosslight.kit.input;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What no parameter of any operation may be: text that cannot be kept, or a filter without a value,
 * which would silently filter nothing.
 */
public class ParameterRules {

  /** The beginning of a collection. */
  private static final Set<String> MAY_BE_EMPTY = Set.of("after");

  /** Refuses the request before anything of it is used. */
  @ServerRequestFilter
  public void check(ContainerRequestContext request) {
    UriInfo uri = request.getUriInfo();
    sound("path", uri.getPathParameters());
    sound("query", uri.getQueryParameters());
    sound("header", request.getHeaders());
    uri.getQueryParameters()
        .forEach(
            (name, values) -> {
              if (!MAY_BE_EMPTY.contains(name) && values.contains("")) {
                throw refused(name, "'" + name + "' is empty. Give it a value or leave it out.");
              }
            });
  }

  private static void sound(String kind, MultivaluedMap<String, String> parameters) {
    for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
      if (!Text.isSound(parameter.getKey())) {
        throw refused(kind, "A name in the " + kind + " holds a NUL or half a character.");
      }
      if (!parameter.getValue().stream().allMatch(Text::isSound)) {
        throw refused(
            parameter.getKey(),
            "'%s' in the %s holds a NUL or half a character. Leave it out."
                .formatted(parameter.getKey(), kind));
      }
    }
  }

  private static Problem refused(String field, String detail) {
    return Problem.of(CommonProblem.INVALID_REQUEST).detail(detail).with("field", field).build();
  }
}
