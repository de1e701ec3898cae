package org.crosslight.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosslight.kernel.LinkageCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels that only some records have, as an analyst meets them. */
class IncompleteLabelsTest {
  @TempDir Path folder;
  private final CommandCase command = new CommandCase();

  /** The data with the label of so many records in ten. */
  private Path labelled(int inTen) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(LinkageCase.data("splink_fake_1000.csv"))) {
      int comma = line.lastIndexOf(',');
      boolean keeps = lines.isEmpty() || Math.floorMod(lines.size() * 7919, 10) < inTen;
      lines.add(keeps ? line : line.substring(0, comma + 1));
    }
    return LinkageCase.file(folder, "some.csv", lines.toArray(String[]::new));
  }

  private int link(Path file) {
    return command.link(
        "--model",
        "models/splink_fake_1000.json",
        "--out",
        folder.resolve("out"),
        "--labels",
        "cluster",
        "--progress",
        "none",
        file);
  }

  private String report() throws IOException {
    return Files.readString(folder.resolve("out/report.json"));
  }

  private static double number(String json, String field) {
    String rest = json.substring(json.indexOf("\"" + field + "\""));
    return Double.parseDouble(
        rest.substring(rest.indexOf(':') + 1, rest.indexOf('\n')).replaceAll("[ ,]", ""));
  }

  @Test
  void aThirdOfTheLabelsTellsNearlyWhatAllOfThemTell() throws IOException {
    assertThat(link(labelled(10))).isZero();
    String all = report();
    assertThat(number(all, "labelledRecords")).isEqualTo(1000);
    assertThat(link(labelled(3))).isZero();
    String some = report();
    assertThat(number(some, "labelledRecords")).isEqualTo(300);
    assertThat(number(some, "records")).isEqualTo(1000);
    assertThat(command.told())
        .contains("By the labels (300 of 1,000 records): F1 0.9")
        .contains("300 of 1,000 records are labelled")
        .contains("counts only pairs of two labelled records");
    String best = some.substring(some.indexOf("\"best\""));
    assertThat(number(best, "precision")).isGreaterThan(0.9);
  }

  @Test
  void aHandfulOfLabelsIsTooFewToJudgeBy() throws IOException {
    List<String> lines = Files.readAllLines(LinkageCase.data("splink_fake_1000.csv"));
    for (int i = 9; i < lines.size(); i++) {
      lines.set(i, lines.get(i).substring(0, lines.get(i).lastIndexOf(',') + 1));
    }
    assertThat(link(LinkageCase.file(folder, "few.csv", lines.toArray(String[]::new))))
        .isEqualTo(4);
    assertThat(command.told()).contains("8 of 1,000 records are labelled", "too few to judge");
    assertThat(report()).contains("\"misleading\" : true");
  }

  @Test
  void aColumnWithoutAnyLabelIsSaidToSayNothing() throws IOException {
    assertThat(link(labelled(0))).isEqualTo(4);
    assertThat(command.told()).contains("None of the records has a label");
  }
}
