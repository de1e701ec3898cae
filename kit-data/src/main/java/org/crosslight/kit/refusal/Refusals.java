package org.crosslight.kit.refusal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosslight.kit.database.Database;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Puts every refusal on record without letting refusals become a way to fill the disk: the first is
 * written at once, equal ones within the minute behind it as one entry with their number. Who asks
 * for more than {@value #SUBJECTS_A_MINUTE} different things a minute is noted as asking for many.
 *
 * <p>Requests never wait for the record. It is kept for a while when the database is away.
 */
@ApplicationScoped
public class Refusals {

  static final int SUBJECTS_A_MINUTE = 100;

  private static final Logger LOG = Logger.getLogger(Refusals.class);
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final Duration EVERY = Duration.ofMillis(250);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
  private static final int MOST_WAITING = 10_000;
  private static final int MOST_CAUSES = 20;

  private final Database database;
  private final Clock clock;
  private final Map<Refused, Tally> open = new HashMap<>();
  private final Map<String, Integer> subjects = new HashMap<>();
  private List<Entry> waiting = new ArrayList<>();
  private long lost;
  private @Nullable Thread writer;

  public Refusals(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Takes note; returns at once. */
  synchronized void note(Refused refused, String reference) {
    Instant now = clock.instant();
    Refused noted = bounded(refused);
    Tally tally = open.get(noted);
    if (tally != null) {
      tally.add(now, reference);
      return;
    }
    open.put(noted, new Tally(now));
    keep(new Entry(noted, now, now, 1, reference));
  }

  void start(@Observes StartupEvent started) {
    writer = Thread.ofVirtual().name("refusals").start(this::write);
  }

  /** Before the database goes. */
  void stop(@Observes @Priority(1) ShutdownEvent stopped) throws InterruptedException {
    Thread running = writer;
    if (running != null) {
      running.interrupt();
      running.join(EVERY.multipliedBy(8));
    }
    close(Instant.MAX);
    if (!flush()) {
      LOG.error("The service ended before all refusals were on record");
    }
  }

  private void write() {
    try {
      while (true) {
        Thread.sleep(settle() ? EVERY : PAUSE_AFTER_FAILURE);
      }
    } catch (InterruptedException e) {
      // The service ends.
    }
  }

  /** Writes what waits, and ends the minutes that are over; false when it goes on waiting. */
  boolean settle() {
    close(clock.instant().minus(WINDOW));
    return flush();
  }

  /** Ends the minutes that began before then. */
  private synchronized void close(Instant begunBefore) {
    open.entrySet()
        .removeIf(
            minute -> {
              if (minute.getValue().begun.isAfter(begunBefore)) {
                return false;
              }
              minute.getValue().repeats(minute.getKey()).ifPresent(this::keep);
              return true;
            });
    if (open.isEmpty()) {
      subjects.clear();
    } else {
      subjects.keySet().retainAll(open.keySet().stream().map(Refused::who).toList());
    }
  }

  private Refused bounded(Refused refused) {
    if (open.containsKey(refused)) {
      return refused;
    }
    int known = subjects.merge(refused.who(), 1, Integer::sum);
    return known > SUBJECTS_A_MINUTE ? refused.withoutSubject() : refused;
  }

  private void keep(Entry entry) {
    if (waiting.size() < MOST_WAITING) {
      waiting.add(entry);
    } else {
      lost++;
    }
  }

  private boolean flush() {
    List<Entry> entries = taken();
    if (entries.isEmpty()) {
      return true;
    }
    try {
      database.doAsSystem(handle -> insert(handle, entries));
      return true;
    } catch (RuntimeException e) {
      return isOfTheEntries(e) ? oneByOne(entries) : wait(entries, e);
    }
  }

  /** What cannot be written must not hold back the rest. */
  private boolean oneByOne(List<Entry> entries) {
    for (int at = 0; at < entries.size(); at++) {
      Entry entry = entries.get(at);
      try {
        database.doAsSystem(handle -> insert(handle, List.of(entry)));
      } catch (RuntimeException e) {
        if (!isOfTheEntries(e)) {
          return wait(entries.subList(at, entries.size()), e);
        }
        LOG.errorf(
            "A refusal of %s (%s) cannot be put on record, request %s: %s",
            entry.refused().operation(), entry.refused().reason(), entry.reference(), e);
      }
    }
    return true;
  }

  private boolean wait(List<Entry> entries, RuntimeException e) {
    LOG.warnf("%d refusals are not on record yet: %s", entries.size(), e.getMessage());
    putBack(entries);
    return false;
  }

  /** Whether the database was there and refuses what was to be written (SQLSTATE 22 and 23). */
  private static boolean isOfTheEntries(RuntimeException e) {
    return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
        .limit(MOST_CAUSES)
        .anyMatch(
            cause ->
                cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23")));
  }

  private synchronized List<Entry> taken() {
    if (lost > 0) {
      LOG.errorf("%d refusals were not put on record: too many came at once", lost);
      lost = 0;
    }
    List<Entry> entries = waiting;
    waiting = new ArrayList<>();
    return entries;
  }

  private synchronized void putBack(List<Entry> entries) {
    List<Entry> later = waiting;
    waiting = new ArrayList<>(entries);
    later.forEach(this::keep);
  }

  private static void insert(Handle handle, List<Entry> entries) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into refusal
              (at, until, who, force, operation, subject, reason, times, reference)
            values (:at, :until, :who, :force, :operation, :subject, :reason, :times, :reference)
            """);
    for (Entry entry : entries) {
      batch
          .bind("who", entry.refused().who())
          .bind("force", entry.refused().force())
          .bind("operation", entry.refused().operation())
          .bind("subject", entry.refused().subject())
          .bind("reason", entry.refused().reason())
          .bind("at", entry.at())
          .bind("until", entry.until())
          .bind("times", entry.times())
          .bind("reference", entry.reference())
          .add();
    }
    batch.execute();
  }

  private record Entry(Refused refused, Instant at, Instant until, long times, String reference) {}

  /** What came behind the first within its minute. */
  private static final class Tally {
    private final Instant begun;
    private long times;
    private @Nullable Instant first;
    private @Nullable Instant last;
    private @Nullable String reference;

    Tally(Instant begun) {
      this.begun = begun;
    }

    void add(Instant at, String request) {
      if (times == 0) {
        first = at;
        reference = request;
      }
      times++;
      last = at;
    }

    Optional<Entry> repeats(Refused refused) {
      if (times == 0) {
        return Optional.empty();
      }
      return Optional.of(
          new Entry(
              refused,
              Objects.requireNonNull(first),
              Objects.requireNonNull(last),
              times,
              Objects.requireNonNull(reference)));
    }
  }
}
