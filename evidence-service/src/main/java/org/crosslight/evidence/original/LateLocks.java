package org.crosslight.evidence.original;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import org.crosslight.evidence.custody.CustodyDetail;
import org.crosslight.evidence.custody.CustodyLedger;
import org.crosslight.evidence.store.OriginalStore;
import org.crosslight.evidence.store.WriteOnceProbe;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.startup.ServiceRole;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/**
 * Locks originals that arrived while the store was not proven to be write-once, as soon as it is.
 */
@ApplicationScoped
public class LateLocks {

  private static final Logger LOG = Logger.getLogger(LateLocks.class);
  private static final String ACTOR = "evidence-service";
  private static final int AT_A_TIME = 100;

  private final Originals originals;
  private final CustodyLedger custody;
  private final OriginalStore store;
  private final WriteOnceProbe probe;
  private final Database database;
  private final ServiceRole role;
  private final Clock clock;

  public LateLocks(
      Originals originals,
      CustodyLedger custody,
      OriginalStore store,
      WriteOnceProbe probe,
      Database database,
      ServiceRole role,
      Clock clock) {
    this.originals = originals;
    this.custody = custody;
    this.store = store;
    this.probe = probe;
    this.database = database;
    this.role = role;
    this.clock = clock;
  }

  @Scheduled(every = "PT5M", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void lock() {
    if (!role.isWorker() || !probe.verdict().writeOnce()) {
      return;
    }
    for (Original original : database.asSystem(handle -> originals.unlocked(handle, AT_A_TIME))) {
      try {
        store.lock(original.object(), clock.instant());
        database.doAsSystem(handle -> note(handle, original));
      } catch (IOException e) {
        LOG.warnf(e, "The store did not lock original %s; trying again", original.id());
      }
    }
  }

  private void note(Handle handle, Original original) {
    if (!originals.locked(handle, original.id())) {
      return;
    }
    custody.append(
        handle,
        original.exhibitId(),
        original.caseId(),
        ACTOR,
        new CustodyDetail.Locked(
            original.id(), original.object().key(), String.valueOf(original.object().version())));
  }
}
