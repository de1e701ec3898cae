package org.crosslight.portal.session;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosslight.portal.problem.PortalProblem;
import org.crosslight.portal.problem.ProblemAnswer;
import org.jboss.logging.Logger;

/** Signing in, and who is signed in. */
@ApplicationScoped
public class SessionRoutes {

  private static final Logger LOG = Logger.getLogger(SessionRoutes.class);

  /** Roles the web interface knows; the identity provider's technical ones stay out of sight. */
  private static final Set<String> ROLES =
      Set.of(
          "investigator",
          "analyst",
          "linguist",
          "disclosure-officer",
          "reviewer",
          "supervisor",
          "auditor",
          "integrator",
          "admin");

  /**
   * What ends the way back from the identity provider: a page of ours whose own navigation opens
   * the portal. Only from there on does the browser send a SameSite=Strict cookie.
   */
  private static final String LANDING =
      """
      <!doctype html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="refresh" content="0; url=/">
      <title>Signed in – Crosslight</title>
      </head>
      <body><p>You are signed in. <a href="/">Go to Crosslight</a></p></body>
      </html>
      """;

  /** Shown while the identity provider cannot be reached; the browser tries again by itself. */
  private static final String NOT_NOW =
      """
      <!doctype html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="refresh" content="5; url=/login">
      <title>Signing in is not possible right now – Crosslight</title>
      </head>
      <body>
      <h1>Signing in is not possible right now</h1>
      <p>The sign-in service is not answering. This page tries again every few seconds.</p>
      <p>Reference: REFERENCE</p>
      </body>
      </html>
      """;

  private final Sessions sessions;

  public SessionRoutes(Sessions sessions) {
    this.sessions = sessions;
  }

  void add(@Observes Router router) {
    router.get("/login").handler(SessionRoutes::land).failureHandler(SessionRoutes::apologise);
    // Before the services' routes, which would take "me" for a service.
    router.get("/api/me").order(-1).handler(this::me);
  }

  /** Reached only by officers who are signed in: others are sent to the identity provider first. */
  private static void land(RoutingContext context) {
    context
        .response()
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .end(LANDING);
  }

  /** Nobody who is merely unknown comes here: they are on their way to the identity provider. */
  private static void apologise(RoutingContext context) {
    if (context.failure() == null || context.failure() instanceof SecurityException) {
      context.next();
      return;
    }
    LOG.warnf("Signing in failed: %s", context.failure().toString());
    context
        .response()
        .setStatusCode(PortalProblem.SIGN_IN_UNAVAILABLE.status())
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .putHeader("Retry-After", "5")
        .end(NOT_NOW.replace("REFERENCE", ProblemAnswer.reference(context)));
  }

  private void me(RoutingContext context) {
    sessions
        .of(context)
        .subscribe()
        .with(
            session -> {
              switch (session) {
                case Session.SignedIn officer -> tell(context, officer);
                case Session.Nobody _ -> refuse(context);
                case Session.Unknown _ -> excuse(context);
              }
            });
  }

  private static void tell(RoutingContext context, Session.SignedIn officer) {
    JsonArray roles =
        new JsonArray(
            officer.roles().stream().filter(ROLES::contains).collect(Collectors.toList()));
    context
        .response()
        .putHeader("Content-Type", "application/json")
        .putHeader("Cache-Control", "no-store")
        .end(
            new JsonObject()
                .put("username", officer.username())
                .put("name", officer.name())
                .put("force", officer.force())
                .put("roles", roles)
                .encode());
  }

  /** For requests of scripts: a plain 401, never a redirect they could not follow. */
  public static void refuse(RoutingContext context) {
    ProblemAnswer.send(
        context,
        PortalProblem.NOT_SIGNED_IN,
        "Your session is over or never began. Sign in, then try again.");
  }

  /** For when the identity provider does not answer: the session may well be alive. */
  public static void excuse(RoutingContext context) {
    ProblemAnswer.send(
        context,
        PortalProblem.SIGN_IN_UNAVAILABLE,
        "The sign-in service is not answering. You are still signed in; try again in a minute.");
  }
}
