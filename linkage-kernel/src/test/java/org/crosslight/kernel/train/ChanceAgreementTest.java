package org.crosslight.kernel.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.crosslight.kernel.LinkageCase;
import org.crosslight.kernel.model.LevelModel;
import org.crosslight.kernel.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChanceAgreementTest {
  /** Two records with the same code, and two (of the same town) with nearly the same. */
  private static final Map<Integer, String> CODES =
      Map.of(0, "same", 1, "same", 100, "abcdefghij12", 150, "abcdefghij13");

  @TempDir Path folder;

  private static LevelModel level(TrainedModel trained, int comparison, int level) {
    return trained.model().comparisons().get(comparison).levels().get(level);
  }

  private TrainedModel trained(int randomPairs) {
    List<String> lines = new ArrayList<>(List.of("id,code,town"));
    for (int i = 0; i < 4000; i++) {
      String code = "%1$04d%1$04d%1$04d".formatted(i);
      lines.add("%d,%s,t%d".formatted(i, CODES.getOrDefault(i, code), i % 50));
    }
    Model model =
        Model.parse(
            """
            {
              "idColumn": "id", "columns": ["code", "town"],
              "comparisons": [
                {"column": "code", "levels": ["exact", {"when": "levenshtein", "atMost": 1}]},
                {"column": "town", "levels": ["exact"]}
              ],
              "blocking": {"rules": [["code"], ["town"]]},
              "training": {"priorMatch": 1e-9, "randomPairs": %d}
            }
            """
                .formatted(randomPairs));
    Path file = LinkageCase.file(folder, "a.csv", lines.toArray(String[]::new));
    return LinkageCase.open(model, file).train();
  }

  @Test
  void exactAgreementIsCountedOverAllPairsSoThatNoSampleMissesIt() {
    TrainedModel trained = trained(1000);
    // one of 4000 × 3999 / 2 = 7,998,000 pairs; a sample of 1,000 holds it hardly ever
    assertThat(level(trained, 0, 1).u()).isCloseTo(1 / 7_998_000.0, withinPercent(1));
    // 50 towns of 80: 50 × 80 × 79 / 2 = 158,000 pairs
    assertThat(level(trained, 1, 1).u()).isCloseTo(158_000 / 7_998_000.0, withinPercent(1));
  }

  @Test
  void aLevelThatNoRandomPairFellOnIsLeftOpenAndSaid() {
    TrainedModel trained = trained(1000);
    assertThat(level(trained, 0, 2).m()).isPositive();
    assertThat(level(trained, 0, 2).u()).isNull();
    assertThat(trained.figures().warnings())
        .anySatisfy(
            warning ->
                assertThat(warning.text())
                    .startsWith("Level 2 of the comparison \"code\"")
                    .contains("seen in none of the random pairs")
                    .contains("left untrained"));
  }

  @Test
  void aLevelThatNoPairFallsOnIsOpenInBothRespects() {
    Path file = LinkageCase.file(folder, "b.csv", "id,code,town", "1,a,x", "2,a,x", "3,b,x");
    TrainedModel trained =
        LinkageCase.open(
                Model.parse(
                    """
                    {
                      "idColumn": "id", "columns": ["code", "town"],
                      "comparisons": [
                        {"column": "code", "levels": ["exact"]},
                        {"column": "town", "levels": ["exact", {"when": "levenshtein", "atMost": 1}]}
                      ],
                      "blocking": {"rules": [["code"], ["town"]]}
                    }
                    """),
                file)
            .train();
    assertThat(level(trained, 1, 2).m()).isNull();
    assertThat(level(trained, 1, 2).u()).isNull();
  }

  @Test
  void sharedElementsAreCountedOverAllPairsToo() {
    List<String> lines = new ArrayList<>(List.of("id,phones"));
    for (int i = 0; i < 3000; i++) {
      lines.add("%d,%d;%d".formatted(i, i, i == 7 ? 8 : 10_000 + i));
    }
    Model model =
        Model.parse(
            """
            {
              "idColumn": "id", "columns": [{"name": "phones", "split": ";"}],
              "comparisons": [{"column": "phones", "levels": ["shared-elements"]}],
              "blocking": {"rules": [[{"column": "phones", "take": "any-element"}]]},
              "training": {"priorMatch": 1e-9, "randomPairs": 1000}
            }
            """);
    Path file = LinkageCase.file(folder, "c.csv", lines.toArray(String[]::new));
    TrainedModel trained = LinkageCase.open(model, file).train();
    // records 7 and 8 share a number: one of 3000 × 2999 / 2 = 4,498,500 pairs
    assertThat(level(trained, 0, 1).u()).isCloseTo(1 / 4_498_500.0, withinPercent(1));
  }

  private static Percentage withinPercent(double percent) {
    return Percentage.withPercentage(percent);
  }
}
