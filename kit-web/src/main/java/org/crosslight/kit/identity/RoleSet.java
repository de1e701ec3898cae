package org.crosslight.kit.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Roles that may do the same, named by what it is. {@link GrantedRoles} gives a caller the name of
 * every set that one of their roles is in, so that {@code @RolesAllowed} names the set.
 */
public enum RoleSet {
  /** Who works on cases; in which ones is decided by membership. */
  CASEWORKERS(Names.CASEWORKERS),
  /** Who may open a case. */
  CASE_OPENERS(Names.CASE_OPENERS),
  /** Who may see who looked, and who was refused. */
  OVERSEERS(Names.OVERSEERS),
  /** Who looks after an installation and has its work done over. */
  OPERATORS(Names.OPERATORS);

  private final String label;

  RoleSet(String label) {
    this.label = label;
  }

  /** The name that guards use. */
  public String label() {
    return label;
  }

  /** The roles in it. */
  public Set<Role> roles() {
    return switch (this) {
      case CASEWORKERS ->
          EnumSet.of(
              Role.INVESTIGATOR,
              Role.ANALYST,
              Role.LINGUIST,
              Role.DISCLOSURE_OFFICER,
              Role.REVIEWER,
              Role.SUPERVISOR,
              Role.INTEGRATOR);
      case CASE_OPENERS -> EnumSet.of(Role.INVESTIGATOR, Role.SUPERVISOR);
      case OVERSEERS -> EnumSet.of(Role.AUDITOR, Role.SUPERVISOR);
      case OPERATORS -> EnumSet.of(Role.ADMIN);
    };
  }

  /** The sets that one of these roles is in. */
  static Set<RoleSet> of(Set<Role> roles) {
    Set<RoleSet> sets = EnumSet.noneOf(RoleSet.class);
    Arrays.stream(values())
        .filter(set -> set.roles().stream().anyMatch(roles::contains))
        .forEach(sets::add);
    return sets;
  }

  /** The names as constants, for annotations. */
  public static final class Names {
    public static final String CASEWORKERS = "caseworkers";
    public static final String CASE_OPENERS = "case-openers";
    public static final String OVERSEERS = "overseers";
    public static final String OPERATORS = "operators";

    private Names() {}
  }
}
