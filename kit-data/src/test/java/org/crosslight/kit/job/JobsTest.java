package org.crosslight.kit.job;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.crosslight.kit.KitTest;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.JobId;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.crosslight.kit.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@KitTest
class JobsTest {

  @Inject Database database;
  @Inject Jobs jobs;
  @Inject CountingHandler handler;

  /** Counts to the wanted number in steps that are stored one by one. */
  @ApplicationScoped
  static class CountingHandler implements JobHandler {
    private final Queue<String> steps = new ConcurrentLinkedQueue<>();
    private final Database database;

    CountingHandler(Database database) {
      this.database = database;
    }

    Queue<String> steps() {
      return steps;
    }

    @Override
    public String kind() {
      return "counting";
    }

    @Override
    public void run(JobContext job) {
      if (job.payload().has("elsewhere")) {
        throw new NotHere("this worker does not count");
      }
      int from = job.resumeFrom().map(at -> at.get("at").asInt()).orElse(0);
      for (int at = from + 1; at <= job.payload().get("to").asInt(); at++) {
        int step = at;
        database.doAsSystem(
            handle -> {
              job.checkpoint(handle, Map.of("at", step));
              job.progress(handle, step, 4L, 0);
            });
        steps.add(job.job().key() + " " + step);
        if (job.payload().path("breakAt").asInt() == step && job.job().attempts() == 1) {
          throw new IllegalStateException("broken off");
        }
        if (job.payload().has("settles")) {
          String about = job.payload().get("settles").asText();
          database.doAsSystem(handle -> job.settleEarlier(handle, about, Instant.now()));
        }
        if (job.payload().path("refuseAt").asInt() == step) {
          throw Problem.of(CommonProblem.CONFLICT).detail("Not like this.").build();
        }
      }
    }
  }

  @Test
  void goesOnBehindTheLastCheckpointAfterAnInterruption() {
    Job job = over(enqueue("interrupted", Map.of("to", 4, "breakAt", 2)));
    assertThat(job.state()).isEqualTo("complete");
    assertThat(job.attempts()).isEqualTo(2);
    assertThat(handler.steps().stream().filter(step -> step.startsWith("interrupted")))
        .containsExactly("interrupted 1", "interrupted 2", "interrupted 3", "interrupted 4");
    assertThat(job.done()).isEqualTo(4);
  }

  @Test
  void failsForGoodWithTheProblemOfTheHandler() {
    Job job = over(enqueue("refused", Map.of("to", 4, "refuseAt", 1)));
    assertThat(job.state()).isEqualTo("failed");
    assertThat(job.attempts()).isEqualTo(1);
    assertThat(java.util.Objects.requireNonNull(job.problem()).get("detail").asText())
        .isEqualTo("Not like this.");
  }

  @Test
  void takesOverFromAWorkerThatNoLongerSaysItIsAlive() {
    JobId id =
        database.asSystem(
            handle -> {
              JobId made = jobs.enqueue(handle, "counting", "dead", Map.of("to", 1), null, "test");
              handle.execute(
                  """
                  update job set state = 'running', attempts = 1, lease_owner = 'dead',
                    lease_until = clock_timestamp() + interval '1 second' where id = ?
                  """,
                  made.value());
              return made;
            });
    Job job = over(id);
    assertThat(job.state()).isEqualTo("complete");
    assertThat(job.attempts()).isEqualTo(2);
  }

  @Test
  void givesTheSameJobForTheSameKey() {
    assertThat(enqueue("same", Map.of("to", 1))).isEqualTo(enqueue("same", Map.of("to", 2)));
  }

  @Test
  void whatIsOverBeginsAnewWhenItIsNecessaryAgain() {
    JobId id = enqueueAnew("anew", Map.of("to", 2));
    over(id);
    assertThat(enqueueAnew("anew", Map.of("to", 3))).isEqualTo(id);
    Job job = over(id);
    assertThat(job.state()).isEqualTo("complete");
    assertThat(job.done()).isEqualTo(3);
    assertThat(handler.steps().stream().filter(step -> step.startsWith("anew ")))
        .containsExactly("anew 1", "anew 2", "anew 1", "anew 2", "anew 3");
  }

  @Test
  void whatFailedBeginsAnewWhenItIsNecessaryAgain() {
    JobId id = enqueueAnew("anew-failed", Map.of("to", 4, "refuseAt", 2));
    assertThat(over(id).state()).isEqualTo("failed");
    enqueueAnew("anew-failed", Map.of("to", 3));
    Job job = over(id);
    assertThat(job.state()).isEqualTo("complete");
    assertThat(job.problem()).isNull();
  }

