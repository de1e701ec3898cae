package org.crosslight.kit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosslight.kit.KitTest;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.JobId;
import org.junit.jupiter.api.Test;

/** What becomes of jobs whose handler does not come to an end; three tries are allowed here. */
@QuarkusTest
@KitTest
class FailingJobsTest {

  @Inject Database database;
  @Inject Jobs jobs;

  /** Fails in the way it is told to, as often as it is told to. */
  @ApplicationScoped
  static class FailingHandler implements JobHandler {
    private final Database database;

    FailingHandler(Database database) {
      this.database = database;
    }

    @Override
    public String kind() {
      return "failing";
    }

    @Override
    public void run(JobContext job) throws IOException {
      int begin = job.job().attempts();
      if (begin > job.payload().get("times").asInt()) {
        return;
      }
      switch (job.payload().get("how").asText()) {
        case "away" -> throw new IOException("no route to host");
        case "away within" ->
            throw new IllegalStateException(new UncheckedIOException(new IOException("away")));
        case "memory" -> throw new OutOfMemoryError("not really");
        case "moving" -> {
          database.doAsSystem(handle -> job.checkpoint(handle, Map.of("at", begin)));
          throw new IllegalStateException("but it got somewhere");
        }
        case "standing" -> {
          database.doAsSystem(handle -> job.checkpoint(handle, Map.of("at", 1)));
          throw new IllegalStateException("at the same place again");
        }
        default -> throw new IllegalStateException("broken");
      }
    }
  }

  @Test
  void waitsOutAnOutageHoweverOftenItIsBegun() {
    Job job = over(enqueue("away", 5));
    assertThat(job.state()).isEqualTo("complete");
    assertThat(job.attempts()).isEqualTo(6);
    assertThat(job.outages()).isEqualTo(5);
  }

  @Test
  void findsTheOutageBehindOtherFailures() {
    assertThat(over(enqueue("away within", 4)).state()).isEqualTo("complete");
  }

  @Test
  void failsAnOutageThatLastsTooLong() {
    JobId id = enqueue("away", 1000);
    await().atMost(Duration.ofSeconds(60)).until(() -> job(id).outageSince() != null);
    database.doAsSystem(
        handle ->
            handle.execute(
                "update job set outage_since = outage_since - interval '25 hours' where id = ?",
                id.value()));
    Job job = over(id);
    assertThat(job.state()).isEqualTo("failed");
    assertThat(Objects.requireNonNull(job.problem()).get("status").asInt()).isEqualTo(503);
  }

  @Test
  void failsAJobThatNeverGetsAnywhere() {
    Job job = over(enqueue("broken", 1000));
    assertThat(job.state()).isEqualTo("failed");
    assertThat(job.attempts()).isEqualTo(4);
    assertThat(over(enqueue("standing", 1000)).state()).isEqualTo("failed");
  }

  @Test
  void beginsAJobThatGetsOnAsOftenAsItTakes() {
    Job job = over(enqueue("moving", 5));
    assertThat(job.state()).isEqualTo("complete");
    assertThat(job.attempts()).isEqualTo(6);
  }

  @Test
  void survivesErrorsOfHandlersWithAllItsThreads() {
    for (int i = 0; i < 3; i++) {
      assertThat(over(enqueue("memory", 2)).state()).isEqualTo("complete");
    }
  }

  @Test
  void doesNotCountWhatAShutdownEnded() {
    JobId id =
        database.asSystem(
            handle -> jobs.enqueue(handle, "nobody's", "shutdown", Map.of(), null, "amira.hale"));
    for (int i = 0; i < 5; i++) {
      database.doAsSystem(
          handle -> {
            assertThat(jobs.claim(handle, List.of("nobody's"), "me", Duration.ofSeconds(20)))
                .isPresent();
            jobs.handBack(handle, id, "me", Duration.ZERO);
          });
    }
    assertThat(job(id).tries()).isZero();
    assertThat(job(id).attempts()).isEqualTo(5);
  }

  private JobId enqueue(String how, int times) {
    return database.asSystem(
        handle ->
            jobs.enqueue(
                handle,
                "failing",
                how + " " + JobId.next(),
                Map.of("how", how, "times", times),
                null,
                "amira.hale"));
  }

  private Job over(JobId id) {
    return await().atMost(Duration.ofSeconds(60)).until(() -> job(id), Job::isOver);
  }

  private Job job(JobId id) {
    return database.asSystem(handle -> jobs.find(handle, id).orElseThrow());
  }
}
