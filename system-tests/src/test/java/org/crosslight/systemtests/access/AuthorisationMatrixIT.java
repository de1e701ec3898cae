package org.crosslight.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crosslight.client.Service;
import org.crosslight.kit.testing.Contract;
import org.crosslight.systemtests.RunningSuite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every operation of every service, asked by everybody. The expected answers are in {@code
 * authorisation-matrix.txt}; an operation that is missing there fails the build. What is answered
 * is held to the service's OpenAPI document.
 */
class AuthorisationMatrixIT {

  private static final Path MATRIX = Path.of("src/test/resources/authorisation-matrix.txt");
  private static final List<Service> SERVICES =
      List.of(Service.CASE, Service.EVIDENCE, Service.TRANSLATION, Service.LINKAGE);

  private final RunningSuite suite = RunningSuite.get();
  private final Set<String> breaches = new TreeSet<>();
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void everyOperationAnswersEverybodyAsTheMatrixSays() throws Exception {
    Map<String, String> expected = matrix();
    List<Operation> operations =
        SERVICES.stream().flatMap(service -> Operation.of(service).stream()).toList();
    assertThat(operations.stream().map(Operation::name))
        .as("operations without a line in the matrix, or lines without an operation")
        .containsExactlyInAnyOrderElementsOf(expected.keySet());
    Surroundings surroundings = new Surroundings(suite);
    Map<String, Operation> byName =
        operations.stream().collect(Collectors.toMap(Operation::name, operation -> operation));
    Map<String, String> actual = new LinkedHashMap<>();
    for (String name : expected.keySet()) {
      actual.put(name, answers(byName.get(name), surroundings));
    }
    Files.write(
        Path.of("target/authorisation-matrix-now.txt"),
        actual.entrySet().stream().map(line -> line.getKey() + " " + line.getValue()).toList());
    assertThat(actual).isEqualTo(expected);
    assertThat(breaches)
        .as("answers that are not as the service's OpenAPI document says")
        .isEmpty();
  }

  private String answers(@Nullable Operation operation, Surroundings surroundings)
      throws IOException, InterruptedException {
    Operation asked = Objects.requireNonNull(operation);
    List<String> statuses = new ArrayList<>();
    for (Asker asker : Asker.values()) {
      statuses.add(Integer.toString(status(asked, surroundings.path(asked), asker)));
    }
    return String.join(" ", statuses);
  }

  private int status(Operation operation, String path, Asker asker)
      throws IOException, InterruptedException {
    Content content = Content.of(operation);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(suite.addresses().of(operation.service()) + path + content.query()))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", content.type())
            .header("Accept", content.accept())
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(operation.method(), HttpRequest.BodyPublishers.ofString(content.body()));
    if (asker != Asker.NOBODY) {
      String token =
          asker.client().map(suite::serviceToken).orElseGet(() -> suite.token(asker.username()));
      request.header("Authorization", "Bearer " + token);
    }
    HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 400) {
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .as(operation.name() + " to " + asker)
          .startsWith("application/problem+json");
    }
    holdToContract(operation, answer);
    return answer.statusCode();
  }

  private void holdToContract(Operation operation, HttpResponse<String> answer) {
    Contract contract = Contract.of(operation.service().shortName());
    try {
      if (answer.statusCode() >= 400) {
        contract.checkValue("Problem", answer.body());
      } else {
        contract.checkAnswer(
            operation.id(),
            answer.statusCode(),
            answer.headers().firstValue("Content-Type").orElse(null),
            answer.body());
      }
    } catch (AssertionError breach) {
      breaches.add(String.valueOf(breach.getMessage()));
    }
  }

  /** Expected statuses by operation, in the order of {@link Asker}. */
  private static Map<String, String> matrix() throws IOException {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String line : Files.readAllLines(MATRIX)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] words = line.trim().split("\\s+", -1);
        lines.put(
            words[0] + " " + words[1],
            String.join(" ", Arrays.asList(words).subList(2, words.length)));
      }
    }
    return lines;
  }
}
