package org.crosslight.kernel.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.crosslight.kernel.LinkageCase;
import org.crosslight.kernel.model.LevelModel;
import org.crosslight.kernel.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelTrainingTest {
  private static final Offset<Double> EXACTLY = within(1e-9);

  @TempDir Path folder;

  private TrainedModel trained(String levels, int maxBlockRecords, String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = "id,name,person";
    System.arraycopy(rows, 0, lines, 1, rows.length);
    Model model =
        Model.parse(
            """
            {
              "idColumn": "id", "columns": ["name"],
              "comparisons": [{"column": "name", "levels": %s}],
              "blocking": {"rules": [["name"]], "maxBlockRecords": %d},
              "training": {"labelColumn": "person"}
            }
            """
                .formatted(levels, maxBlockRecords));
    return LinkageCase.open(model, LinkageCase.file(folder, "a.csv", lines)).train();
  }

  private static LevelModel level(TrainedModel trained, int level) {
    return trained.model().comparisons().getFirst().levels().get(level);
  }

  /**
   * Five of seven records are labelled: ten pairs, of which 1-2 and 3-4 are the same, so that the
   * prior is 0.2. Of those two one agrees; with half a pair of credit each, m is 1.5 of 3. Of the
   * eight others 1-5 and 2-5 agree, so that u is a quarter. Records 6 and 7, which agree with three
   * labelled ones and with each other, count nowhere.
   */
  @Test
  void onlyPairsOfTwoLabelledRecordsAreCounted() {
    TrainedModel trained =
        trained(
            "[\"exact\"]",
            5000,
            "1,ann,A",
            "2,ann,A",
            "3,bob,B",
            "4,rob,B",
            "5,ann,C",
            "6,ann,",
            "7,ann,");
    assertThat(trained.priorMatch()).isCloseTo(0.2, EXACTLY);
    assertThat(level(trained, 1).m()).isCloseTo(0.5, EXACTLY);
    assertThat(level(trained, 2).m()).isCloseTo(0.5, EXACTLY);
    assertThat(level(trained, 1).u()).isCloseTo(0.25, EXACTLY);
    assertThat(level(trained, 2).u()).isCloseTo(0.75, EXACTLY);
    assertThat(trained.figures().randomPairs()).isEqualTo(8);
    assertThat(trained.figures().warnings())
        .anySatisfy(
            warning -> {
              assertThat(warning.text()).startsWith("5 of 7 records have a label");
              assertThat(warning.serious()).isFalse();
            });
  }

  /**
   * Of ten pairs 1-2 and 3-4 are the same and agree; 1-5 and 2-5 differ by one letter and are not,
   * and the other six differ. Matches: 2.5 of 3.5 agree, half a pair goes to each level that others
   * fell on. Others: half of one of eight pairs goes to the level that only matches fell on, and to
   * the second, on which nobody falls and which is left open in the end: with two and six pairs
   * they make 9, so u is 1, 4 and 12 of 18.
   */
  @Test
  void aLevelSeenOnOneSideAloneIsCreditedOnTheOtherAndOneNeverSeenIsLeftOpen() {
    TrainedModel trained =
        trained(
            """
            ["exact", {"when": "jaro-winkler", "atLeast": 0.99}, {"when": "levenshtein", "atMost": 1}]
            """,
            5000,
            "1,ann,A",
            "2,ann,A",
            "3,bob,B",
            "4,bob,B",
            "5,anne,C");
    assertThat(level(trained, 1).m()).isCloseTo(2.5 / 3.5, EXACTLY);
    assertThat(level(trained, 3).m()).isCloseTo(0.5 / 3.5, EXACTLY);
    assertThat(level(trained, 4).m()).isCloseTo(0.5 / 3.5, EXACTLY);
    assertThat(level(trained, 2).m()).isNull();
    assertThat(level(trained, 2).u()).isNull();
    assertThat(level(trained, 1).u()).isCloseTo(1 / 18.0, EXACTLY);
    assertThat(level(trained, 3).u()).isCloseTo(4 / 18.0, EXACTLY);
    assertThat(level(trained, 4).u()).isCloseTo(12 / 18.0, EXACTLY);
    assertThat(trained.figures().warnings())
        .anySatisfy(
            warning ->
                assertThat(warning.text())
                    .startsWith("Level 2 of the comparison \"name\"")
                    .contains("seen neither in labelled nor in random pairs"));
  }

  /** What is learnt shares what the stated levels leave of 1. */
  @Test
  void whatTheModelStatesStandsAndTheRestShareWhatItLeaves() {
    TrainedModel trained =
        trained(
            """
            [{"when": "exact", "m": 0.9}, {"when": "else", "u": 0.7}]
            """,
            5000,
            "1,ann,A",
            "2,ann,A",
            "3,bob,B",
            "4,rob,B",
            "5,ann,C");
    assertThat(level(trained, 1).m()).isEqualTo(0.9);
    assertThat(level(trained, 2).m()).isCloseTo(0.1, EXACTLY);
    assertThat(level(trained, 1).u()).isCloseTo(0.3, EXACTLY);
    assertThat(level(trained, 2).u()).isEqualTo(0.7);
  }

  /**
   * The group of three is above the limit of two. Its three pairs and that of group B are 4 of the
   * 15 pairs of six labelled records; m and u come from B and C alone: one pair agrees not, two of
   * others agree not.
   */
  @Test
  void groupsAboveTheLimitCountForThePriorAloneAndAreASeriousWarning() {
    TrainedModel trained =
        trained("[\"exact\"]", 2, "1,ann,A", "2,ann,A", "3,ann,A", "4,bob,B", "5,rob,B", "6,cat,C");
    assertThat(trained.priorMatch()).isCloseTo(4 / 15.0, EXACTLY);
    assertThat(trained.figures().randomPairs()).isEqualTo(2);
    assertThat(trained.figures().warnings())
        .anySatisfy(
            warning -> {
              assertThat(warning.serious()).isTrue();
              assertThat(warning.text())
                  .contains("1 group holds more than blocking.maxBlockRecords (2) records")
                  .contains("the largest 3");
            });
  }

  @Test
  void labelsWithoutATruePairTeachNothing() {
    TrainedModel trained = trained("[\"exact\"]", 5000, "1,ann,A", "2,ann,B", "3,bob,C");
    assertThat(level(trained, 1).m()).isNull();
    assertThat(trained.figures().warnings())
        .anySatisfy(
            warning -> {
              assertThat(warning.serious()).isTrue();
              assertThat(warning.text())
                  .contains("no two records that are the same by the labels both have its values");
            });
  }

  /** So many pairs of two records each, and one group of twelve, above the limit of ten. */
  private List<TrainingWarning> fewPairs(int pairs) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 2 * pairs; i++) {
      rows.add("%d,n%d,p%d".formatted(i, i / 2, i / 2));
    }
    for (int i = 0; i < 12; i++) {
      rows.add("%d,big,all".formatted(1000 + i));
    }
    return trained("[\"exact\"]", 10, rows.toArray(String[]::new)).figures().warnings().stream()
        .filter(warning -> warning.text().startsWith("The pairs that are the same by"))
        .toList();
  }

  @Test
  void mCountedOnFewerThanTenPairsIsASeriousWarningAndOnFewerThanThirtyANote() {
    assertThat(fewPairs(9))
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.serious()).isTrue();
              assertThat(warning.text()).contains("only 9, so m is little more than chance");
            });
    assertThat(fewPairs(10))
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.serious()).isFalse();
              assertThat(warning.text()).contains("only 10, so m is rough");
            });
    assertThat(fewPairs(30)).isEmpty();
  }

  /** Everybody is one person: 276 of 276 pairs, and none that could show what chance does. */
  @Test
  void whatIsToBeDoneIsSaidInTermsOfLabels() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      rows.add("%d,ann,A".formatted(i));
    }
    List<String> warnings =
        trained("[\"exact\"]", 5000, rows.toArray(String[]::new)).figures().warnings().stream()
            .map(TrainingWarning::text)
            .toList();
    assertThat(warnings)
        .anySatisfy(
            text ->
                assertThat(text)
                    .startsWith("The prior is extreme")
                    .endsWith("Check the labels, or state \"priorMatch\"."))
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains("two records that are different by the labels, so u is not known")
                    .contains("or learn without labels"))
        .noneMatch(text -> text.contains("training block") || text.contains("empty or nearly so"));
  }
}
