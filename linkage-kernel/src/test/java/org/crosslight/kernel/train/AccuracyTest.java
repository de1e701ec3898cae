package org.crosslight.kernel.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosslight.kernel.Linkage;
import org.crosslight.kernel.LinkageCase;
import org.crosslight.kernel.cluster.Clusters;
import org.crosslight.kernel.evaluate.Evaluating;
import org.crosslight.kernel.evaluate.Evaluation;
import org.crosslight.kernel.evaluate.LabelledPairs;
import org.crosslight.kernel.evaluate.Labels;
import org.crosslight.kernel.input.RecordLoading;
import org.crosslight.kernel.input.Source;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.score.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyTest {
  @TempDir Path folder;

  private static Evaluation evaluation(Linkage linkage, TrainedModel trained, Labels labels) {
    LabelledPairs lookedOn = new LabelledPairs(labels, 0.9, 10);
    try (Scoring scoring = linkage.score(trained, 0.01, lookedOn)) {
      Clusters clusters = linkage.cluster(scoring, 0.9);
      return Evaluating.of(linkage.records(), linkage.model().mode(), lookedOn, scoring, clusters);
    }
  }

  /** What a run ended well with; only what is no cause for exit code 4. */
  private static Evaluation learnt(Linkage linkage, Labels labels) {
    TrainedModel trained = linkage.train();
    assertThat(trained.figures().warnings()).noneMatch(TrainingWarning::serious);
    return evaluation(linkage, trained, labels);
  }

  private Evaluation febrl3(String model) throws IOException {
    Path data = LinkageCase.data("febrl_dataset3.csv");
    StringBuilder truth = new StringBuilder("id,cluster\n");
    for (String line : Files.readAllLines(data)) {
      if (line.startsWith("rec-")) {
        String id = line.substring(0, line.indexOf(','));
        truth.append(id).append(',').append(id.split("-", -1)[1]).append('\n');
      }
    }
    Path labels = Files.writeString(folder.resolve("truth.csv"), truth);
    Linkage linkage = LinkageCase.open(LinkageCase.shipped(model), data);
    return learnt(linkage, Labels.ofFile(linkage.records(), labels));
  }

  private static Evaluation fake1000(String model) {
    Linkage linkage = fake1000(LinkageCase.shipped(model));
    return learnt(
        linkage, Labels.ofColumn(linkage.records(), RecordLoading.AS_WRITTEN + "cluster"));
  }

  @Test
  void febrl3IsLinkedWithoutLabels() throws IOException {
    Evaluation found = febrl3("febrl3.json");
    assertThat(found.truePairs()).isEqualTo(6538);
    assertThat(found.atHalf().f1()).isGreaterThanOrEqualTo(0.995);
    assertThat(found.blockingRecall()).isGreaterThan(0.99);
  }

  @Test
  void fake1000IsLinkedWithoutLabels() {
    Evaluation found = fake1000("splink_fake_1000.json");
    assertThat(found.best().f1()).isGreaterThanOrEqualTo(0.98);
    assertThat(found.atHalf().f1()).isGreaterThan(0.97);
    assertThat(found.blockingRecall()).isGreaterThan(0.98);
    assertThat(found.missedByBlocking()).hasSize(10);
  }

  @Test
  void theGeneralModelOfPeopleLinksBothAsTheyAre() throws IOException {
    Evaluation australians = febrl3("people.json");
    assertThat(australians.atHalf().f1()).isGreaterThan(0.985);
    assertThat(australians.blockingRecall()).isGreaterThan(0.98);
    Evaluation britons = fake1000("people.json");
    assertThat(britons.atHalf().f1()).isGreaterThan(0.915);
    assertThat(britons.blockingRecall()).isGreaterThan(0.91);
  }

  @Test
  void labelsCanBeCountedInsteadOfEstimated() {
    Model model = LinkageCase.shipped("splink_fake_1000.json");
    String json =
        """
        {"idColumn": "unique_id", "columns": ["surname"], "comparisons": [{"column": "surname", "levels": ["exact"]}],
         "blocking": {"rules": [["surname"]]}, "training": {"labelColumn": "cluster"}}
        """;
    Linkage linkage = fake1000(model.withTraining(Model.parse(json).training()));
    TrainedModel trained = linkage.train();
    // 2,975 labelled pairs among 499,500
    assertThat(trained.priorMatch()).isEqualTo(2975 / 499500.0);
    assertThat(trained.figures().priorFrom()).contains("cluster");
  }

  private static Linkage fake1000(Model model) {
    return Linkage.open(
        model,
        List.of(Source.of(LinkageCase.data("splink_fake_1000.csv"))),
        List.of("cluster"),
        LinkageCase.threads(2));
  }
}
