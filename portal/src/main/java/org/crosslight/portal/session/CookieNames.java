package org.crosslight.portal.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives the sign-in cookies the prefix {@code __Host-} and {@code Secure}, everywhere but on
 * localhost.
 *
 * <p>Browsers take a cookie of that name only over TLS, from this very host and for all its paths,
 * so no other host of the same domain can plant one. A cookie without the prefix is not believed.
 */
@ApplicationScoped
public class CookieNames {

  private static final String PREFIX = "__Host-";
  private static final String SIGN_IN = "q_";
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final int BEFORE_SIGN_IN = 400;

  void add(@Observes Filters filters) {
    filters.register(CookieNames::harden, BEFORE_SIGN_IN);
  }

  private static void harden(RoutingContext context) {
    if (!isLocal(context.request())) {
      unwrap(context.request());
      context.addHeadersEndHandler(sent -> wrap(context));
    }
    context.next();
  }

  private static boolean isLocal(HttpServerRequest request) {
    HostAndPort authority = request.authority();
    return !request.isSSL() && authority != null && LOCAL.contains(authority.host());
  }

  private static void unwrap(HttpServerRequest request) {
    String cookies = request.getHeader(HttpHeaders.COOKIE);
    if (cookies == null) {
      return;
    }
    String believed =
        Arrays.stream(cookies.split(";", -1))
            .map(String::strip)
            .filter(cookie -> !cookie.startsWith(SIGN_IN))
            .map(
                cookie ->
                    cookie.startsWith(PREFIX + SIGN_IN)
                        ? cookie.substring(PREFIX.length())
                        : cookie)
            .collect(Collectors.joining("; "));
    request.headers().set(HttpHeaders.COOKIE, believed);
  }

  private static void wrap(RoutingContext context) {
    List<ServerCookie> changed = new ArrayList<>();
    for (Cookie cookie : context.request().cookies()) {
      if (cookie instanceof ServerCookie ours
          && ours.isChanged()
          && cookie.getName().startsWith(SIGN_IN)) {
        changed.add(ours);
      }
    }
    for (ServerCookie cookie : changed) {
      cookie.setSecure(true).setPath("/").setDomain(null);
      context.response().headers().add(HttpHeaders.SET_COOKIE, PREFIX + cookie.encode());
      context.response().removeCookie(cookie.getName(), false);
    }
  }
}
