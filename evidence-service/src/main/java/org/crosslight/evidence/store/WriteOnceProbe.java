package org.crosslight.evidence.store;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Proves that the store does not let anybody delete a locked object, instead of believing it.
 *
 * <p>A probe is written with a lock and its very version is deleted: the store must refuse in so
 * many words, and still have the version. As a control an unlocked probe is deleted the same way:
 * the store must obey, otherwise the refusal would only show that this service may not delete at
 * all. A store that breaks off has proven nothing.
 */
@ApplicationScoped
public class WriteOnceProbe {

  private static final Logger LOG = Logger.getLogger(WriteOnceProbe.class);
  private static final Duration LOCKED_FOR = Duration.ofMinutes(1);
  private static final byte[] PROBE = "write-once probe".getBytes(StandardCharsets.UTF_8);

  private final OriginalStore store;
  private final Clock clock;
  private final AtomicReference<Trial> last;

  public WriteOnceProbe(OriginalStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.last =
        new AtomicReference<>(
            new Trial(
                new WriteOnce(
                    false, clock.instant(), "The store of originals has not been tried yet."),
                false));
  }

  /**
   * What a trial showed.
   *
   * @param settled trying again soon would show the same
   */
  private record Trial(WriteOnce verdict, boolean settled) {}

  private enum Deletion {
    DONE,
    REFUSED,
    UNKNOWN
  }

  /** What the last trial showed. */
  public WriteOnce verdict() {
    return last.get().verdict();
  }

  void start(@Observes StartupEvent started) {
    Thread.ofVirtual().name("write-once-probe").start(this::tryNow);
  }

  /** Tries the store now and remembers what it showed. */
  @Scheduled(
      every = "${crosslight.store.probe-every:PT6H}",
      delayed = "${crosslight.store.probe-every:PT6H}")
  void tryNow() {
    Trial now = tried(clock.instant());
    last.set(now);
    if (now.verdict().writeOnce()) {
      LOG.info(now.verdict().explanation());
    } else {
      LOG.warn(now.verdict().explanation());
    }
  }

  /** Tries the store again when the last trial came to nothing. */
  @Scheduled(
      every = "${crosslight.store.probe-again:PT1M}",
      delayed = "${crosslight.store.probe-again:PT1M}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void tryAgain() {
    if (!last.get().settled()) {
      tryNow();
    }
  }

  private Trial tried(Instant now) {
    try {
      store.prepare();
    } catch (IOException unreachable) {
      LOG.debug("The store cannot be reached", unreachable);
      return unsettled(
          now, "The store of originals cannot be reached, so it is not known to be safe.");
    }
    StoredObject locked;
    try {
      locked = store.putLocked(key(), new ByteArrayInputStream(PROBE), PROBE.length, until(now));
    } catch (StoreUnavailable noLocks) {
      LOG.debug("The store takes no locked object", noLocks);
      return noLocks.isFinal()
          ? settled(
              now,
              "Not write-once: the store does not take objects with a lock. Originals could be"
                  + " deleted by whoever has the store's credentials; hashes would show it.")
          : unsettled(now, "Not proven write-once: the store did not take the locked object.");
    } catch (IOException brokenOff) {
      LOG.debug("The store broke off", brokenOff);
      return unsettled(now, "Not proven write-once: the store did not take the locked object.");
    }
    if (locked.version() == null) {
      delete(locked);
      return settled(
          now,
          "Not write-once: the bucket keeps no versions, so an original could be overwritten or"
              + " deleted; hashes would show it.");
    }
    return switch (delete(locked)) {
      case DONE ->
          settled(
              now,
              "Not write-once: the store accepted a lock and then deleted the locked object all the"
                  + " same.");
      case UNKNOWN ->
          unsettled(
              now,
              "Not proven write-once: the store broke off instead of refusing to delete the locked"
                  + " object.");
      case REFUSED -> stillThere(locked, now);
    };
  }

  private Trial stillThere(StoredObject locked, Instant now) {
    try (InputStream bytes = store.open(locked)) {
      if (Arrays.equals(bytes.readAllBytes(), PROBE)) {
        return controlled(now);
      }
      return settled(
          now, "Not write-once: the locked object is no longer what was written, though locked.");
    } catch (ObjectMissing gone) {
      LOG.debug("The locked object is gone", gone);
      return settled(
          now,
          "Not write-once: the store refused to delete the locked object and no longer has it.");
    } catch (IOException unread) {
      LOG.debug("The locked object cannot be read", unread);
      return unsettled(
          now, "Not proven write-once: the locked object could not be read back afterwards.");
    }
  }

  private Trial controlled(Instant now) {
    try {
      StoredObject control = store.put(key(), new ByteArrayInputStream(PROBE));
      return switch (delete(control)) {
        case DONE ->
            new Trial(
                new WriteOnce(
                    true,
                    now,
                    "Write-once: a locked object could not be deleted, an unlocked one could."),
                true);
        case REFUSED ->
            settled(
                now,
                "Not proven write-once: the store refuses every deletion, so the refusal for a"
                    + " locked object proves nothing.");
        case UNKNOWN ->
            unsettled(
                now, "Not proven write-once: the store broke off at deleting the control object.");
      };
    } catch (IOException e) {
      LOG.debug("The control object was not taken", e);
      return unsettled(now, "Not proven write-once: the store did not take the control object.");
    }
  }

  private Deletion delete(StoredObject object) {
    try {
      store.remove(object);
      return Deletion.DONE;
    } catch (DeletionRefused refused) {
      LOG.debug("The store refused a deletion", refused);
      return Deletion.REFUSED;
    } catch (IOException unknown) {
      LOG.debug("It is not known whether the store deleted an object", unknown);
      return Deletion.UNKNOWN;
    }
  }

  private static Trial settled(Instant now, String explanation) {
    return new Trial(new WriteOnce(false, now, explanation), true);
  }

  private static Trial unsettled(Instant now, String explanation) {
    return new Trial(new WriteOnce(false, now, explanation), false);
  }

  private static Instant until(Instant now) {
    return now.plus(LOCKED_FOR);
  }

  private static String key() {
    return "write-once-probes/" + UUID.randomUUID();
  }
}
