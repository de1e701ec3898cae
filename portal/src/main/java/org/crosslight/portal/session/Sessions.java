package org.crosslight.portal.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/** Finds out who is behind a request, renewing tokens that are about to end. */
@ApplicationScoped
public class Sessions {

  private static final Logger LOG = Logger.getLogger(Sessions.class);

  private final IdentityProviderManager identities;

  public Sessions(IdentityProviderManager identities) {
    this.identities = identities;
  }

  /** Never fails: what goes wrong is an outcome. */
  public Uni<Session> of(RoutingContext context) {
    // A session that cannot be used is an outcome for us to answer, not a reason to redirect.
    BiConsumer<RoutingContext, Throwable> silence = (failed, failure) -> {};
    context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, silence);
    return QuarkusHttpUser.getSecurityIdentity(context, identities)
        .map(Sessions::sessionOf)
        .onFailure(SecurityException.class)
        .recoverWithItem(new Session.Nobody())
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("Cannot tell who is signed in: %s", failure.toString());
              return new Session.Unknown();
            });
  }

  private static Session sessionOf(SecurityIdentity identity) {
    AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
    if (identity.isAnonymous() || credential == null) {
      return new Session.Nobody();
    }
    // The signature was checked when the identity was built; here only its words are read.
    JsonObject claims = claimsOf(credential.getToken());
    String username = identity.getPrincipal().getName();
    return new Session.SignedIn(
        username,
        claims.getString("name", username),
        claims.getString("force", ""),
        new TreeSet<>(identity.getRoles()),
        credential.getToken());
  }

  private static JsonObject claimsOf(String token) {
    String[] parts = token.split("\\.", -1);
    byte[] payload = Base64.getUrlDecoder().decode(parts[1]);
    return new JsonObject(new String(payload, StandardCharsets.UTF_8));
  }
}
