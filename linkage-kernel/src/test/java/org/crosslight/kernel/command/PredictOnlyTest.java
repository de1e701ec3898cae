package org.crosslight.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosslight.kernel.LinkageCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model learnt before, alone and beside a model. */
class PredictOnlyTest {
  private static final String TRAINED =
      """
      {
        "name": "learnt", "idColumn": "id", "columns": ["name", "town"],
        "comparisons": [
          {"column": "name", "levels": [
            {"when": "exact", "m": 0.8, "u": 0.01},
            {"when": "jaro-winkler", "atLeast": 0.9, "m": 0.1, "u": 0.01},
            {"when": "else", "m": 0.1, "u": 0.98}]},
          {"column": "town", "levels": [{"when": "exact", "m": 0.9, "u": 0.1}, {"when": "else", "m": 0.1, "u": 0.9}]}
        ],
        "blocking": {"rules": [["name"], ["town"]]},
        "training": {"priorMatch": 0.1, "blocks": []}
      }
      """;

  private static final String MODEL =
      """
      {
        "name": "mine", "idColumn": "id", "columns": ["name", "town"],
        "comparisons": [
          {"column": "name", "levels": ["exact", {"when": "jaro-winkler", "atLeast": 0.9}]},
          {"column": "town", "levels": ["exact"]}
        ],
        "blocking": {"rules": [["name"]]},
        "thresholds": {"pairs": 0.2, "clusters": 0.999},
        "clusters": {"method": "bounded", "maxSize": 7}
      }
      """;

  @TempDir Path folder;
  private final CommandCase command = new CommandCase();
  private Path out = Path.of("");
  private Path data = Path.of("");

  @BeforeEach
  void threeRecords() throws IOException {
    out = Files.createDirectory(folder.resolve("out"));
    data =
        LinkageCase.file(folder, "a.csv", "id,name,town", "1,ann,hull", "2,ann,hull", "3,bo,hull");
  }

  private int link(Path trained, String model) {
    Path file = LinkageCase.file(folder, "mine.json", model);
    return command.link(
        "--predict-only", trained, "--model", file, "--out", out, "--progress", "none", data);
  }

  private Path trained() {
    return LinkageCase.file(folder, "learnt.json", TRAINED);
  }

  /** The town alone would bring 3-1 and 3-2 together, and 0.989 would join at 0.95. */
  @Test
  void blockingThresholdsAndClustersAreThoseOfTheModelBesideIt() throws IOException {
    assertThat(link(trained(), MODEL)).isZero();
    assertThat(command.told()).contains("1 of 3 pairs compared").contains("3 clusters at 0.999");
    // log2(0.1/0.9) + log2(0.8/0.01) + log2(0.9/0.1) = 6.3219
    assertThat(Files.readString(out.resolve("pairs.csv"))).contains("\n1,2,6.3219,");
    assertThat(Files.readString(out.resolve("report.json")))
        .contains("\"name\" : \"mine\"")
        .contains("\"method\" : \"bounded\"");
  }

  @Test
  void aLevelThatTestsSomethingElseIsRefusedByName() {
    assertThat(link(trained(), MODEL.replace("\"atLeast\": 0.9", "\"atLeast\": 0.8"))).isEqualTo(2);
    assertThat(command.told())
        .contains("comparisons[0].levels: level 2 of the comparison \"name\"")
        .contains("tests something else than as trained")
        .contains("train again with this model, or leave --model out");
    assertThat(out.resolve("pairs.csv")).doesNotExist();
  }

  @Test
  void moreLevelsOtherColumnsAndOtherComparisonsAreRefusedByName() {
    assertThat(
            link(
                trained(), MODEL.replace("[\"exact\"]}", "[\"exact\", {\"when\": \"phonetic\"}]}")))
        .isEqualTo(2);
    assertThat(command.told()).contains("\"town\" has 3 levels here, 2 as trained");
    assertThat(
            link(
                trained(),
                MODEL.replace(
                    "{\"column\": \"town\"", "{\"name\": \"place\", \"column\": \"town\"")))
        .isEqualTo(2);
    assertThat(command.told())
        .contains("the trained model has no comparison \"place\"")
        .contains("the trained model also has the comparison \"town\"");
  }

  @Test
  void aProbabilityThatTheModelStatesOtherwiseIsRefused() {
    assertThat(
            link(trained(), MODEL.replace("[\"exact\"]}", "[{\"when\": \"exact\", \"m\": 0.5}]}")))
        .isEqualTo(2);
    assertThat(command.told())
        .contains("level 1 of the comparison \"town\"")
        .contains("states m = 0.5, the trained model 0.9");
  }

  @Test
  void whatTheModelStatesFillsALevelThatTrainingLeftOpen() throws IOException {
    Path open =
        LinkageCase.file(
            folder,
            "learnt.json",
            TRAINED.replace("\"atLeast\": 0.9, \"m\": 0.1,", "\"atLeast\": 0.9,"));
    assertThat(link(open, MODEL)).isZero();
    assertThat(command.told()).contains("has no m in the trained model");
    assertThat(link(open, MODEL.replace("\"atLeast\": 0.9}", "\"atLeast\": 0.9, \"m\": 0.05}")))
        .isZero();
    assertThat(command.told()).doesNotContain("has no m");
    assertThat(Files.readString(out.resolve("report.json"))).contains("\"m\" : 0.05");
  }

  @Test
  void aComparisonOfAnOptionalColumnThatWasNotThereMayBeMissing() {
    String more =
        MODEL
            .replace("\"town\"],", "\"town\", {\"name\": \"mail\", \"optional\": true}],")
            .replace(
                "\"comparisons\": [",
                "\"comparisons\": [{\"column\": \"mail\", \"levels\": [\"exact\"]},");
    assertThat(link(trained(), more)).isZero();
    assertThat(command.told())
        .contains(
            "The comparison \"mail\" is left out, because the trained model was learnt without");
  }

  @Test
  void theTrainedModelStaysByteForByteWhereverItLies() throws IOException {
    Path inside = Files.writeString(out.resolve("trained.json"), TRAINED);
    assertThat(
            command.link(
                "--predict-only",
                inside,
                "--threshold",
                0.6,
                "--out",
                out,
                "--progress",
                "none",
                data))
        .isZero();
    assertThat(Files.readString(inside)).isEqualTo(TRAINED);
    Files.delete(inside);
    assertThat(link(trained(), MODEL)).isZero();
    assertThat(inside).hasSameBinaryContentAs(trained());
  }

  @Test
  void noResultTakesThePlaceOfAFileThatIsRead() throws IOException {
    Path own = Files.copy(data, out.resolve("clusters.csv"));
    assertThat(command.link("--predict-only", trained(), "--out", out, own)).isEqualTo(2);
    assertThat(command.told()).contains("the results would take the place of");
    assertThat(own).hasSameBinaryContentAs(data);
    Path model = Files.writeString(out.resolve("trained.json"), TRAINED);
    assertThat(command.link("--model", model, "--out", out, data)).isEqualTo(2);
    assertThat(model).hasContent(TRAINED);
  }
}
