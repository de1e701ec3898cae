package org.crosslight.kit.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.crosslight.kit.peer.PeerRefused;
import org.crosslight.kit.problem.DatabaseAway;

/**
 * Tells whether work stopped because something it needs could not be reached. Such work comes to
 * its end by itself later; work that stopped for any other reason would likely stop there again.
 */
final class Outage {

  /** Answers that say "not now": sign-in, timeout, too many requests. */
  private static final Set<Integer> NOT_NOW = Set.of(401, 408, 429);

  private static final int MOST_CAUSES = 20;

  private Outage() {}

  /** Whether the failure, or one that caused it, is an outage. */
  static boolean isBehind(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
      switch (cause) {
        case JsonProcessingException notReadable -> {
          return false;
        }
        case PeerRefused refused -> {
          return refused.status() / 100 == 5 || NOT_NOW.contains(refused.status());
        }
        case IOException unreachable -> {
          return true;
        }
        case SQLException sql when DatabaseAway.isSaidBy(sql) -> {
          return true;
        }
        default -> cause = cause.getCause();
      }
    }
    return false;
  }
}
