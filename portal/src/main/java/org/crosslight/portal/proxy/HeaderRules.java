package org.crosslight.portal.proxy;

import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which headers pass between browser and services, and which stop at the portal. */
final class HeaderRules {

  /** Belong to one connection, not to the message (RFC 9110, section 7.6.1). */
  private static final Set<String> HOP_BY_HOP =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  /** The browser's own: the session cookie above all, and what it might claim about itself. */
  private static final Set<String> NOT_TO_SERVICES =
      Set.of(
          "authorization",
          "cookie",
          "expect",
          "forwarded",
          "host",
          "origin",
          "referer",
          "x-crosslight",
          "x-request-id",
          "x-requested-with");

  private static final Set<String> NOT_TO_BROWSER =
      Set.of(
          "cache-control",
          "clear-site-data",
          "content-security-policy",
          "expires",
          "pragma",
          "server",
          "set-cookie",
          "www-authenticate");

  /** What a browser may show in place; anything else is a download. */
  private static final Set<String> SHOWN_IN_PLACE =
      Set.of(
          "application/json",
          "application/problem+json",
          "application/x-ndjson",
          "text/event-stream");

  private HeaderRules() {}

  /** Copies what may reach a service. */
  static void toService(MultiMap from, MultiMap to) {
    Set<String> named = namedByConnection(from);
    from.forEach(
        header -> {
          String name = header.getKey().toLowerCase(Locale.ROOT);
          if (!HOP_BY_HOP.contains(name)
              && !NOT_TO_SERVICES.contains(name)
              && !name.startsWith("x-forwarded-")
              && !name.startsWith("sec-")
              && !named.contains(name)) {
            to.add(header.getKey(), header.getValue());
          }
        });
  }

  /**
   * Copies what may reach the browser, and adds that answers are never kept and never run: evidence
   * may be a web page, and must not become one of ours.
   */
  static void toBrowser(MultiMap from, MultiMap to) {
    Set<String> named = namedByConnection(from);
    from.forEach(
        header -> {
          String name = header.getKey().toLowerCase(Locale.ROOT);
          if (!HOP_BY_HOP.contains(name)
              && !NOT_TO_BROWSER.contains(name)
              && !named.contains(name)) {
            to.add(header.getKey(), header.getValue());
          }
        });
    to.set("Cache-Control", "no-store");
    to.set("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
    to.set("X-Content-Type-Options", "nosniff");
    String type = to.get("Content-Type");
    if (type != null && !isShownInPlace(type) && !to.contains("Content-Disposition")) {
      to.set("Content-Disposition", "attachment");
    }
    if (type != null && type.startsWith("text/event-stream")) {
      to.set("X-Accel-Buffering", "no");
    }
  }

  private static boolean isShownInPlace(String contentType) {
    int parameters = contentType.indexOf(';');
    String bare = parameters < 0 ? contentType : contentType.substring(0, parameters);
    return SHOWN_IN_PLACE.contains(bare.strip().toLowerCase(Locale.ROOT));
  }

  private static Set<String> namedByConnection(MultiMap headers) {
    Set<String> named = new HashSet<>();
    for (String value : headers.getAll("Connection")) {
      Arrays.stream(value.split(",", -1))
          .map(name -> name.strip().toLowerCase(Locale.ROOT))
          .forEach(named::add);
    }
    return named;
  }
}
