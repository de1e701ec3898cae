package org.crosslight.linkage.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.job.Jobs;
import org.crosslight.kit.startup.ServiceRole;
import org.jdbi.v3.core.Handle;

/**
 * Has everything linked again that an older edition of the linker read, one extraction after the
 * other: each is queued when the one before it is done, so that it stands behind all work that came
 * meanwhile.
 */
@ApplicationScoped
public class LinkingAgain {
  /** In the payload of a job: the edition that is wanted. */
  static final String LINKER = "linker";

  private static final String BY = "crosslight-linkage";

  /**
   * How far it is.
   *
   * @param linker the edition of the linker that runs here
   * @param linked how many extractions are linked
   * @param older how many of them an older edition read
   * @param failed how many of these could not be linked again; their cases' jobs say why
   */
  public record Standing(int linker, long linked, long older, long failed) {}

  private final Jobs jobs;
  private final Database database;
  private final ServiceRole role;
  private final ObjectMapper json;

  public LinkingAgain(Jobs jobs, Database database, ServiceRole role, ObjectMapper json) {
    this.jobs = jobs;
    this.database = database;
    this.role = role;
    this.json = json;
  }

  /** Begins after an upgrade by itself, and goes on past what failed. */
  @Scheduled(every = "PT1M", delayed = "PT10S")
  void lookForOlder() {
    if (role.isWorker()) {
      database.doAsSystem(this::enqueue);
    }
  }

  /** Queues the next extraction, unless there is none or one is queued or at work. */
  void enqueue(Handle handle) {
    next(handle).ifPresent(task -> enqueue(handle, task));
  }

  /**
   * Queues one extraction. There is one job for it whatever makes it necessary, so that two never
   * read onto the same shelf; one at work finds by itself what came meanwhile.
   */
  void enqueue(Handle handle, LinkingTask task) {
    ObjectNode wanted = json.valueToTree(task);
    wanted.put(LINKER, Linker.EDITION);
    jobs.enqueueAnew(
        handle, LinkAgain.KIND, task.extractionId().toString(), wanted, task.caseId(), BY);
  }

  private Optional<LinkingTask> next(Handle handle) {
    return handle
        .createQuery(
            """
            select extraction_id, case_id, exhibit_id, exhibit_reference, items as expected_items
            from source_extraction x
            where state = 'linked' and linker < :edition
              and not exists (select 1 from job where kind = :kind and state = 'failed'
                and key = x.extraction_id::text and (payload ->> 'linker')::int >= :edition)
              and not exists (select 1 from job where kind = :kind
                and (state = 'running'
                  or state = 'queued' and (payload ->> 'linker')::int <= :edition))
            order by extraction_id limit 1
            """)
        .bind("edition", Linker.EDITION)
        .bind("kind", LinkAgain.KIND)
        .mapTo(LinkingTask.class)
        .findOne();
  }

  /** How far it is, over all cases. */
  Standing standing(Handle handle) {
    return handle
        .createQuery(
            """
            select count(*) as linked, count(*) filter (where linker < :edition) as older,
              count(*) filter (where linker < :edition and exists (
                select 1 from job where kind = :kind and state = 'failed'
                  and key = x.extraction_id::text)) as failed
            from source_extraction x where state = 'linked'
            """)
        .bind("edition", Linker.EDITION)
        .bind("kind", LinkAgain.KIND)
        .map(
            (row, context) ->
                new Standing(
                    Linker.EDITION,
                    row.getLong("linked"),
                    row.getLong("older"),
                    row.getLong("failed")))
        .one();
  }
}
