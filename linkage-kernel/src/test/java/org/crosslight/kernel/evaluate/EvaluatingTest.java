package org.crosslight.kernel.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosslight.kernel.Linkage;
import org.crosslight.kernel.LinkageCase;
import org.crosslight.kernel.cluster.Clusters;
import org.crosslight.kernel.evaluate.Evaluation.Coverage;
import org.crosslight.kernel.evaluate.Evaluation.WrongPair;
import org.crosslight.kernel.input.RecordLoading;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.score.Scoring;
import org.crosslight.kernel.train.GivenProbabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any two records start at log2(0.1/0.9) = -3.17 bits. The same name adds log2(0.9/0.01) = +6.49,
 * another takes 3.31; the same town adds log2(0.9/0.1) = +3.17, another takes as much. Together:
 * both the same 6.49, the name alone 0.15, the town alone -3.31.
 */
class EvaluatingTest {
  private static final String MODEL =
      """
      {
        "mode": "%s", "idColumn": "id", "columns": ["name", "town"],
        "comparisons": [
          {"column": "name", "levels": [{"when": "exact", "m": 0.9, "u": 0.01}, {"when": "else", "m": 0.1, "u": 0.99}]},
          {"column": "town", "levels": [{"when": "exact", "m": 0.9, "u": 0.1}, {"when": "else", "m": 0.1, "u": 0.9}]}
        ],
        "blocking": {"rules": [["name"], ["town"]]},
        "training": {"priorMatch": 0.1, "blocks": []}
      }
      """;

  @TempDir Path folder;

  private Evaluation evaluation(String mode, double threshold, Path... files) {
    Model model = Model.parse(MODEL.formatted(mode));
    Linkage linkage =
        Linkage.open(
            model, Linkage.sources(List.of(files)), List.of("person"), LinkageCase.threads(2));
    Labels labels = Labels.ofColumn(linkage.records(), RecordLoading.AS_WRITTEN + "person");
    LabelledPairs lookedOn = new LabelledPairs(labels, threshold, 10);
    try (Scoring scoring = linkage.score(GivenProbabilities.of(model), 0.001, lookedOn)) {
      Clusters clusters = linkage.cluster(scoring, threshold);
      return Evaluating.of(linkage.records(), model.mode(), lookedOn, scoring, clusters);
    }
  }

  /** Records 6 and 7 look like 1 and 2, and nobody knows whether they are. */
  private Path someLabelled() {
    return LinkageCase.file(
        folder,
        "some.csv",
        "id,name,town,person",
        "1,ann,hull,A",
        "2,ann,hull,A",
        "3,ann,york,B",
        "4,bob,york,B",
        "5,zed,bath,A",
        "6,ann,hull,",
        "7,ann,hull,");
  }

  /**
   * Ten pairs of the five labelled records, of which 1-2, 1-5, 2-5 and 3-4 are the same. Scored of
   * the ten are 1-2 (6.49), 1-3 and 2-3 (0.15) and 3-4 (-3.31). At a probability of 0.5, which is 0
   * bits, one is right and two are wrong; with 3-4 joined as well, two are right and two wrong.
   */
  @Test
  void pairsWithAnUnlabelledRecordCountNowhere() {
    Evaluation found = evaluation("dedupe", 0.5, someLabelled());
    assertThat(found.coverage()).isEqualTo(new Coverage(5, 7, 10));
    assertThat(found.truePairs()).isEqualTo(4);
    assertThat(found.foundByBlocking()).isEqualTo(2);
    assertThat(found.foundByRule()).containsExactly(1L, 2L);
    assertThat(found.atHalf().truePositives()).isEqualTo(1);
    assertThat(found.atHalf().falsePositives()).isEqualTo(2);
    assertThat(found.atHalf().f1()).isCloseTo(2 / 7.0, within(1e-9));
    assertThat(found.best().truePositives()).isEqualTo(2);
    assertThat(found.best().falsePositives()).isEqualTo(2);
    assertThat(found.best().f1()).isCloseTo(0.5, within(1e-9));
    assertThat(found.curve().getFirst().falsePositives()).isEqualTo(2);
  }

  @Test
  void errorsAreListedOnlyAmongLabelledRecords() {
    Evaluation found = evaluation("dedupe", 0.5, someLabelled());
    assertThat(pairs(found.falsePositives())).containsExactly("0-2", "1-2");
    assertThat(pairs(found.falseNegatives())).containsExactly("2-3");
    assertThat(pairs(found.missedByBlocking())).containsExactly("0-4", "1-4");
  }

