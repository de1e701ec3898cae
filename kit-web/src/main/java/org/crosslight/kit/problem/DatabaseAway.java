package org.crosslight.kit.problem;

import java.sql.SQLException;
import java.util.List;

/** Tells a database that cannot be used now from a statement that is wrong. */
public final class DatabaseAway {

  /**
   * SQLSTATE of no connection (08), no room or no more connections (53), server going down or
   * coming up (57P), and one that only reads for now, as after a failover (25006).
   */
  private static final List<String> NOT_NOW = List.of("08", "53", "57P", "25006");

  private static final int MOST_CAUSES = 20;

  private DatabaseAway() {}

  /** Whether that is what this says by itself. */
  public static boolean isSaidBy(SQLException failure) {
    String state = failure.getSQLState();
    return state != null && NOT_NOW.stream().anyMatch(state::startsWith);
  }

  /** Whether the failure, or one that caused it, says so. */
  public static boolean isBehind(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
      if (cause instanceof SQLException sql && isSaidBy(sql)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
