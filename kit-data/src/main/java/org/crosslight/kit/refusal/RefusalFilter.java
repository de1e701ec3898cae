package org.crosslight.kit.refusal;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.Officer;
import org.crosslight.kit.identity.SystemClient;
import org.crosslight.kit.problem.Problem;
import org.crosslight.kit.problem.RequestReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Notes every answer that says no: not signed in, not allowed, or not there for the caller. */
public class RefusalFilter {

  private static final Map<Integer, String> REASONS =
      Map.of(401, "not-signed-in", 403, "forbidden", 404, "not-found");

  /** More of an address is not needed to know what somebody tried. */
  private static final int LONGEST_SUBJECT = 200;

  private final Refusals refusals;
  private final CurrentIdentityAssociation identities;
  private final RequestReference reference;

  public RefusalFilter(
      Refusals refusals, CurrentIdentityAssociation identities, RequestReference reference) {
    this.refusals = refusals;
    this.identities = identities;
    this.reference = reference;
  }

  /** Notes it; the answer stays as it is. */
  @ServerResponseFilter
  public void note(
      ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
    String reason = REASONS.get(response.getStatus());
    Method asked = reason == null ? null : method(resource);
    if (reason == null || asked == null) {
      return;
    }
    Operation operation = asked.getAnnotation(Operation.class);
    String name = operation == null ? asked.getName() : operation.operationId();
    String shown = reference.value();
    Refused ofNobody = new Refused(Refused.NOBODY, "", name, "", reason);
    if (response.getStatus() == 401) {
      refusals.note(ofNobody, shown);
      return;
    }
    String subject = subject(request);
    // On whichever thread this runs, the identity is at hand or on its way.
    identities
        .getDeferredIdentity()
        .subscribe()
        .with(
            identity -> refusals.note(by(identity, name, subject, reason), shown),
            unknown -> refusals.note(ofNobody, shown));
  }

  private static Refused by(
      SecurityIdentity identity, String operation, String subject, String reason) {
    if (identity.isAnonymous()) {
      return new Refused(Refused.NOBODY, "", operation, "", reason);
    }
    try {
      return switch (Callers.of(identity)) {
        case Officer officer ->
            new Refused(officer.username(), officer.force(), operation, subject, reason);
        case SystemClient client -> new Refused(client.clientId(), "", operation, subject, reason);
      };
    } catch (Problem noForce) {
      return new Refused(identity.getPrincipal().getName(), "", operation, subject, reason);
    }
  }

  private static String subject(ContainerRequestContext request) {
    String ids =
        request.getUriInfo().getPathParameters().values().stream()
            .flatMap(List::stream)
            .collect(Collectors.joining(" "));
    return ids.length() > LONGEST_SUBJECT ? ids.substring(0, LONGEST_SUBJECT) : ids;
  }

  /** The operation asked for; none when the address is nobody's. */
  private static @Nullable Method method(ResourceInfo resource) {
    return resource == null ? null : resource.getResourceMethod();
  }
}
