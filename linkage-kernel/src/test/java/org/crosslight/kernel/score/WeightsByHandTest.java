package org.crosslight.kernel.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosslight.kernel.Linkage;
import org.crosslight.kernel.LinkageCase;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.train.GivenProbabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worked example of docs/linkage-model.md: prior 0.001 is log2(0.001/0.999) = -9.9644 bits;
 * surname same log2(0.8/0.01) = +6.3219; birth date same log2(0.9/0.0003) = +11.5507; city
 * different log2(0.3/0.9) = -1.5850; together 6.3232 bits, a probability of 2^6.3232/(1+2^6.3232) =
 * 0.98767.
 *
 * <p>smith is two of the four surnames, a frequency of 0.5: the adjustment is log2(0.01/0.5) =
 * -5.6439; jones is one in four: log2(0.01/0.25) = -4.6439.
 */
class WeightsByHandTest {
  private static final String MODEL =
      """
      {
        "idColumn": "id", "columns": ["surname", "dob", "city"],
        "comparisons": [
          {"column": "surname", %s "levels": [{"when": "exact", "m": 0.8, "u": 0.01}, {"when": "else", "m": 0.2, "u": 0.99}]},
          {"column": "dob", "levels": [{"when": "exact", "m": 0.9, "u": 0.0003}, {"when": "else", "m": 0.1, "u": 0.9997}]},
          {"column": "city", "levels": [{"when": "exact", "m": 0.7, "u": 0.1}, {"when": "else", "m": 0.3, "u": 0.9}]}
        ],
        "blocking": {"rules": [["surname"], ["dob"]]},
        "training": {"priorMatch": 0.001},
        "thresholds": {"pairs": 0}
      }
      """;

  @TempDir Path folder;

  private List<ScoredPair> pairs(String termFrequency) {
    Path file =
        LinkageCase.file(
            folder,
            "people.csv",
            "id,surname,dob,city",
            "1,smith,1980-01-01,leeds",
            "2,smith,1980-01-01,hull",
            "3,jones,1980-01-01,",
            "4,brown,1999-09-09,york");
    Model model = Model.parse(MODEL.formatted(termFrequency));
    List<ScoredPair> pairs = new ArrayList<>();
    LinkageCase.open(model, file).forEachPair(GivenProbabilities.of(model), 0, pairs::add);
    return pairs;
  }

  @Test
  void weightsAddUpAsByHand() {
    List<ScoredPair> pairs = pairs("");
    assertThat(pairs).hasSize(3);
    ScoredPair surest = pairs.getFirst();
    assertThat(surest.left()).isEqualTo(0);
    assertThat(surest.right()).isEqualTo(1);
    assertThat(surest.weight()).isCloseTo(6.3232f, within(1e-3f));
    assertThat(surest.probability()).isCloseTo(0.98767, within(1e-4));
    // surname different log2(0.2/0.99) = -2.3074, birth date same, city missing: -0.7211
    assertThat(pairs.get(1).weight()).isCloseTo(-0.7211f, within(1e-3f));
  }

  @Test
  void everyPairComesOnceUnderTheFirstRuleThatFindsIt() {
    assertThat(
            pairs("").stream().map(pair -> pair.left() + "-" + pair.right() + " by " + pair.rule()))
        .containsExactly("0-1 by 0", "0-2 by 1", "1-2 by 1");
  }

  @Test
  void agreementOnACommonValueCountsForLess() {
    float adjusted = pairs("\"termFrequency\": true,").getFirst().weight();
    assertThat(adjusted).isCloseTo(6.3232f - 5.6439f, within(1e-3f));
    float half = pairs("\"termFrequency\": {\"weight\": 0.5},").getFirst().weight();
    assertThat(half).isCloseTo(6.3232f - 5.6439f / 2, within(1e-3f));
  }

  @Test
  void theWaterfallAddsUpToTheWeight() {
    Model model = Model.parse(MODEL.formatted("\"termFrequency\": true,"));
    Path file =
        LinkageCase.file(
            folder, "two.csv", "id,surname,dob,city", "1,smith,1980-01-01,x", "2,smith,,y");
    Linkage linkage = LinkageCase.open(model, file);
    try (Scoring scoring = linkage.score(GivenProbabilities.of(model), 0)) {
      Waterfall waterfall = scoring.pairWeights().waterfall(0, 1);
      double sum = waterfall.prior();
      for (Waterfall.Bar bar : waterfall.bars()) {
        sum += bar.weight() + bar.termFrequency();
      }
      assertThat(sum).isCloseTo(waterfall.weight(), within(1e-4));
      assertThat(waterfall.bars().get(1).says())
          .isEqualTo("Missing in at least one of the records.");
      assertThat(waterfall.bars().get(1).weight()).isZero();
    }
  }

  @Test
  void pairsComeBackInTheSameOrderWhenTheyHadToGoToDisk() {
    PairLedger small = new PairLedger(folder, 1, 1);
    PairLedger large = new PairLedger(folder, 1 << 30, 1);
    for (PairLedger ledger : List.of(small, large)) {
      java.util.SplittableRandom random = new java.util.SplittableRandom(3);
      PairRun run = ledger.newRun();
      for (int i = 0; i < 20_000; i++) {
        ledger.add(run, random.nextInt(1000), 1000 + i, random.nextInt(9) - 4.5f, 1, i);
      }
      ledger.finish();
    }
    List<ScoredPair> fromDisk = new ArrayList<>();
    List<ScoredPair> fromMemory = new ArrayList<>();
    small.forEachWhile(fromDisk::add);
    large.forEachWhile(fromMemory::add);
    assertThat(small.spilledFiles()).isGreaterThan(2);
    assertThat(large.spilledFiles()).isZero();
    assertThat(fromDisk).isEqualTo(fromMemory).hasSize(20_000);
    small.close();
    assertThat(folder).isEmptyDirectory();
  }

  /**
   * A pair takes 21 bytes (two records, weight, rule, pattern), its place in the order 4 and its
   * key while it is sorted 8: of 330,000 bytes for two threads each may fill 5,000 pairs.
   */
  @Test
  void theMemoryForPairsCoversTheirSorting() {
    try (PairLedger ledger = new PairLedger(folder, 330_000, 2)) {
      PairRun run = ledger.newRun();
      for (int i = 0; i < 5000; i++) {
        ledger.add(run, i, i + 1, 1, 0, 0);
      }
      assertThat(ledger.spilledFiles()).isZero();
      ledger.add(run, 5000, 5001, 1, 0, 0);
      assertThat(ledger.spilledFiles()).isEqualTo(1);
    }
  }

  @Test
  void moreFilesThanMayBeOpenAreMergedInSteps() throws IOException {
    PairLedger ledger = new PairLedger(folder, 1, 1);
    PairRun run = ledger.newRun();
    int pairs = 300 * 4096;
    for (int i = 0; i < pairs; i++) {
      ledger.add(run, i, i + 1, (float) (i * 7919L % pairs), 1, i);
    }
    ledger.finish();
    assertThat(ledger.spilledFiles()).isEqualTo(299);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.count()).isLessThanOrEqualTo(128);
    }
    float[] before = {Float.MAX_VALUE};
    int[] read = {0};
    ledger.forEachWhile(
        pair -> {
          if (pair.weight() > before[0]) {
            throw new AssertionError("out of order at " + read[0]);
          }
          before[0] = pair.weight();
          read[0]++;
          return true;
        });
    assertThat(read[0]).isEqualTo(pairs);
    ledger.close();
    assertThat(folder).isEmptyDirectory();
  }
}
