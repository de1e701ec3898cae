package org.crosslight.evidence.store;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Proves that the store does not let anybody delete a locked object, instead of believing it.
 *
 * <p>A probe is written with a lock and its very version is deleted: the store must refuse. As a
 * control an unlocked probe is deleted the same way: the store must obey, otherwise the refusal
 * would only show that this service may not delete at all.
 */
@ApplicationScoped
public class WriteOnceProbe {

  private static final Logger LOG = Logger.getLogger(WriteOnceProbe.class);
  private static final Duration LOCKED_FOR = Duration.ofMinutes(1);
  private static final byte[] PROBE = "write-once probe".getBytes(StandardCharsets.UTF_8);

  private final OriginalStore store;
  private final Clock clock;
  private final AtomicReference<WriteOnce> verdict;

  public WriteOnceProbe(OriginalStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.verdict =
        new AtomicReference<>(
            new WriteOnce(
                false, clock.instant(), "The store of originals has not been tried yet."));
  }

  /** What the last trial showed. */
  public WriteOnce verdict() {
    return verdict.get();
  }

  void start(@Observes StartupEvent started) {
    Thread.ofVirtual().name("write-once-probe").start(this::tryNow);
  }

  /** Tries the store now and remembers what it showed. */
  @Scheduled(
      every = "${crosslight.store.probe-every:PT6H}",
      delayed = "${crosslight.store.probe-every:PT6H}")
  void tryNow() {
    WriteOnce now = tried(clock.instant());
    verdict.set(now);
    if (now.writeOnce()) {
      LOG.info(now.explanation());
    } else {
      LOG.warn(now.explanation());
    }
  }

  private WriteOnce tried(Instant now) {
    try {
      store.prepare();
    } catch (IOException unreachable) {
      LOG.debug("The store cannot be reached", unreachable);
      return new WriteOnce(
          false, now, "The store of originals cannot be reached, so it is not known to be safe.");
    }
    StoredObject locked;
    try {
      locked = store.putLocked(key(), new ByteArrayInputStream(PROBE), PROBE.length, until(now));
    } catch (IOException noLocks) {
      LOG.debug("The store takes no locked object", noLocks);
      return new WriteOnce(
          false,
          now,
          "Not write-once: the store does not take objects with a lock. Originals could be deleted"
              + " by whoever has the store's credentials; hashes would show it.");
    }
    if (locked.version() == null) {
      discard(locked);
      return new WriteOnce(
          false,
          now,
          "Not write-once: the bucket keeps no versions, so an original could be overwritten or"
              + " deleted; hashes would show it.");
    }
    if (discard(locked)) {
      return new WriteOnce(
          false,
          now,
          "Not write-once: the store accepted a lock and then deleted the locked object all the"
              + " same.");
    }
    return controlled(now);
  }

  private WriteOnce controlled(Instant now) {
    try {
      StoredObject control = store.put(key(), new ByteArrayInputStream(PROBE));
      if (!discard(control)) {
        return new WriteOnce(
            false,
            now,
            "Not proven write-once: the store refuses every deletion, so the refusal for a locked"
                + " object proves nothing.");
      }
    } catch (IOException e) {
      LOG.debug("The control object was not taken", e);
      return new WriteOnce(
          false, now, "Not proven write-once: the store did not take the control object.");
    }
    return new WriteOnce(
        true, now, "Write-once: a locked object could not be deleted, an unlocked one could.");
  }

  private boolean discard(StoredObject object) {
    try {
      store.remove(object);
      return true;
    } catch (IOException refused) {
      LOG.debug("The store refused a deletion", refused);
      return false;
    }
  }

  private static Instant until(Instant now) {
    return now.plus(LOCKED_FOR);
  }

  private static String key() {
    return "write-once-probes/" + UUID.randomUUID();
  }
}
