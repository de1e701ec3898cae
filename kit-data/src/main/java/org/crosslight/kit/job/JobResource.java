package org.crosslight.kit.job;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Caller;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.JobId;
import org.crosslight.kit.identity.RoleSet;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jdbi.v3.core.Handle;

/** How far long work is. */
@Path("/jobs/{jobId}")
@Authenticated
@Tag(name = "Jobs")
public class JobResource {

  private static final Duration EVERY = Duration.ofMillis(500);

  private final Jobs jobs;
  private final Database database;
  private final CaseGate gate;
  private final Callers callers;
  private final Clock clock;
  private final JobKinds kinds;
  private final ConsultationLog consultations;

  public JobResource(
      Jobs jobs,
      Database database,
      CaseGate gate,
      Callers callers,
      Clock clock,
      JobKinds kinds,
      ConsultationLog consultations) {
    this.jobs = jobs;
    this.database = database;
    this.gate = gate;
    this.callers = callers;
    this.clock = clock;
    this.kinds = kinds;
    this.consultations = consultations;
  }

  @GET
  @Operation(operationId = "getJob", summary = "State and progress of one piece of long work")
  public JobView get(@PathParam("jobId") JobId jobId) {
    return JobView.of(visible(jobId), clock.instant());
  }

  /**
   * Sends the state every half second until the work is over or the caller may no longer see it.
   */
  @GET
  @Path("/events")
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(operationId = "watchJob", summary = "Progress as server-sent events until the end")
  public Multi<JobView> watch(@PathParam("jobId") JobId jobId) {
    visible(jobId);
    Caller caller = callers.current();
    return Multi.createFrom()
        .ticks()
        .every(EVERY)
        .onOverflow()
        .drop()
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(tick -> database.as(caller, handle -> stillVisible(handle, caller, jobId)))
        .select()
        .first(Optional::isPresent)
        .map(Optional::orElseThrow)
        .select()
        .first(new UntilOver())
        .map(job -> JobView.of(job, clock.instant()));
  }

  /** Queues a job that failed; what it had done already stays. */
  @POST
  @Path("/again")
  @RolesAllowed(RoleSet.Names.CASEWORKERS)
  @Operation(
      operationId = "beginJobAgain",
      summary = "Have work that failed begun again, from the place it had reached")
  public JobView again(@PathParam("jobId") JobId jobId) {
    return database.asCaller(
        handle -> {
          Job job = visible(handle, jobId, Purpose.CONTRIBUTE);
          kinds
              .whyNotAgain(job.kind())
              .ifPresent(
                  why -> {
                    throw Problem.of(CommonProblem.CONFLICT).detail(why).build();
                  });
          if (!jobs.beginAgain(handle, jobId)) {
            String now = jobs.find(handle, jobId).orElseThrow().state();
            throw Problem.of(CommonProblem.CONFLICT)
                .detail("This work has not failed: it is %s.".formatted(now))
                .build();
          }
          consultations.record(
              handle, "begin-job-again", "job", job.kind(), job.caseId(), job.id().toString());
          return JobView.of(jobs.find(handle, jobId).orElseThrow(), clock.instant());
        });
  }

  private String caller() {
    return callers.current().name();
  }

  private Job visible(JobId jobId) {
    return database.asCaller(handle -> visible(handle, jobId, Purpose.READ));
  }

  private Job visible(Handle handle, JobId jobId, Purpose purpose) {
    Job job = jobs.find(handle, jobId).orElseThrow(() -> CaseGate.notFound("job"));
    if (job.caseId() != null) {
      gate.require(handle, job.caseId(), purpose);
    } else if (!job.createdBy().equals(caller())) {
      throw CaseGate.notFound("job");
    }
    return job;
  }

  /** What began as visible ends as soon as its watcher is no longer a member of the case. */
  private Optional<Job> stillVisible(Handle handle, Caller caller, JobId jobId) {
    return jobs.find(handle, jobId)
        .filter(
            job -> job.caseId() == null || gate.allows(handle, caller, job.caseId(), Purpose.READ));
  }

  /** Passes every state up to and including the first that is final. */
  private static final class UntilOver implements Predicate<Job> {
    private boolean over;

    @Override
    public boolean test(Job job) {
      boolean pass = !over;
      over = job.isOver();
      return pass;
    }
  }
}
