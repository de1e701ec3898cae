package org.crosslight.kit.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.JobId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All long work of this service, queued, running and over. */
@ApplicationScoped
public class Jobs {

  private final ObjectMapper json;

  public Jobs(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Queues work in the transaction that makes it necessary. Queuing the same key again gives the
   * job that is there already.
   *
   * @param createdBy name of the person or service that caused it
   */
  public JobId enqueue(
      Handle handle,
      String kind,
      String key,
      Object payload,
      @Nullable CaseId caseId,
      String createdBy) {
    handle
        .createUpdate(
            """
            insert into job (id, kind, key, case_id, created_by, payload, state)
            values (:id, :kind, :key, :case, :by, :payload::jsonb, 'queued')
            on conflict (kind, key) do nothing
            """)
        .bind("id", JobId.next())
        .bind("kind", kind)
        .bind("key", key)
        .bind("case", caseId == null ? null : caseId.value())
        .bind("by", createdBy)
        .bind("payload", json.valueToTree(payload).toString())
        .execute();
    return handle
        .createQuery("select id from job where kind = :kind and key = :key")
        .bind("kind", kind)
        .bind("key", key)
        .mapTo(JobId.class)
        .one();
  }

  /**
   * Queues work that may have to be done again and again, one job per key whatever makes it
   * necessary: one that is over begins anew, one that waits with another payload is given this one
   * and its place is dropped, one at work is left alone. So two of them never run at once, and a
   * handler that finds at its end that more has come goes round again.
   */
  public JobId enqueueAnew(
      Handle handle,
      String kind,
      String key,
      Object payload,
      @Nullable CaseId caseId,
      String createdBy) {
    JobId id = enqueue(handle, kind, key, payload, caseId, createdBy);
    String given = json.valueToTree(payload).toString();
    handle
        .createUpdate(
            """
            update job set payload = :payload::jsonb, checkpoint = null
            where id = :id and state = 'queued' and payload <> :payload::jsonb
            """)
        .bind("id", id)
        .bind("payload", given)
        .execute();
    handle
        .createUpdate(
            """
            update job set state = 'queued', payload = :payload::jsonb, created_by = :by,
              checkpoint = null, problem = null, done = 0, total = null, rejected = 0, tries = 0,
              outages = 0, outage_since = null, lease_owner = null, lease_until = null,
              created_at = clock_timestamp(), run_after = clock_timestamp(), started_at = null,
              finished_at = null, run_started_at = null, run_started_done = 0
            where id = :id and state in ('complete', 'failed')
            """)
        .bind("id", id)
        .bind("payload", given)
        .bind("by", createdBy)
        .execute();
    return id;
  }

  /** The job, whoever asks. */
  public Optional<Job> find(Handle handle, JobId id) {
    return handle
        .createQuery("select * from job where id = :id")
        .bind("id", id)
        .map((row, context) -> job(row))
        .findOne();
  }

  /**
   * What of a case waits, is being done or has failed: failures first, then the newest.
   *
   * @param failing the kinds whose failures count
   */
  List<Job> unfinished(Handle handle, CaseId caseId, Collection<String> failing, int limit) {
    return handle
        .createQuery(
            """
            select * from job
            where case_id = :case and (state in ('queued', 'running')
              or state = 'failed' and kind = any(:failing))
            order by (state = 'failed') desc, created_at desc, id desc limit :limit
            """)
        .bind("case", caseId.value())
        .bindArray("failing", String.class, List.copyOf(failing))
        .bind("limit", limit)
        .map((row, context) -> job(row))
        .list();
  }

  /** Queues a failed job again, to go on from its last checkpoint; false when it has not failed. */
  boolean beginAgain(Handle handle, JobId id) {
    return handle
            .createUpdate(
                """
                update job set state = 'queued', problem = null, finished_at = null, tries = 0,
                  outages = 0, outage_since = null, lease_owner = null, lease_until = null,
                  run_after = clock_timestamp()
                where id = :id and state = 'failed'
                """)
            .bind("id", id)
            .execute()
        == 1;
  }

  /** Completes the failed jobs of its kind and case whose key begins so. */
  void settle(Handle handle, Job job, String about, Instant before) {
    handle
        .createUpdate(
            """
            update job set state = 'complete', problem = null, finished_at = clock_timestamp()
            where case_id = :case and kind = :kind and state = 'failed'
              and starts_with(key, :about) and created_at < :before
            """)
        .bind("case", job.caseId())
        .bind("kind", job.kind())
        .bind("about", about)
        .bind("before", before)
        .execute();
  }

  /** Gives the oldest open job of these kinds to the owner, if there is one nobody holds. */
  Optional<Job> claim(Handle handle, Collection<String> kinds, String owner, Duration lease) {
    return handle
        .createQuery(
            """
            update job set state = 'running', lease_owner = :owner,
              lease_until = clock_timestamp() + :lease * interval '1 millisecond',
              attempts = attempts + 1, tries = tries + 1,
              run_started_at = clock_timestamp(), run_started_done = done,
              started_at = coalesce(started_at, clock_timestamp())
            where id = (
              select id from job
              where kind in (<kinds>)
                and (state = 'queued' and run_after <= clock_timestamp()
                  or state = 'running' and lease_until < clock_timestamp())
              order by created_at, id limit 1 for update skip locked)
            returning *
            """)
        .bindList("kinds", kinds)
        .bind("owner", owner)
        .bind("lease", lease.toMillis())
        .map((row, context) -> job(row))
        .findOne();
  }

  /** Holds the job for another lease; false when it is no longer the owner's. */
  boolean renew(Handle handle, JobId id, String owner, Duration lease) {
    return handle
            .createUpdate(
                """
                update job set lease_until = clock_timestamp() + :lease * interval '1 millisecond'
                where id = :id and lease_owner = :owner and state = 'running'
                """)
            .bind("id", id)
            .bind("owner", owner)
            .bind("lease", lease.toMillis())
            .execute()
        == 1;
  }

  void progress(
      Handle handle, JobId id, String owner, long done, @Nullable Long total, long rejected) {
    int held =
        handle
            .createUpdate(
                """
                update job set done = :done, total = coalesce(:total, total), rejected = :rejected
                where id = :id and lease_owner = :owner and state = 'running'
                """)
            .bind("id", id)
            .bind("owner", owner)
            .bind("done", done)
            .bind("total", total)
            .bind("rejected", rejected)
            .execute();
    if (held == 0) {
      throw new LeaseLost();
    }
  }

  void checkpoint(Handle handle, JobId id, String owner, Object checkpoint) {
    int held =
        handle
            .createUpdate(
                """
                update job set checkpoint = :checkpoint::jsonb,
                  tries = case when moved then 0 else tries end,
                  outages = case when moved then 0 else outages end,
                  outage_since = case when moved then null else outage_since end
                from (select checkpoint is distinct from :checkpoint::jsonb as moved
                  from job where id = :id) as place
                where id = :id and lease_owner = :owner and state = 'running'
                """)
            .bind("id", id)
            .bind("owner", owner)
            .bind("checkpoint", json.valueToTree(checkpoint).toString())
            .execute();
    if (held == 0) {
      throw new LeaseLost();
    }
  }

  void complete(Handle handle, JobId id, String owner) {
    close(handle, id, owner, "complete", null);
  }

  void fail(Handle handle, JobId id, String owner, Object problem) {
    close(handle, id, owner, "failed", json.valueToTree(problem).toString());
  }

  /** Puts the job back to be begun again after a pause, as if this begin had not been. */
  void handBack(Handle handle, JobId id, String owner, Duration pause) {
    handle
        .createUpdate(
            """
            update job set state = 'queued', lease_owner = null, lease_until = null,
              tries = greatest(tries - 1, 0),
              run_after = clock_timestamp() + :pause * interval '1 millisecond'
            where id = :id and lease_owner = :owner and state = 'running'
            """)
        .bind("id", id)
        .bind("owner", owner)
        .bind("pause", pause.toMillis())
        .execute();
  }

  /** Puts the job back until what it needs can be reached; the begin does not count as a try. */
  void waitOut(Handle handle, JobId id, String owner, Duration pause) {
    handle
        .createUpdate(
            """
            update job set state = 'queued', lease_owner = null, lease_until = null,
              tries = greatest(tries - 1, 0), outages = outages + 1,
              outage_since = coalesce(outage_since, clock_timestamp()),
              run_after = clock_timestamp() + :pause * interval '1 millisecond'
            where id = :id and lease_owner = :owner and state = 'running'
            """)
        .bind("id", id)
        .bind("owner", owner)
        .bind("pause", pause.toMillis())
        .execute();
  }

  /** Puts the job back to be begun again after a pause. */
  void release(Handle handle, JobId id, String owner, Duration pause) {
    handle
        .createUpdate(
            """
            update job set state = 'queued', lease_owner = null, lease_until = null,
              run_after = clock_timestamp() + :pause * interval '1 millisecond'
            where id = :id and lease_owner = :owner and state = 'running'
            """)
        .bind("id", id)
        .bind("owner", owner)
        .bind("pause", pause.toMillis())
        .execute();
  }

  private static void close(
      Handle handle, JobId id, String owner, String state, @Nullable String problem) {
    int held =
        handle
            .createUpdate(
                """
                update job set state = :state, problem = :problem::jsonb, lease_until = null,
                  finished_at = clock_timestamp()
                where id = :id and lease_owner = :owner and state = 'running'
                """)
            .bind("id", id)
            .bind("owner", owner)
            .bind("state", state)
            .bind("problem", problem)
            .execute();
    if (held == 0) {
      throw new LeaseLost();
    }
  }

  private Job job(ResultSet row) throws SQLException {
    UUID caseId = row.getObject("case_id", UUID.class);
    long total = row.getLong("total");
    Long knownTotal = row.wasNull() ? null : total;
    return new Job(
        new JobId(row.getObject("id", UUID.class)),
        row.getString("kind"),
        row.getString("key"),
        caseId == null ? null : new CaseId(caseId),
        row.getString("created_by"),
        parsed(row.getString("payload")),
        parsedOrNull(row.getString("checkpoint")),
        row.getString("state"),
        row.getInt("attempts"),
        row.getInt("tries"),
        row.getInt("outages"),
        instant(row.getTimestamp("outage_since")),
        row.getLong("done"),
        knownTotal,
        row.getLong("rejected"),
        parsedOrNull(row.getString("problem")),
        row.getTimestamp("created_at").toInstant(),
        instant(row.getTimestamp("started_at")),
        instant(row.getTimestamp("run_started_at")),
        row.getLong("run_started_done"),
        instant(row.getTimestamp("finished_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  private @Nullable JsonNode parsedOrNull(@Nullable String text) {
    return text == null ? null : parsed(text);
  }

  private JsonNode parsed(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
