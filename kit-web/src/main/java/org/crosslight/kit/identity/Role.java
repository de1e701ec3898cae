package org.crosslight.kit.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a person or a system client does, as the identity provider says in {@code realm_access}. */
public enum Role {
  INVESTIGATOR(Names.INVESTIGATOR),
  ANALYST(Names.ANALYST),
  LINGUIST(Names.LINGUIST),
  DISCLOSURE_OFFICER(Names.DISCLOSURE_OFFICER),
  REVIEWER(Names.REVIEWER),
  SUPERVISOR(Names.SUPERVISOR),
  AUDITOR(Names.AUDITOR),
  INTEGRATOR(Names.INTEGRATOR),
  ADMIN(Names.ADMIN),
  SYSTEM(Names.SYSTEM);

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** The name used in tokens. */
  public String label() {
    return label;
  }

  /** The role of that name, if it is one of ours. */
  public static Optional<Role> named(String label) {
    return Arrays.stream(values()).filter(role -> role.label.equals(label)).findFirst();
  }

  /** The same names as constants, for annotations such as {@code @RolesAllowed}. */
  public static final class Names {
    public static final String INVESTIGATOR = "investigator";
    public static final String ANALYST = "analyst";
    public static final String LINGUIST = "linguist";
    public static final String DISCLOSURE_OFFICER = "disclosure-officer";
    public static final String REVIEWER = "reviewer";
    public static final String SUPERVISOR = "supervisor";
    public static final String AUDITOR = "auditor";
    public static final String INTEGRATOR = "integrator";
    public static final String ADMIN = "admin";
    public static final String SYSTEM = "system";

    private Names() {}
  }
}
