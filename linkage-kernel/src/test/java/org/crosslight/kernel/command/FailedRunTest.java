package org.crosslight.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosslight.kernel.LinkageCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedRunTest {
  private static final String MODEL =
      """
      {
        "idColumn": "id", "columns": ["name"],
        "comparisons": [
          {"column": "name", "levels": [{"when": "exact", "m": 0.9, "u": 0.01}, {"when": "else", "m": 0.1, "u": 0.99}]}
        ],
        "blocking": {"rules": [["name"]]},
        "training": {"priorMatch": 0.1, "blocks": []}
      }
      """;

  @TempDir Path folder;
  private final CommandCase command = new CommandCase();

  @BeforeEach
  void records() {
    LinkageCase.file(folder, "a.csv", "id,name\n1,Ann\n2,Ann\n");
  }

  @Test
  void aFileOfLabelsThatIsNotThereIsMissedAsAFile() {
    assertThat(link(MODEL, folder.resolve("out"), "--labels", "missing.csv")).isEqualTo(3);
    assertThat(command.told())
        .contains(
            "there is no column \"missing.csv\" and no such file, which the model (or --labels)");

    assertThat(link(MODEL, folder.resolve("out"), "--labels", "person")).isEqualTo(3);
    assertThat(command.told()).contains("there is no column \"person\", which");
  }

  @Test
  void aColumnOfTheModelWithASlashIsMissedAsAColumnAlone() {
    String slash = MODEL.replace("\"columns\": [\"name\"]", "\"columns\": [\"name\", \"a/b\"]");
    assertThat(link(slash, folder.resolve("out"))).isEqualTo(3);
    assertThat(command.told()).contains("there is no column \"a/b\", which the model");
  }

  @Test
  void theFoldersMadeForItsResultsGoWithIt() throws IOException {
    assertThat(link(MODEL, folder.resolve("new/out"), "--labels", "person")).isEqualTo(3);
    assertThat(folder.resolve("new")).doesNotExist();

    Path there = Files.createDirectory(folder.resolve("there"));
    assertThat(link(MODEL, there, "--labels", "person")).isEqualTo(3);
    assertThat(there).isEmptyDirectory();
  }

  @Test
  void theFoldersMadeForResultsStayWithThem() {
    link(MODEL, folder.resolve("new/out"));

    assertThat(folder.resolve("new/out/clusters.csv")).exists();
  }

  @Test
  void oneFileWasGiven() {
    String linkOnly = MODEL.replaceFirst("\\{", "{\"mode\": \"link\",");

    link(linkOnly, folder.resolve("out"));

    assertThat(command.told()).contains("takes two files, but 1 was given");
  }

  private int link(String model, Path out, String... more) {
    Object[] arguments = new Object[7 + more.length];
    Object[] first = {
      "--model",
      LinkageCase.file(folder, "model.json", model),
      "--out",
      out,
      "--progress",
      "none",
      folder.resolve("a.csv")
    };
    System.arraycopy(first, 0, arguments, 0, first.length);
    System.arraycopy(more, 0, arguments, first.length, more.length);
    return command.link(arguments);
  }
}
