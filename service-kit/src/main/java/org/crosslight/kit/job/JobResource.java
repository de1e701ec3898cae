package org.crosslight.kit.job;

import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;
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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.JobId;
import org.crosslight.kit.identity.Role;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jdbi.v3.core.Handle;

/** How far long work is. */
@Path("/jobs/{jobId}")
@Authenticated
public class JobResource {

  private static final Logger LOG = Logger.getLogger(JobResource.class);
  private static final Duration EVERY = Duration.ofMillis(500);

  private final Jobs jobs;
  private final Database database;
  private final CaseGate gate;
  private final Callers callers;
  private final Clock clock;
  private final Map<String, JobHandler> handlers;

  public JobResource(
      Jobs jobs,
      Database database,
      CaseGate gate,
      Callers callers,
      Clock clock,
      @All List<JobHandler> handlers) {
    this.handlers =
        handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
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

  /** Queues a job that failed; what it had done already stays. */
  @POST
  @Path("/again")
  @RolesAllowed({
    Role.Names.INVESTIGATOR,
    Role.Names.ANALYST,
    Role.Names.LINGUIST,
    Role.Names.DISCLOSURE_OFFICER,
    Role.Names.REVIEWER,
    Role.Names.SUPERVISOR,
    Role.Names.INTEGRATOR
  })
  @Operation(
      operationId = "beginJobAgain",
      summary = "Have work that failed begun again, from the place it had reached")
  public JobView again(@PathParam("jobId") JobId jobId) {
    return database.asCaller(
        handle -> {
          Job job = visible(handle, jobId, Purpose.CONTRIBUTE);
          JobHandler handler = handlers.get(job.kind());
          if (handler != null && !handler.canBeBegunAgain()) {
            throw Problem.of(CommonProblem.CONFLICT)
                .detail("This work is not begun again; have the original read again instead.")
                .build();
          }
          if (!jobs.beginAgain(handle, jobId)) {
            throw Problem.of(CommonProblem.CONFLICT)
                .detail("This work has not failed: it is %s.".formatted(job.state()))
                .build();
          }
          LOG.infof("Job %s (%s) begins again; %s asked for it", jobId, job.kind(), caller());
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
