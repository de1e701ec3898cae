package org.crosslight.kit.job;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.JobId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** How far long work is. */
@Path("/jobs/{jobId}")
@Authenticated
public class JobResource {

  private static final Duration EVERY = Duration.ofMillis(500);

  private final Jobs jobs;
  private final Database database;
  private final CaseGate gate;
  private final Callers callers;
  private final Clock clock;

  public JobResource(Jobs jobs, Database database, CaseGate gate, Callers callers, Clock clock) {
    this.jobs = jobs;
    this.database = database;
    this.gate = gate;
    this.callers = callers;
    this.clock = clock;
  }

  @GET
  @Operation(operationId = "getJob", summary = "State and progress of one piece of long work")
  public JobView get(@PathParam("jobId") JobId jobId) {
    return JobView.of(visible(jobId), clock.instant());
  }

  /** Sends the state every half second until the work is over. */
  @GET
  @Path("/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(operationId = "watchJob", summary = "Progress as server-sent events until the end")
  public Multi<JobView> watch(@PathParam("jobId") JobId jobId) {
    visible(jobId);
    return Multi.createFrom()
        .ticks()
        .every(EVERY)
        .onOverflow()
        .drop()
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(tick -> database.asSystem(handle -> jobs.find(handle, jobId).orElseThrow()))
        .select()
        .first(new UntilOver())
        .map(job -> JobView.of(job, clock.instant()));
  }

  private Job visible(JobId jobId) {
    return database.asCaller(
        handle -> {
          Job job = jobs.find(handle, jobId).orElseThrow(() -> CaseGate.notFound("job"));
          if (job.caseId() != null) {
            gate.require(handle, job.caseId(), Purpose.READ);
          } else if (!job.createdBy().equals(callers.current().name())) {
            throw CaseGate.notFound("job");
          }
          return job;
        });
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
