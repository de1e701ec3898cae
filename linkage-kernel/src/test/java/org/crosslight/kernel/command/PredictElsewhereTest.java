package org.crosslight.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosslight.kernel.LinkageCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model learnt on one file and used on another. */
class PredictElsewhereTest {
  private static final String TRAINED =
      """
      {
        "name": "learnt", "idColumn": "id", "columns": ["name"],
        "comparisons": [
          {"column": "name", "levels": [
            {"when": "exact", "m": 0.9, "u": 0.01}, {"when": "else", "m": 0.1, "u": 0.99}]}
        ],
        "blocking": {"rules": [["name"]]},
        "training": {"priorMatch": 0.1, "blocks": [], "labelColumn": "person"}
      }
      """;

  private static final String EXACT = "{\"when\": \"exact\", \"m\": 0.8, \"u\": 0.2}";
  private static final String ALIKE =
      "{\"when\": \"jaro\", \"atLeast\": 0.9, \"m\": 0.1, \"u\": 0.1}";
  private static final String ELSE = "{\"when\": \"else\", \"m\": 0.1, \"u\": 0.7}";

  @TempDir Path folder;
  private final CommandCase command = new CommandCase();
  private Path data = Path.of("");

  @BeforeEach
  void threeRecordsWithoutLabels() {
    data = LinkageCase.file(folder, "a.csv", "id,name", "1,ann", "2,ann", "3,bo");
  }

  private int predict(String trained, Object... more) {
    Object[] arguments = new Object[7 + more.length];
    Object[] first = {
      "--predict-only",
      LinkageCase.file(folder, "trained.json", trained),
      "--out",
      folder.resolve("out"),
      "--progress",
      "none",
      data
    };
    System.arraycopy(first, 0, arguments, 0, first.length);
    System.arraycopy(more, 0, arguments, first.length, more.length);
    return command.link(arguments);
  }

  private Path model(String json) {
    return LinkageCase.file(folder, "model.json", json);
  }

  @Test
  void theColumnOfTheTruthIsNotNeeded() {
    assertThat(predict(TRAINED)).isZero();
    assertThat(predict(TRAINED, "--model", model(TRAINED))).isZero();
    assertThat(folder.resolve("out/trained.json"))
        .hasSameBinaryContentAs(folder.resolve("trained.json"));
  }

  @Test
  void theColumnOfTheTruthCanStillBeHeldAgainstTheResult() {
    data = LinkageCase.file(folder, "b.csv", "id,name,person", "1,ann,x", "2,ann,x", "3,bo,y");
    assertThat(predict(TRAINED, "--labels", "person")).isZero();
    assertThat(command.told()).contains("By the labels: F1 1.0000 at 0.5");
  }

  @Test
  void aModelThatWasNeverTrainedIsRefusedBeforeAnyDataAreRead() {
    data = folder.resolve("nowhere.csv");
    assertThat(predict(TRAINED.replace("\"priorMatch\": 0.1, ", ""))).isEqualTo(2);
    assertThat(command.told()).contains("training.priorMatch: the model has no prior");
    assertThat(predict(TRAINED.replace(", \"m\": 0.9", "").replace(", \"m\": 0.1", "")))
        .isEqualTo(2);
    assertThat(command.told()).contains("no level of \"name\" has an m and a u");
  }

  @Test
  void aPriorThatTheModelBesideItStatesTakesThePlaceOfTheLearntOne() throws IOException {
    Path mine = model(TRAINED.replace("\"priorMatch\": 0.1", "\"priorMatch\": 0.2"));
    assertThat(predict(TRAINED, "--model", mine)).isZero();
    assertThat(command.told())
        .contains("The prior is the one that the model states (0.200), not that of the trained");
    // log2(0.2/0.8) + log2(0.9/0.01) = 4.4919
    assertThat(Files.readString(folder.resolve("out/pairs.csv"))).contains("\n1,2,4.4919,");
    assertThat(Files.readString(folder.resolve("out/report.json")))
        .contains("\"priorFrom\" : \"the model (priorMatch)\"");
    assertThat(folder.resolve("out/trained.json"))
        .hasSameBinaryContentAs(folder.resolve("trained.json"));
  }

  /** Three records have three pairs: 30 are ten times as many, 31 more than that. */
  @Test
  void aPriorLearntOnDataOfAnotherSizeIsASeriousWarning() {
    assertThat(predict(learntOf(30))).isZero();
    assertThat(predict(learntOf(31))).isEqualTo(4);
    assertThat(command.told())
        .contains("was learnt of 31 possible pairs, but here there are 3")
        .contains("State \"priorMatch\" in a model given with --model");
    assertThat(predict(learntOf(31), "--model", model(TRAINED))).isZero();
    String open = TRAINED.replace("\"priorMatch\": 0.1, ", "");
    assertThat(predict(learntOf(31), "--model", model(open))).isEqualTo(4);
  }

  private static String learntOf(int pairs) {
    return TRAINED.replace(
        "\"priorMatch\": 0.1", "\"priorMatch\": 0.1, \"priorMatchPairs\": " + pairs);
  }

  @Test
  void trainingWritesOfHowManyPairsThePriorWasLearnt() throws IOException {
    Path mine = model(TRAINED.replace(", \"labelColumn\": \"person\"", ""));
    Path out = folder.resolve("out");
    assertThat(command.link("--model", mine, "--out", out, "--progress", "none", data)).isZero();
    assertThat(Files.readString(out.resolve("trained.json")))
        .contains("\"priorMatch\" : 0.1,", "\"priorMatchPairs\" : 3,");
  }

  @Test
  void whatWasNotLearntAboutAgreementOrDisagreementMisleadsHereToo() {
    assertThat(predict(withTown("{\"when\": \"exact\", \"u\": 0.2}", ELSE))).isEqualTo(4);
    assertThat(command.told())
        .contains("Level 1 of the comparison \"town\"")
        .contains("has no m in the trained model. It is left untrained");
    assertThat(predict(withTown(EXACT, ALIKE, "{\"when\": \"else\", \"m\": 0.1}"))).isEqualTo(4);
    assertThat(command.told())
        .contains("Level 3 of the comparison \"town\"")
        .contains("has no u in the trained model.")
        .contains("Train again on more data");
    assertThat(predict(withTown(EXACT, "{\"when\": \"jaro\", \"atLeast\": 0.9}", ELSE))).isZero();
    assertThat(command.told()).contains("Level 2 of the comparison \"town\"");
  }

  @Test
  void aModelThatCameOutUpsideDownMisleadsHereToo() {
    String lessThanChance = "{\"when\": \"exact\", \"m\": 0.1, \"u\": 0.2}";
    assertThat(predict(withTown(lessThanChance, ELSE))).isEqualTo(4);
    assertThat(command.told())
        .contains("The comparison \"town\" is inverted: agreement")
        .contains("Check how the model was trained.");
  }

  /** Learnt of names and towns, and data that have towns. */
  private String withTown(String... levels) {
    data = LinkageCase.file(folder, "c.csv", "id,name,town", "1,ann,hull", "2,ann,hull", "3,bo,x");
    return TRAINED
        .replace("\"columns\": [\"name\"]", "\"columns\": [\"name\", \"town\"]")
        .replace(
            "\"comparisons\": [",
            "\"comparisons\": [{\"column\": \"town\", \"levels\": ["
                + String.join(", ", levels)
                + "]},");
  }
}
