package org.crosslight.evidence.verification;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.problem.Problem;
import org.crosslight.kit.startup.ServiceRole;
import org.jboss.logging.Logger;

/**
 * Verifies every exhibit from time to time without anybody asking, one after the other, the longest
 * unverified first. A round that breaks off goes on with the exhibit it was at: what was verified
 * by then is.
 */
@ApplicationScoped
public class VerificationRounds {

  private static final Logger LOG = Logger.getLogger(VerificationRounds.class);
  private static final String ACTOR = "evidence-service";

  private final ExhibitVerification verification;
  private final VerificationTurn turn;
  private final VerificationConfig config;
  private final Database database;
  private final ServiceRole role;
  private final ExhibitsDue due;
  private final AtomicBoolean stopping = new AtomicBoolean();

  public VerificationRounds(
      ExhibitVerification verification,
      VerificationTurn turn,
      VerificationConfig config,
      Database database,
      ServiceRole role,
      ExhibitsDue due) {
    this.verification = verification;
    this.turn = turn;
    this.config = config;
    this.database = database;
    this.role = role;
    this.due = due;
  }

  void stop(@Observes ShutdownEvent stopped) {
    stopping.set(true);
  }

  @Scheduled(
      every = "${crosslight.verification.look-every:PT1M}",
      delayed = "${crosslight.verification.look-every:PT1M}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void goRound() {
    if (!role.isWorker() || !turn.take()) {
      return;
    }
    Pace pace =
        new SteadyPace(
            config.bytesPerSecond(),
            config.turn().dividedBy(4),
            () -> !stopping.get() && turn.take());
    try {
      for (Optional<ExhibitId> next = due.next();
          next.isPresent() && turn.take();
          next = due.next()) {
        tryToVerify(next.get(), pace);
      }
    } catch (VerificationStopped stopped) {
      LOG.debugf("Verification goes on elsewhere or later: %s", stopped.getMessage());
    }
  }

  /** One exhibit that cannot be verified, for whatever reason, does not keep the others waiting. */
  private void tryToVerify(ExhibitId exhibit, Pace pace) {
    try {
      verify(exhibit, pace);
    } catch (VerificationStopped stopped) {
      throw stopped;
    } catch (Problem unavailable) {
      due.tried(exhibit);
      LOG.warnf(
          "Exhibit %s cannot be verified now (%s); the next try is in %s",
          exhibit, unavailable.type().slug(), config.againAfter());
    } catch (RuntimeException failed) {
      due.tried(exhibit);
      LOG.errorf(
          failed,
          "Exhibit %s could not be verified; the next try is in %s",
          exhibit,
          config.againAfter());
    }
  }

  private void verify(ExhibitId exhibit, Pace pace) {
    CustodyVerdict verdict = verification.verify(database::asSystem, exhibit, ACTOR, pace);
    if (!verdict.intact()) {
      LOG.errorf("Exhibit %s is not as it arrived: see its chain of custody", exhibit);
    }
  }
}
