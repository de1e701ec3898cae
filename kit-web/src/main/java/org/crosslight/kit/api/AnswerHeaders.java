package org.crosslight.kit.api;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says of every answer what holds for evidence: it is kept nowhere, and is nothing but what it says
 * it is. The portal says so too; a service may be asked without it.
 */
public class AnswerHeaders {

  /** Adds what the operation has not said itself. */
  @ServerResponseFilter
  public void add(ContainerResponseContext response) {
    response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
    response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
  }
}
