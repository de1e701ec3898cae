package org.crosslight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that an option cannot have is wrong usage, as an option that there is not. */
class WrongValuesTest {

  private final Path folder;
  private final LanternSuite lantern;

  WrongValuesTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.lantern = new LanternSuite(folder);
  }

  @AfterEach
  void stop() {
    lantern.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "up --port-base 80|--port-base must lie between 1024 and",
        "up --without postgres|There is no application 'postgres' to leave out.",
        "logs nothing|There is no log 'nothing'.",
        "kill-service nothing|There is no service 'nothing'.",
        "start-service nothing|There is no service 'nothing'.",
        "dev postgresql|There is no service 'postgresql' to develop.",
        "cases --as amira.hale --url https://crosslight.example.org|--as is for the demo users",
        "cases --client-id nightly|--client-id needs --url",
        "cases --client-secret-file secret|--client-secret-file is for --client-id",
        "login --profile ../elsewhere|'../elsewhere' cannot name a profile",
        "cases --nothing|Unknown option: '--nothing'"
      })
  void endsWithTwoAndSaysWhatCanBe(String line, String said) {
    List<String> words = List.of(line.split(" ", -1));

    Run run =
        words.getFirst().equals("login")
            ? Run.of(words.toArray(String[]::new))
            : lantern.run(words.getFirst(), words.subList(1, words.size()).toArray(String[]::new));

    assertThat(run.err()).startsWith(said);
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void looksAtAMappingBeforeAnythingIsRegistered() throws IOException {
    Path file = Files.writeString(folder.resolve("table.csv"), "a,b\n");

    for (String mapping : List.of("text=Message", "[]")) {
      Run run =
          lantern.run(
              "ingest", "--case", "LANTERN", "--exhibit", "T/1", "--mapping", mapping, "" + file);

      assertThat(run.err()).startsWith("--mapping is ");
      assertThat(run.exitCode()).isEqualTo(2);
    }
    assertThat(lantern.suite().asked("GET /cases")).isEmpty();
  }

  @Test
  void takesWhatAServiceCannotUseForAWrongValue() {
    lantern
        .suite()
        .on(
            "GET /cases/" + LanternSuite.CASE_ID + "/items",
            request ->
                new RecordedSuite.Answer(
                    400,
                    "application/problem+json",
                    """
                    {"type": "https://crosslight.example/problems/invalid-request", "status": 400,
                     "title": "The request is not valid", "detail": "kind: no such kind"}"""));

    Run run = lantern.run("items", "--case", "LANTERN", "--kind", "dream");

    assertThat(run.err()).isEqualTo("The request is not valid: kind: no such kind\n");
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