  @Test
  void whatIsForAnotherWorkerWaitsForItHoweverOftenItIsLookedAt() {
    JobId id = enqueueAnew("elsewhere", Map.of("to", 1, "elsewhere", true));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> found(id).attempts() > 6 && !found(id).state().equals("running"));
    Job waiting = found(id);
    assertThat(waiting.state()).isEqualTo("queued");
    assertThat(waiting.tries()).isZero();
    enqueueAnew("elsewhere", Map.of("to", 1));
    assertThat(over(id).state()).isEqualTo("complete");
  }

  @Test
  void showsProgressToWhoeverCausedItAndNobodyElse() {
    JobId id = enqueue("shown", Map.of("to", 4));
    over(id);
    given()
        .auth()
        .oauth2(TestTokens.officer("amira.hale", "NRF", "investigator"))
        .get("/jobs/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("complete"))
        .body("done", equalTo(4));
    given()
        .auth()
        .oauth2(TestTokens.officer("dan.price", "SVF", "investigator"))
        .get("/jobs/" + id)
        .then()
        .statusCode(404);
    String events =
        given()
            .auth()
            .oauth2(TestTokens.officer("amira.hale", "NRF", "investigator"))
            .get("/jobs/" + id + "/events")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(events).contains("\"state\":\"complete\"");
  }

  @Test
  void beginsFailedWorkAgainFromThePlaceItHadReached() {
    JobId id = enqueue("again", Map.of("to", 4, "refuseAt", 2));
    assertThat(over(id).state()).isEqualTo("failed");
    database.doAsSystem(
        handle ->
            handle.execute("update job set payload = '{\"to\": 4}' where id = ?", id.value()));

    begin("amira.hale", id).statusCode(200).body("state", equalTo("queued"));

    Job job = over(id);
    assertThat(job.state()).isEqualTo("complete");
    assertThat(job.problem()).isNull();
    assertThat(handler.steps().stream().filter(step -> step.startsWith("again")))
        .containsExactly("again 1", "again 2", "again 3", "again 4");
  }

  @Test
  void tellsOfMembersWorkThatIsUnfinishedFailuresFirst() {
    UUID caseId = UUID.randomUUID();
    database.doAsSystem(
        handle -> {
          handle.execute(
              """
              insert into access_case
                (case_id, reference, title, force, force_name, status, contact)
              values (?, 'WILLOW', 'Operation', 'NRF', 'Northmoor Police', 'live', 'desk')
              """,
              caseId);
          handle.execute(
              "insert into access_member (case_id, officer, role) values (?, 'carla.may', 'reader')",
              caseId);
        });
    JobId failed = enqueueFor(caseId, "of-case-failed", Map.of("to", 4, "refuseAt", 1));
    assertThat(over(failed).state()).isEqualTo("failed");
    over(enqueueFor(caseId, "of-case-done", Map.of("to", 1)));
    JobId later = enqueueFor(caseId, "of-case-waiting", Map.of("to", 1));
    database.doAsSystem(
        handle ->
            handle.execute(
                """
                update job set state = 'queued', run_after = clock_timestamp() + interval '1 hour'
                where id = ?
                """,
                later.value()));

    as("carla.may")
        .get("/cases/" + caseId + "/jobs")
        .then()
        .statusCode(200)
        .body("items.id", contains(failed.toString(), later.toString()))
        .body("more", equalTo(false));
    as("carla.may").post("/jobs/" + failed + "/again").then().statusCode(403);
    as("ben.okoro").get("/cases/" + caseId + "/jobs").then().statusCode(404);
    as("ben.okoro")
        .get("/jobs/" + failed)
        .then()
        .statusCode(404)
        .body("detail", startsWith("There is no such job"));
  }

  @Test
  void settlesEarlierFailuresOfTheSameCaseAndSubjectAndNoOthers() {
    UUID caseId = UUID.randomUUID();
    Map<String, Object> failing = Map.of("to", 4, "refuseAt", 1);
    JobId earlier = enqueueFor(caseId, "x1 first", failing);
    JobId otherSubject = enqueueFor(caseId, "x2 first", failing);
    JobId otherCase = enqueueFor(UUID.randomUUID(), "x1 elsewhere", failing);
    over(earlier);
    over(otherSubject);
    over(otherCase);

    over(enqueueFor(caseId, "x1 second", Map.of("to", 1, "settles", "x1")));

    assertThat(over(earlier).state()).isEqualTo("complete");
    assertThat(over(earlier).problem()).isNull();
    assertThat(over(otherSubject).state()).isEqualTo("failed");
    assertThat(over(otherCase).state()).isEqualTo("failed");
  }

  @Test
  void beginsAgainOnlyWhatFailedAndOnlyForWhoeverMay() {
    JobId id = enqueue("fine", Map.of("to", 1));
    over(id);
    begin("amira.hale", id)
        .statusCode(409)
        .body("detail", equalTo("This work has not failed: it is complete."));
    begin("ben.okoro", id).statusCode(404);
  }

  private static ValidatableResponse begin(String officer, JobId id) {
    return as(officer).post("/jobs/" + id + "/again").then();
  }

  private static RequestSpecification as(String officer) {
    return given().auth().oauth2(TestTokens.officer(officer, "NRF", "investigator"));
  }

  private JobId enqueueFor(UUID caseId, String key, Map<String, Object> payload) {
    return database.asSystem(
        handle -> jobs.enqueue(handle, "counting", key, payload, new CaseId(caseId), "test"));
  }

  private JobId enqueue(String key, Map<String, Object> payload) {
    return database.asSystem(
        handle -> jobs.enqueue(handle, "counting", key, payload, null, "amira.hale"));
  }

  private JobId enqueueAnew(String key, Map<String, Object> payload) {
    return database.asSystem(
        handle -> jobs.enqueueAnew(handle, "counting", key, payload, null, "amira.hale"));
  }

  private Job found(JobId id) {
    return database.asSystem(handle -> jobs.find(handle, id)).orElseThrow();
  }

  private Job over(JobId id) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> database.asSystem(handle -> jobs.find(handle, id)), JobsTest::isOver)
        .orElseThrow();
  }

  private static boolean isOver(Optional<Job> job) {
    return job.orElseThrow().isOver();
  }
}
