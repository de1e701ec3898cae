package org.crosslight.evidence.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.crosslight.evidence.store.OriginalStore;
import org.crosslight.evidence.store.StoreConfig;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.startup.ServiceRole;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/** Removes from the store what uploads left behind when this service died under them. */
@ApplicationScoped
public class AbandonedUploads {

  private static final Logger LOG = Logger.getLogger(AbandonedUploads.class);

  private final UploadsInProgress uploads;
  private final OriginalStore store;
  private final StoreConfig config;
  private final Database database;
  private final ServiceRole role;
  private final Clock clock;

  public AbandonedUploads(
      UploadsInProgress uploads,
      OriginalStore store,
      StoreConfig config,
      Database database,
      ServiceRole role,
      Clock clock) {
    this.uploads = uploads;
    this.store = store;
    this.config = config;
    this.database = database;
    this.role = role;
    this.clock = clock;
  }

  @Scheduled(every = "PT10M", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweepAsWorker() {
    if (role.isWorker()) {
      sweep();
    }
  }

  void sweep() {
    Instant dead = clock.instant().minus(config.abandonedAfter());
    List<String> keys = database.asSystem(handle -> uploads.startedBefore(handle, dead));
    for (String key : keys) {
      try {
        if (database.asSystem(handle -> removed(handle, key))) {
          LOG.infof("Removed what an upload left behind: %s", key);
        }
      } catch (UncheckedIOException e) {
        LOG.warnf("Cannot remove what an upload left behind now: %s", key);
      }
    }
  }

  /**
   * The entry goes first: an upload that ends at this moment either committed before, then there is
   * none, or finds it gone and gives up. When the store fails the entry stays for the next sweep.
   */
  private boolean removed(Handle handle, String key) {
    if (!uploads.remove(handle, key)) {
      return false;
    }
    try {
      store.removeAllOf(key);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
