package org.crosslight.translation.translation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.job.Jobs;
import org.crosslight.kit.startup.ServiceRole;
import org.jdbi.v3.core.Handle;

/**
 * Has everything translated again that other engines than today's translated, one extraction after
 * the other: each is queued when the one before it is done, so that it stands behind all work that
 * came meanwhile.
 */
@ApplicationScoped
public class TranslatingAgain {
  /** In the payload of a job: the digest of the engines that are wanted. */
  static final String ENGINES = "engines";

  private static final String BY = "crosslight-translation";
  private static final int LOOKED_AT_AT_ONCE = 200;
  private static final int OF_DIGEST = 12;

  /**
   * What others do is left alone for so long: while a release is rolled out, workers with the
   * engines of yesterday and of today would undo each other's work.
   */
  private static final Duration ROLLOUT = Duration.ofMinutes(10);

  /**
   * How far it is.
   *
   * @param engines the engines of today, as the digest by which extractions are told apart
   * @param translated how many extractions are translated
   * @param older how many of them are to be looked at for what other engines translated
   * @param failed how many of these could not be translated again; their cases' jobs say why
   */
  public record Standing(String engines, long translated, long older, long failed) {}

  private final Jobs jobs;
  private final NewestEngines engines;
  private final Extractions extractions;
  private final Database database;
  private final ServiceRole role;
  private final ObjectMapper json;

  public TranslatingAgain(
      Jobs jobs,
      NewestEngines engines,
      Extractions extractions,
      Database database,
      ServiceRole role,
      ObjectMapper json) {
    this.jobs = jobs;
    this.engines = engines;
    this.extractions = extractions;
    this.database = database;
    this.role = role;
    this.json = json;
  }

  /** Begins after an engine was installed or replaced by itself, and goes on past what failed. */
  @Scheduled(every = "PT1M", delayed = "PT10S")
  void lookForOlder() {
    if (role.isWorker()) {
      database.doAsSystem(this::enqueue);
    }
  }

  /** Queues the next extraction, unless there is none or one is queued or at work. */
  void enqueue(Handle handle) {
    for (int looked = 0; looked < LOOKED_AT_AT_ONCE; looked++) {
      Optional<ExtractionWork> found = next(handle);
      if (found.isEmpty()) {
        return;
      }
      ExtractionWork work = found.get();
      if (engines.stale(handle, work.extractionId()) > 0) {
        ObjectNode wanted = json.valueToTree(work);
        wanted.put(ENGINES, engines.digest());
        jobs.enqueueAnew(
            handle, TranslateAgain.KIND, work.extractionId().toString(), wanted, work.caseId(), BY);
        return;
      }
      extractions.translatedWith(handle, work.extractionId(), engines.digest());
    }
  }

  private Optional<ExtractionWork> next(Handle handle) {
    return handle
        .createQuery(
            """
            select extraction_id, case_id, exhibit_id, 0 as items from extraction x
            where state = 'translated' and engines is distinct from :digest
              and (engines is null or engines_at is null
                or engines_at < clock_timestamp() - :rollout * interval '1 second')
              and not exists (select 1 from job where kind = :kind and state = 'failed'
                and key = x.extraction_id::text and payload ->> 'engines' = :digest)
              and not exists (select 1 from job where kind = :kind and (state = 'running'
                or state = 'queued' and (payload ->> 'engines' = :digest
                  or created_at >= clock_timestamp() - :rollout * interval '1 second')))
            order by extraction_id limit 1
            """)
        .bind("digest", engines.digest())
        .bind("rollout", ROLLOUT.toSeconds())
        .bind("kind", TranslateAgain.KIND)
        .mapTo(ExtractionWork.class)
        .findOne();
  }

  /** How far it is, over all cases. */
  Standing standing(Handle handle) {
    return handle
        .createQuery(
            """
            select count(*) as translated,
              count(*) filter (where engines is distinct from :digest) as older,
              count(*) filter (where engines is distinct from :digest and exists (
                select 1 from job where kind = :kind and state = 'failed'
                  and key = x.extraction_id::text and payload ->> 'engines' = :digest)) as failed
            from extraction x where state = 'translated'
            """)
        .bind("digest", engines.digest())
        .bind("kind", TranslateAgain.KIND)
        .map(
            (row, context) ->
                new Standing(
                    engines.digest().substring(0, OF_DIGEST),
                    row.getLong("translated"),
                    row.getLong("older"),
                    row.getLong("failed")))
        .one();
  }
}
