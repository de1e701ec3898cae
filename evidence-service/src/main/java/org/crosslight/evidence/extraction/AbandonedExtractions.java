package org.crosslight.evidence.extraction;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.startup.ServiceRole;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/**
 * Ends extractions whose job gave up, for example because every worker that tried died: nobody
 * waits for them for ever, and the original can be read again.
 */
@ApplicationScoped
public class AbandonedExtractions {

  private static final Logger LOG = Logger.getLogger(AbandonedExtractions.class);

  private final ExtractionRuns runs;
  private final Database database;
  private final ServiceRole role;

  public AbandonedExtractions(ExtractionRuns runs, Database database, ServiceRole role) {
    this.runs = runs;
    this.database = database;
    this.role = role;
  }

  private record Abandoned(ExtractionId id, String problem) {}

  @Scheduled(every = "${crosslight.extraction.settle-every:PT30S}")
  void settle() {
    if (!role.isWorker()) {
      return;
    }
    for (Abandoned one : database.asSystem(AbandonedExtractions::abandoned)) {
      if (database.asSystem(handle -> runs.giveUp(handle, one.id(), one.problem()))) {
        LOG.warnf("Extraction %s was given up", one.id());
      }
    }
  }

  private static List<Abandoned> abandoned(Handle handle) {
    return handle
        .createQuery(
            """
            select e.id, coalesce(j.problem, '{}')::text as problem
            from extraction e join job j on j.id = e.job_id
            where e.state in ('queued', 'running') and j.state = 'failed'
            """)
        .map(
            (row, context) ->
                new Abandoned(
                    ExtractionId.fromString(row.getString("id")), row.getString("problem")))
        .list();
  }
}
