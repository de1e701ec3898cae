package org.crosslight.kit.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.crosslight.kit.code.Coded;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns the roles of a token into what guards ask for: the role sets of a person, the rights of a
 * service. What else a token calls a role, a set's name included, counts for nothing.
 */
@ApplicationScoped
public class GrantedRoles implements SecurityIdentityAugmentor {

  private final String application;

  public GrantedRoles(@ConfigProperty(name = "quarkus.application.name") String application) {
    this.application = application;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.isAnonymous()) {
      return Uni.createFrom().item(identity);
    }
    return Uni.createFrom()
        .item(
            QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRoles(granted(identity.getRoles(), application))
                .build());
  }

  /** What those roles of a token come to in that application. */
  static Set<String> granted(Set<String> roles, String application) {
    Set<Role> known = EnumSet.noneOf(Role.class);
    roles.forEach(name -> Coded.find(Role.class, name).ifPresent(known::add));
    Set<String> granted = new HashSet<>();
    if (known.contains(Role.SYSTEM)) {
      // A service is nothing but a service, whatever else its account was given.
      granted.add(Role.SYSTEM.code());
      roles.forEach(role -> ServiceRight.granted(role, application).ifPresent(granted::add));
      return granted;
    }
    known.forEach(role -> granted.add(role.code()));
    RoleSet.of(known).forEach(set -> granted.add(set.label()));
    return granted;
  }
}
