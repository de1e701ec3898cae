package org.crosslight.kit.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the caller of the current request from its verified access token. */
@ApplicationScoped
public class Callers {

  private final SecurityIdentity identity;

  public Callers(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The caller; throws {@link UnauthorizedException} when nobody is signed in. */
  public Caller current() {
    return of(identity);
  }

  /** Whose identity that is. */
  public static Caller of(SecurityIdentity identity) {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      throw new UnauthorizedException();
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    identity.getRoles().forEach(name -> Coded.find(Role.class, name).ifPresent(roles::add));
    if (roles.contains(Role.SYSTEM)) {
      return new SystemClient(Objects.requireNonNullElse(claim(token, "azp"), token.getName()));
    }
    String username = claim(token, "preferred_username");
    String force = claim(token, "force");
    if (username == null || force == null) {
      throw Problem.of(CommonProblem.FORBIDDEN)
          .detail("Your account has no force. Ask your administrator to set the attribute 'force'.")
          .build();
    }
    return new Officer(
        username, Objects.requireNonNullElse(claim(token, "name"), username), force, roles);
  }

  /** The signed-in person; a problem when the caller is a system. */
  public Officer officer() {
    return switch (current()) {
      case Officer officer -> officer;
      case SystemClient client ->
          throw Problem.of(CommonProblem.FORBIDDEN)
              .detail("This is for people; " + client.clientId() + " is a service.")
              .build();
    };
  }

  private static @Nullable String claim(JsonWebToken token, String name) {
    Object value = token.getClaim(name);
    return value == null ? null : value.toString();
  }
}
