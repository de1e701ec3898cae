package org.crosslight.stack.postgres;

import java.util.Locale;

/** The database of one service. */
public enum ServiceDatabase {
  EVIDENCE,
  TRANSLATION,
  LINKAGE,
  CASEWORK;

  /** Its name in PostgreSQL. */
  public String databaseName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role that owns the tables; used by migrations only. */
  public String ownerRole() {
    return databaseName() + "_owner";
  }

  /** The role the service works as: owns nothing, held by row-level security. */
  public String applicationRole() {
    return databaseName() + "_app";
  }

  /** Under which name the password of a role is kept. */
  public static String secretOf(String role) {
    return "postgresql-" + role;
  }
}
