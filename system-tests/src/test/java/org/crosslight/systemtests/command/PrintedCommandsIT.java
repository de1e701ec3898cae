package org.crosslight.systemtests.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosslight.systemtests.RunningSuite;
import org.crosslight.systemtests.Scratch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as the documents print them, run from the root of the repository. */
class PrintedCommandsIT {

  private static final Path README = Path.of("../README.md");
  private static final Path LINKING = Path.of("../docs/linking-your-own-data.md");

  private final Terminal terminal;

  PrintedCommandsIT(@TempDir Path folder) throws IOException {
    this.terminal = new Terminal(folder);
  }

  /** In a case of the test's own: what LANTERN holds is counted by other tests. */
  @Test
  void bringsAFileIn() throws Exception {
    Scratch scratch = Scratch.caseOf(RunningSuite.get().as("amira.hale"));
    scratch.officer().exhibits(scratch.file());
    String printed = printed(README, "./crosslight ingest ");
    assertThat(printed).contains("--case LANTERN");

    Terminal.Said said =
        terminal.run(
            printed.replace("--case LANTERN", "--case '%s'".formatted(scratch.file().reference())));

    assertThat(said.err()).isEmpty();
    JsonNode receipt = JsonMapper.builder().build().readTree(said.out());
    assertThat(receipt.path("reader").asText()).isEqualTo("whatsapp-text");
    assertThat(receipt.path("state").asText()).isEqualTo("complete");
    assertThat(receipt.path("rowsInSource").asLong()).isEqualTo(7);
    assertThat(receipt.path("rowsRejected").asLong()).isZero();
    assertThat(said.exitCode()).isZero();
  }

  @Test
  void writesTheItemsOfAnExhibit() throws Exception {
    Terminal.Said said = terminal.run(printed(README, "./crosslight items "));

    assertThat(said.exitCode()).isZero();
    assertThat(said.out().lines().count()).isGreaterThan(100);
    assertThat(said.out().lines().findFirst().orElseThrow()).startsWith("{\"id\":");
  }

  @Test
  void translatesLines() throws Exception {
    Terminal.Said said = terminal.run(printed(README, "./crosslight translate "));

    assertThat(said.exitCode()).isZero();
    assertThat(Files.readAllLines(terminal.folder().resolve("table.tsv")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("1\tron\tgist\tmachine\t"),
            line -> assertThat(line).startsWith("2\tspa\tgist\tmachine\t"),
            line -> assertThat(line).isEqualTo("3\tund\tnone\t\t"),
            line -> assertThat(line).startsWith("4\teng\t"));
  }

  @Test
  void linksTheRecordsOfBothDocuments() throws Exception {
    for (Path document : List.of(README, LINKING)) {
      Path linked = Files.createTempDirectory(terminal.folder(), "linked");
      String printed = printed(document, "./crosslight link ");
      assertThat(printed).contains("--out /tmp/linked ");

      Terminal.Said said = terminal.run(printed.replace("/tmp/linked", linked.toString()));

      assertThat(said.exitCode()).as(said.err()).isZero();
      assertThat(linked.resolve("report.html")).isNotEmptyFile();
    }
  }

  /** The first command of a document that begins so, with the lines it goes on in. */
  private static String printed(Path document, String beginning) throws IOException {
    String text = Files.readString(document);
    int begin = text.indexOf("\n" + beginning) + 1;
    assertThat(begin).as(beginning + "in " + document).isPositive();
    return text.substring(begin).replace("\\\n", " ").lines().findFirst().orElseThrow();
  }
}