  private static List<String> pairs(List<WrongPair> wrong) {
    return wrong.stream().map(pair -> pair.left() + "-" + pair.right()).toList();
  }

  /**
   * At 0.5 records 1, 2, 3, 6 and 7 are one cluster: of its labelled records, 1-2 is right, 1-3 and
   * 2-3 are wrong. At 0.9 it is 1, 2, 6 and 7, of whose labelled records all is right.
   */
  @Test
  void clustersAreHeldAgainstTheirLabelledRecords() {
    Evaluation half = evaluation("dedupe", 0.5, someLabelled());
    assertThat(half.clusters().pairs().truePositives()).isEqualTo(1);
    assertThat(half.clusters().pairs().falsePositives()).isEqualTo(2);
    assertThat(half.clusters().exact()).isZero();
    assertThat(half.clusters().groups()).isEqualTo(2);
    Evaluation strict = evaluation("dedupe", 0.9, someLabelled());
    assertThat(strict.clusters().pairs().truePositives()).isEqualTo(1);
    assertThat(strict.clusters().pairs().falsePositives()).isZero();
  }

  @Test
  void aGroupIsAClusterExactlyWhateverUnlabelledRecordsAreInIt() {
    Path file =
        LinkageCase.file(
            folder, "e.csv", "id,name,town,person", "1,ann,hull,A", "2,ann,hull,A", "3,ann,hull,");
    Evaluation found = evaluation("dedupe", 0.5, file);
    assertThat(found.clusters().exact()).isEqualTo(1);
    assertThat(found.clusters().groups()).isEqualTo(1);
  }

  /** Of 2 × 1 pairs of labelled records a1-b1 is the same, and a2-b1 is wrong at 0.15 bits. */
  @Test
  void betweenTwoFilesOnlyPairsOfBothCount() {
    Path a =
        LinkageCase.file(
            folder, "a.csv", "id,name,town,person", "1,ann,hull,A", "2,ann,york,B", "3,ann,hull,");
    Path b =
        LinkageCase.file(folder, "b.csv", "id,name,town,person", "1,ann,hull,A", "2,ann,hull,");
    Evaluation found = evaluation("link", 0.5, a, b);
    assertThat(found.coverage()).isEqualTo(new Coverage(3, 5, 2));
    assertThat(found.truePairs()).isEqualTo(1);
    assertThat(found.atHalf().truePositives()).isEqualTo(1);
    assertThat(found.atHalf().falsePositives()).isEqualTo(1);
  }

  /** 100,000 records of one person are 4,999,950,000 true pairs, of which two are compared. */
  @Test
  @Timeout(60)
  void aHugeGroupIsCountedWithoutLookingAtEachOfItsPairs() {
    List<String> lines = new ArrayList<>(List.of("id,name,town,person"));
    for (int i = 0; i < 100_000; i++) {
      lines.add("%06d,n%d,t%d,A".formatted(i, i == 1 ? 0 : i, i == 9 ? 8 : i));
    }
    Path file = LinkageCase.file(folder, "huge.csv", lines.toArray(String[]::new));
    Evaluation found = evaluation("dedupe", 0.5, file);
    assertThat(found.truePairs()).isEqualTo(4_999_950_000L);
    assertThat(found.foundByBlocking()).isEqualTo(2);
    assertThat(found.missedByBlocking()).hasSize(10);
  }

  @Test
  void labelsThatDidNotLookOnAreRefused() {
    Model model = Model.parse(MODEL.formatted("dedupe"));
    Linkage linkage =
        Linkage.open(
            model,
            Linkage.sources(List.of(someLabelled())),
            List.of("person"),
            LinkageCase.threads(1));
    Labels labels = Labels.ofColumn(linkage.records(), RecordLoading.AS_WRITTEN + "person");
    LabelledPairs absent = new LabelledPairs(labels, 0.5, 10);
    try (Scoring scoring = linkage.score(GivenProbabilities.of(model), 0.001)) {
      Clusters clusters = linkage.cluster(scoring, 0.5);
      assertThatThrownBy(
              () -> Evaluating.of(linkage.records(), model.mode(), absent, scoring, clusters))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
