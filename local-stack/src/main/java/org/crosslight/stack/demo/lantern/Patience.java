package org.crosslight.stack.demo.lantern;

import java.time.Duration;
import java.util.function.Supplier;
import org.crosslight.client.ApiProblem;

/** Tries again while one service has not yet heard what another one knows. */
final class Patience {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(300);
  private static final int ATTEMPTS = 100;
  private static final int NOT_FOUND = 404;

  private Patience() {}

  static <T> T untilKnown(Supplier<T> request) {
    ApiProblem last = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return request.get();
      } catch (ApiProblem problem) {
        if (problem.status() != NOT_FOUND) {
          throw problem;
        }
        last = problem;
      }
      try {
        Thread.sleep(LOOK_AGAIN);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    throw last == null ? new IllegalStateException("interrupted") : last;
  }
}
