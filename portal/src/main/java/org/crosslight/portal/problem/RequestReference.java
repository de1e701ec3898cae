package org.crosslight.portal.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;

/** The short reference under which a request is found again, here and in the services' logs. */
public final class RequestReference {

  /** The header that carries the reference to the services and back. */
  public static final String HEADER = "X-Request-Id";

  private static final String KEY = RequestReference.class.getName();

  private RequestReference() {}

  /** The request's reference, made by us: a browser's own is not taken over. */
  public static String of(RoutingContext context) {
    String known = context.get(KEY);
    if (known != null) {
      return known;
    }
    String made = UUID.randomUUID().toString().substring(0, 13);
    context.put(KEY, made);
    return made;
  }
}
