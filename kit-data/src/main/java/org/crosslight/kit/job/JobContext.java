package org.crosslight.kit.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.JobId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A running job, as its handler sees it. */
public final class JobContext {

  private final Job job;
  private final String owner;
  private final Jobs jobs;
  private final Database database;

  JobContext(Job job, String owner, Jobs jobs, Database database) {
    this.job = job;
    this.owner = owner;
    this.jobs = jobs;
    this.database = database;
  }

  public JobId id() {
    return job.id();
  }

  public Job job() {
    return job;
  }

  public JsonNode payload() {
    return job.payload();
  }

  /** Where an earlier run got to. */
  public Optional<JsonNode> resumeFrom() {
    return Optional.ofNullable(job.checkpoint());
  }

  /** Shows how far it is, in a transaction of its own; not to be called within another one. */
  public void progress(long done, @Nullable Long total, long rejected) {
    database.doAsSystem(handle -> progress(handle, done, total, rejected));
  }

  /** Shows how far it is, in the transaction of the work done. */
  public void progress(Handle handle, long done, @Nullable Long total, long rejected) {
    jobs.progress(handle, job.id(), owner, done, total, rejected);
  }

  /**
   * Notes where to go on, in the transaction of the work done. Throws {@link LeaseLost}, and so
   * undoes the transaction, when the job was given to another worker meanwhile.
   */
  public void checkpoint(Handle handle, Object checkpoint) {
    jobs.checkpoint(handle, job.id(), owner, checkpoint);
  }

  /**
   * Ends the job in the transaction of its last work. Optional: a handler that returns without it
   * has its job completed after.
   */
  public void complete(Handle handle) {
    jobs.complete(handle, job.id(), owner);
  }

  /**
   * Ends failed jobs of this kind and case whose key begins with {@code about} and that were queued
   * before: what this one did has done their work, too. Those that wait run all the same, and find
   * what this one may have missed.
   */
  public void settleEarlier(Handle handle, String about, Instant before) {
    jobs.settle(handle, job, about, before);
  }
}
