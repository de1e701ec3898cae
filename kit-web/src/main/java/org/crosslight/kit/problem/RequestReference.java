package org.crosslight.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.MDC;

/** The short reference under which one request is found again in logs and problems. */
@ApplicationScoped
public class RequestReference {

  /** The header that carries the reference from one application to the next and back. */
  public static final String HEADER = "X-Request-Id";

  private static final String KEY = "reference";

  /** The current request's reference. */
  public String value() {
    Object known = MDC.get(KEY);
    if (known instanceof String text) {
      return text;
    }
    return begin(null);
  }

  /** A new one. */
  public static String made() {
    return UUID.randomUUID().toString().substring(0, 13);
  }

  /** Takes a caller's reference if it is harmless, otherwise makes one. */
  String begin(@org.jspecify.annotations.Nullable String offered) {
    String reference = offered != null && offered.matches("[A-Za-z0-9-]{8,64}") ? offered : made();
    MDC.put(KEY, reference);
    return reference;
  }
}
