package org.crosslight.benchmarks.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.crosslight.kernel.Linkage;
import org.crosslight.kernel.Settings;
import org.crosslight.kernel.input.Source;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.train.TrainedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamePatternsAsSqlTest {
  @TempDir Path folder;

  private static Model model() throws IOException {
    try (var in = LinkageBenchmark.class.getResourceAsStream("people.json")) {
      return Model.parse(
          new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void theKernelCountsThePatternsThatDuckDbCounts() throws IOException, SQLException {
    Path people = folder.resolve("people.csv");
    PeopleGenerator.write(people, 6000, 11);
    Linkage linkage = Linkage.open(model(), List.of(Source.of(people)), Settings.usual());
    TrainedModel trained = linkage.train();
    var fromKernel = KernelRun.patternCounts(people, trained.model(), 2);
    var fromSql = DuckDbRun.patternCounts(people, trained.model(), 2);
    assertThat(fromKernel).isEqualTo(fromSql);
    assertThat(fromKernel.values().stream().mapToLong(Long::longValue).sum()).isGreaterThan(3000);
  }

  /** Each pair's weight is a float of some tens of bits, exact to a few millionths. */
  @Test
  void theKernelWeighsEachPatternAsDuckDbDoes() throws IOException, SQLException {
    Path people = folder.resolve("people.csv");
    PeopleGenerator.write(people, 6000, 11);
    Linkage linkage = Linkage.open(model(), List.of(Source.of(people)), Settings.usual());
    TrainedModel trained = linkage.train();
    var pairs = KernelRun.patternCounts(people, trained.model(), 2);
    var fromKernel = KernelRun.patternWeights(people, trained.model(), 2);
    var fromSql = DuckDbRun.patternWeights(people, trained.model(), 2);
    assertThat(fromKernel.keySet()).isEqualTo(fromSql.keySet()).isEqualTo(pairs.keySet());
    assertThat(fromKernel)
        .allSatisfy(
            (pattern, sum) -> {
              double each = 1.0 / pairs.getOrDefault(pattern, 0L);
              double expected = fromSql.getOrDefault(pattern, Double.NaN);
              assertThat(sum * each).isCloseTo(expected * each, within(1e-4));
            });
    assertThat(linkage.model().comparisons()).anyMatch(each -> each.usesTermFrequency());
  }

  @Test
  void theSameSeedGivesTheSamePeople() throws IOException {
    PeopleGenerator.write(folder.resolve("a.csv"), 500, 3);
    PeopleGenerator.write(folder.resolve("b.csv"), 500, 3);
    PeopleGenerator.write(folder.resolve("c.csv"), 500, 4);
    assertThat(folder.resolve("b.csv")).hasSameBinaryContentAs(folder.resolve("a.csv"));
    assertThat(Files.mismatch(folder.resolve("a.csv"), folder.resolve("c.csv"))).isPositive();
  }
}
