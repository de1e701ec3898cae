package org.crosslight.kit.identity;

import java.util.Set;

/**
 * A signed-in person.
 *
 * @param username the stable name used in memberships and logs ({@code preferred_username})
 * @param displayName the name to show
 * @param force code of the person's own force, e.g. {@code NRF}
 * @param roles what the person does
 */
public record Officer(String username, String displayName, String force, Set<Role> roles)
    implements Caller {

  public Officer {
    roles = Set.copyOf(roles);
  }

  @Override
  public String name() {
    return username;
  }

  /** Whether the person has that role. */
  public boolean is(Role role) {
    return roles.contains(role);
  }
}
