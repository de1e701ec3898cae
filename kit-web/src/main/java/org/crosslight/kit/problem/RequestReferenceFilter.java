package org.crosslight.kit.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every request its reference before anything else happens, and returns it. */
public class RequestReferenceFilter {

  private final RequestReference reference;

  public RequestReferenceFilter(RequestReference reference) {
    this.reference = reference;
  }

  @ServerRequestFilter(preMatching = true)
  public void begin(ContainerRequestContext request) {
    reference.begin(request.getHeaderString(RequestReference.HEADER));
  }

  @ServerResponseFilter
  public void tell(ContainerResponseContext response) {
    response.getHeaders().putSingle(RequestReference.HEADER, reference.value());
  }
}
