package org.crosslight.portal.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.crosslight.kit.peer.PeersConfig;
import org.crosslight.portal.problem.PortalProblem;
import org.crosslight.portal.problem.ProblemAnswer;
import org.crosslight.portal.session.Session;
import org.crosslight.portal.session.SessionRoutes;
import org.crosslight.portal.session.Sessions;

/**
 * {@code /api/{service}/…}: the officer's own calls to the services, with the officer's own token.
 *
 * <p>Programs outside, such as the command line, bring a token of their own in the header {@code
 * Authorization}; it is passed on as it is, and the service judges it.
 *
 * <p>A call with a session that changes something must carry {@code X-Crosslight: 1}. No form and
 * no link of another site can add a header, so such a call was made by a page of ours.
 */
@ApplicationScoped
public class ServiceProxy {

  private static final String BEARER = "Bearer ";

  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final Sessions sessions;
  private final PeersConfig peers;
  private final HttpClient client;

  public ServiceProxy(Vertx vertx, Sessions sessions, PeersConfig peers, ProxyConfig config) {
    this.sessions = sessions;
    this.peers = peers;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setIdleTimeout((int) config.idleTimeout().toSeconds())
                .setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setKeepAlive(true)
                .setDecompressionSupported(false),
            new PoolOptions().setHttp1MaxSize(config.maxConnections()));
  }

  @PreDestroy
  void close() {
    client.close();
  }

  void add(@Observes Router router) {
    router.route("/api/:service/*").handler(this::pass);
    router
        .route("/api/*")
        .handler(
            context -> unknown(context, "Only the portal's own pages know what is behind /api."));
  }

  private void pass(RoutingContext context) {
    Optional<Service> service =
        Optional.ofNullable(context.pathParam("service")).flatMap(Service::named);
    if (service.isEmpty()) {
      unknown(context, "The portal reaches evidence, translation, linkage and case; nothing else.");
      return;
    }
    Optional<String> brought = tokenBrought(context);
    if (brought.isEmpty() && !READING.contains(context.request().method()) && !isOurs(context)) {
      ProblemAnswer.send(
          context,
          PortalProblem.CROSS_SITE_REQUEST,
          "A call that changes something needs the header X-Crosslight: 1.");
      return;
    }
    String path = context.normalizedPath().substring(service.get().prefix().length());
    if (path.equals("/q") || path.startsWith("/q/")) {
      unknown(context, "The services' own management is not reached through the portal.");
      return;
    }
    if (path.equals("/feed")) {
      unknown(context, "The feeds are for the services among themselves.");
      return;
    }
    // Nothing of the body may be lost while tokens are being renewed and a service is connected to.
    context.request().pause();
    if (brought.isPresent()) {
      new Forwarding(context, client, service.get().base(peers), path, brought.get()).begin();
      return;
    }
    sessions
        .of(context)
        .subscribe()
        .with(
            session -> {
              switch (session) {
                case Session.SignedIn officer ->
                    new Forwarding(
                            context, client, service.get().base(peers), path, officer.accessToken())
                        .begin();
                case Session.Nobody _ -> {
                  SessionRoutes.refuse(context);
                  context.request().resume();
                }
                case Session.Unknown _ -> {
                  SessionRoutes.excuse(context);
                  context.request().resume();
                }
              }
            });
  }

  /**
   * A token that came with the call instead of a session. The service judges it; and no other site
   * can make a browser send one, so there is nothing to protect it from.
   */
  private static Optional<String> tokenBrought(RoutingContext context) {
    return Optional.ofNullable(context.request().getHeader(HttpHeaders.AUTHORIZATION))
        .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(value -> value.substring(BEARER.length()).strip())
        .filter(token -> !token.isEmpty());
  }

  private static boolean isOurs(RoutingContext context) {
    String site = context.request().getHeader("Sec-Fetch-Site");
    return "1".equals(context.request().getHeader("X-Crosslight"))
        && (site == null || site.equals("same-origin") || site.equals("none"));
  }

  private static void unknown(RoutingContext context, String detail) {
    ProblemAnswer.send(context, PortalProblem.UNKNOWN_SERVICE, detail);
  }
}
