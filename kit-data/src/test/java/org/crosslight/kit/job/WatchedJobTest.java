package org.crosslight.kit.job;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.crosslight.kit.KitTest;
import org.crosslight.kit.access.AccessFacts;
import org.crosslight.kit.access.CaseRole;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.JobId;
import org.crosslight.kit.testing.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Progress is for members, from the first event to the last. */
@QuarkusTest
@KitTest
class WatchedJobTest {

  @Inject Database database;
  @Inject Jobs jobs;
  @Inject AccessFacts facts;

  @TestHTTPResource("/jobs/")
  @Nullable URI address;

  private final CaseId caseId = CaseId.next();
  private JobId waiting = JobId.next();

  @BeforeEach
  void workThatDoesNotEnd() {
    waiting =
        database.asSystem(
            handle -> {
              facts.put(
                  handle,
                  new AccessFacts.KnownCase(
                      caseId, "WILLOW", "Willow", "NRF", "Northmoor Police", "live", "desk"));
              facts.putMember(handle, caseId, "vera.lind", Optional.of(CaseRole.READER));
              JobId id =
                  jobs.enqueue(
                      handle, "counting", caseId.toString(), Map.of("to", 1), caseId, "test");
              handle.execute(
                  "update job set run_after = clock_timestamp() + interval '1 hour' where id = ?",
                  id.value());
              return id;
            });
  }

  @Test
  void endsWhenTheWatcherIsNoLongerAMember() {
    List<String> events = new CopyOnWriteArrayList<>();
    CompletableFuture<Void> watched = watch(events);
    await().atMost(Duration.ofSeconds(20)).until(() -> events.size() >= 2);

    database.doAsSystem(handle -> facts.putMember(handle, caseId, "vera.lind", Optional.empty()));

    assertThat(watched).succeedsWithin(Duration.ofSeconds(5));
    assertThat(events).allSatisfy(event -> assertThat(event).contains("\"state\":\"queued\""));
    given().auth().oauth2(token()).get("/jobs/" + waiting + "/events").then().statusCode(404);
  }

  private static String token() {
    return TestTokens.officer("vera.lind", "NRF", "investigator");
  }

  private CompletableFuture<Void> watch(List<String> events) {
    HttpRequest request =
        HttpRequest.newBuilder(Objects.requireNonNull(address).resolve(waiting + "/events"))
            .header("Authorization", "Bearer " + token())
            .build();
    return HttpClient.newHttpClient()
        .sendAsync(request, HttpResponse.BodyHandlers.ofLines())
        .thenAccept(
            answer -> answer.body().filter(line -> line.startsWith("data:")).forEach(events::add));
  }
}
