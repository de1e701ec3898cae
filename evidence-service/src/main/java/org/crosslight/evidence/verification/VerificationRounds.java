package org.crosslight.evidence.verification;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
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
  private final Clock clock;
  private final AtomicBoolean stopping = new AtomicBoolean();

  public VerificationRounds(
      ExhibitVerification verification,
      VerificationTurn turn,
      VerificationConfig config,
      Database database,
      ServiceRole role,
      Clock clock) {
    this.verification = verification;
    this.turn = turn;
    this.config = config;
    this.database = database;
    this.role = role;
    this.clock = clock;
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
      for (Optional<ExhibitId> next = due(); next.isPresent() && turn.take(); next = due()) {
        verify(next.get(), pace);
      }
    } catch (VerificationStopped stopped) {
      LOG.debugf("Verification goes on elsewhere or later: %s", stopped.getMessage());
    } catch (Problem unavailable) {
      LOG.warnf("Exhibits cannot be verified now (%s)", unavailable.type().slug());
    }
  }

  private void verify(ExhibitId exhibit, Pace pace) {
    CustodyVerdict verdict = verification.verify(database::asSystem, exhibit, ACTOR, pace);
    if (!verdict.intact()) {
      LOG.errorf("Exhibit %s is not as it arrived: see its chain of custody", exhibit);
    }
  }

  /** The exhibit that was not verified for the longest time, if for long enough. */
  private Optional<ExhibitId> due() {
    Instant before = clock.instant().minus(config.every());
    return database.asSystem(
        handle ->
            handle
                .createQuery(
                    """
                    select e.id from exhibit e
                    left join exhibit_verification v on v.exhibit_id = e.id
                    where coalesce(v.verified_at, e.registered_at) < :before
                    order by coalesce(v.verified_at, e.registered_at), e.id limit 1
                    """)
                .bind("before", before)
                .mapTo(ExhibitId.class)
                .findOne());
  }
}
