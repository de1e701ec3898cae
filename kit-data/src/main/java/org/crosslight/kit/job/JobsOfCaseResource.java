package org.crosslight.kit.job;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.RoleSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this service still has to do for a case, and what it could not do. */
@Path("/cases/{caseId}/jobs")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@RunOnVirtualThread
@Tag(name = "Jobs")
public class JobsOfCaseResource {

  private static final int MOST = 200;

  private final Jobs jobs;
  private final JobKinds kinds;
  private final Database database;
  private final CaseGate gate;
  private final Clock clock;

  public JobsOfCaseResource(
      Jobs jobs, JobKinds kinds, Database database, CaseGate gate, Clock clock) {
    this.jobs = jobs;
    this.kinds = kinds;
    this.database = database;
    this.gate = gate;
    this.clock = clock;
  }

  /**
   * The unfinished jobs of a case.
   *
   * @param items what failed first, then the newest; at most 200
   * @param more whether there are more than these
   */
  public record Unfinished(List<JobView> items, boolean more) {
    public Unfinished {
      items = List.copyOf(items);
    }
  }

  @GET
  @Operation(
      operationId = "listUnfinishedJobs",
      summary = "Long work for a case that waits, is being done or has failed")
  public Unfinished list(@PathParam("caseId") CaseId caseId) {
    Instant now = clock.instant();
    return database.asCaller(
        handle -> {
          gate.require(handle, caseId, Purpose.READ);
          List<Job> found = jobs.unfinished(handle, caseId, kinds.begunAgain(), MOST + 1);
          return new Unfinished(
              found.stream().limit(MOST).map(job -> JobView.of(job, now)).toList(),
              found.size() > MOST);
        });
  }
}
