package org.crosslight.evidence.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.crosslight.kit.problem.ProblemType;
import org.crosslight.kit.startup.ServiceRole;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/**
 * Ends extractions whose job gave up, for example because every worker that tried died: nobody
 * waits for them for ever, custody and other services hear of it, and the original can be read
 * again.
 */
@ApplicationScoped
public class AbandonedExtractions {

  private static final Logger LOG = Logger.getLogger(AbandonedExtractions.class);
  private static final Set<String> STANDARD = Set.of("type", "title", "status", "detail");

  private final Attempts attempts;
  private final Publication publication;
  private final Database database;
  private final ObjectMapper json;
  private final ServiceRole role;

  public AbandonedExtractions(
      Attempts attempts,
      Publication publication,
      Database database,
      ObjectMapper json,
      ServiceRole role) {
    this.attempts = attempts;
    this.publication = publication;
    this.database = database;
    this.json = json;
    this.role = role;
  }

  private record Abandoned(ExtractionId id, String problem) {}

  /** The kind of problem a job ended with. */
  private record JobFault(String slug, String title, int status) implements ProblemType {}

  @Scheduled(every = "${crosslight.extraction.settle-every:PT30S}")
  void settle() {
    if (!role.isWorker()) {
      return;
    }
    for (Abandoned one : database.asSystem(AbandonedExtractions::abandoned)) {
      if (database.asSystem(handle -> end(handle, one))) {
        LOG.warnf("Extraction %s was given up", one.id());
      }
    }
  }

  /** False when it had ended already. */
  private boolean end(Handle handle, Abandoned one) {
    Optional<Attempt> attempt = attempts.begin(handle, one.id());
    attempt.ifPresent(it -> publication.fail(handle, it, Receipt.failed(problem(one))));
    return attempt.isPresent();
  }

  /** The job's problem document as a problem again. */
  private Problem problem(Abandoned one) {
    JsonNode document;
    try {
      document = json.readTree(one.problem());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    String type = document.path("type").asText();
    if (type.isEmpty()) {
      return Problem.of(CommonProblem.INTERNAL).build();
    }
    Problem.Builder problem =
        Problem.of(
                new JobFault(
                    type.substring(type.lastIndexOf('/') + 1),
                    document.path("title").asText(),
                    document.path("status").asInt()))
            .detail(document.path("detail").asText());
    for (Map.Entry<String, JsonNode> field : document.properties()) {
      if (!STANDARD.contains(field.getKey())) {
        problem.with(field.getKey(), field.getValue());
      }
    }
    return problem.build();
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
