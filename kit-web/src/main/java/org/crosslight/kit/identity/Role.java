package org.crosslight.kit.identity;

import org.crosslight.kit.code.Coded;

/**
 * What a person or a system client does, as the identity provider says in {@code realm_access}, by
 * its code. Guards name a {@link RoleSet}, never a role.
 */
public enum Role implements Coded {
  INVESTIGATOR,
  ANALYST,
  LINGUIST,
  DISCLOSURE_OFFICER,
  REVIEWER,
  SUPERVISOR,
  AUDITOR,
  INTEGRATOR,
  ADMIN,
  SYSTEM
}
